package nl.trede.conversations.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.Client;
import nl.trede.common.text.Text;
import nl.trede.consent.model.DataCategory;
import nl.trede.conversations.model.ConversationFile.Seat;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.partners.model.Party;

/// How this room names things.
final class Words {
    /// Categories a topic can have; there is none for diagnosis and treatment, because Trede keeps nothing of those.
    static final List<DataCategory> CATEGORIES = Stream.of(DataCategory.values())
            .filter(one -> one != DataCategory.DIAGNOSE_BEHANDELING && one != DataCategory.CONTACTGEGEVENS).toList();

    private Words() {
    }

    /// *Driegesprek · voortgang*
    static String title(Text text, ConversationKind kind) {
        return text.get("conversations.title." + kind.name());
    }

    /// What the client is called at the table.
    static String first(Client client) {
        return client.givenName() != null && !client.givenName().isBlank() ? client.givenName() : client.displayName().split("\\s+")[0];
    }

    /// *behandelaar ggz*, *klantmanager gemeente*, *coach*, or the client's name.
    static String seat(Text text, Client client, Seat seat) {
        if (seat.participant().side() == ActionOwner.CLIENT) {
            return client.displayName();
        }
        if (seat.party().isEmpty()) {
            return text.of(ActionOwner.COACH).toLowerCase(Locale.ROOT);
        }
        String role = text.of(seat.participant().role()).toLowerCase(Locale.ROOT);
        return seat.participant().side() == ActionOwner.COACH || role.contains(side(text, seat)) ? role : role + " " + side(text, seat);
    }

    private static String side(Text text, Seat seat) {
        String side = text.of(seat.participant().side());
        return seat.participant().side() == ActionOwner.UWV ? side : side.toLowerCase(Locale.ROOT);
    }

    /// A party and where they work.
    static String party(Text text, Party party) {
        return party.name() + " · " + text.of(party.role()).toLowerCase(Locale.ROOT);
    }

    /// *vr 27 nov 10:30*, or that the day is open.
    static String when(Text text, ThreeWayConversation one) {
        Optional<LocalDate> day = one.day();
        if (day.isEmpty()) {
            return text.get("conversations.noDay");
        }
        return one.heldOn() != null || one.plannedAt() == null ? text.date(day.get())
                : text.date(day.get()) + " " + text.time(one.plannedAt());
    }
}
