package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What is due about conversations: one that runs, one that is planned, and one that should be planned (domain §10.19). A client has at
/// most one line.
public final class ConversationDue implements DueSource {
    private final Vault vault;

    public ConversationDue(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        var due = new ArrayList<DueItem>();
        var spoken = new HashSet<UUID>();
        for (ThreeWayConversation open : new ConversationRepository(vault).open()) {
            open.day().filter(day -> !day.isAfter(horizon)).ifPresent(day -> due.add(item(open, day)));
            spoken.add(open.clientId());
        }
        var days = new ConversationSettings(vault).days();
        new ConversationClock(vault).all(about, today).stream().filter(next -> withoutDay(next) && !next.due().isAfter(horizon))
                .filter(next -> next.planned().isPresent() || spoken.add(next.trajectory().clientId()))
                .forEach(next -> due.add(clock(next, days)));
        return due;
    }

    private static boolean withoutDay(ConversationClock.Next next) {
        return next.planned().flatMap(ThreeWayConversation::day).isEmpty();
    }

    private static DueItem item(ThreeWayConversation open, LocalDate day) {
        boolean running = open.status() == ConversationStatus.BEZIG;
        Message detail = running ? Message.of("conversations.due.runs")
                : open.plannedAt() == null ? Message.of("conversations.due.planned")
                : Message.of("conversations.due.plannedAt", open.plannedAt().toString());
        return new DueItem("conversation." + (running ? "running/" : "planned/") + open.id(), Optional.of(open.clientId()), title(open.kind()), detail, day,
                ConversationPlaces.conversation(open.id()), Optional.of(Message.of(running ? "conversations.continue" : "conversations.open")));
    }

    private static DueItem clock(ConversationClock.Next next, ConversationDays days) {
        Message detail = next.last().map(last -> Message.of("conversations.due.afterLast", days.then(), last))
                .orElseGet(() -> Message.of("conversations.due.afterStart", days.first(), next.trajectory().startDate()));
        Destination place = next.planned().map(open -> ConversationPlaces.conversation(open.id()))
                .orElseGet(() -> ConversationPlaces.plan(next.trajectory().clientId()));
        return new DueItem("conversation.clock/" + next.trajectory().id() + "/" + next.due(), Optional.of(next.trajectory().clientId()),
                Message.of("conversations.due.toPlan"), detail, next.due(), place, Optional.of(Message.of("conversations.plan")));
    }

    /// *Driegesprek · voortgang*, or *Viergesprek WGB*.
    static Message title(ConversationKind kind) {
        return Message.of("conversations.title." + kind.name());
    }
}
