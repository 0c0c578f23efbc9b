package nl.trede.conversations.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionOwner;
import nl.trede.consent.model.RecipientKind;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyRole;
import nl.trede.vault.model.Ids;
import org.jspecify.annotations.Nullable;

/// Who sits at the table of which conversation.
final class Seats {
    /// Besides the client: who must be at the start of a WGB trajectory (domain §3.3).
    private static final List<PartyRole> WGB = List.of(PartyRole.BEHANDELAAR, PartyRole.ARBEIDSDESKUNDIGE, PartyRole.REINTEGRATIECOACH);

    private Seats() {
    }

    /// Whose side a person is on. Someone of whom neither role nor organisation says it works along with the coach.
    static ActionOwner side(PartyRole role, @Nullable OrganisationKind organisation) {
        return RecipientKind.of(role, organisation).map(kind -> switch (kind) {
            case GGZ -> ActionOwner.GGZ;
            case UWV -> ActionOwner.UWV;
            case GEMEENTE -> ActionOwner.GEMEENTE;
            case WERKGEVER -> ActionOwner.WERKGEVER;
            case NAASTE -> ActionOwner.NAASTE;
            case REGIOCOORDINATOR -> ActionOwner.COACH;
        }).orElse(ActionOwner.COACH);
    }

    /// Client and coach, who are always there.
    static List<ConversationParticipant> always(ThreeWayConversation conversation) {
        var coach = conversation.kind() == ConversationKind.WGB_VIERGESPREK ? PartyRole.REINTEGRATIECOACH : PartyRole.JOBCOACH;
        return List.of(new ConversationParticipant(Ids.next(), conversation.id(), conversation.clientId(), ActionOwner.CLIENT, null, null, null, null),
                new ConversationParticipant(Ids.next(), conversation.id(), conversation.clientId(), ActionOwner.COACH, null, coach, null, null));
    }

    static ConversationParticipant seat(ThreeWayConversation conversation, Party party, @Nullable OrganisationKind organisation) {
        return new ConversationParticipant(Ids.next(), conversation.id(), conversation.clientId(), side(party.role(), organisation), party.id(),
                party.role(), null, null);
    }

    /// Which of the people around a client to seat at first: those of the last conversation, or else the first of ggz and of the authority.
    static List<Party> usual(List<Party> around, List<UUID> lastTime, java.util.function.Function<Party, Optional<OrganisationKind>> works) {
        var again = around.stream().filter(party -> lastTime.contains(party.id())).toList();
        if (!again.isEmpty()) {
            return again;
        }
        var chosen = new ArrayList<Party>();
        around.stream().filter(party -> side(party.role(), works.apply(party).orElse(null)) == ActionOwner.GGZ).findFirst().ifPresent(chosen::add);
        around.stream().filter(party -> authority(side(party.role(), works.apply(party).orElse(null)))).findFirst().ifPresent(chosen::add);
        return chosen;
    }

    static boolean authority(ActionOwner side) {
        return side == ActionOwner.UWV || side == ActionOwner.GEMEENTE;
    }

    /// The roles that a WGB start meeting still lacks; for a driegesprek the sides ggz and authority are missing, told by their usual role.
    static List<PartyRole> missing(ConversationKind kind, List<ConversationParticipant> seated) {
        if (kind == ConversationKind.WGB_VIERGESPREK) {
            return WGB.stream().filter(role -> seated.stream().noneMatch(one -> one.role() == role)).toList();
        }
        var missing = new ArrayList<PartyRole>();
        if (seated.stream().noneMatch(one -> one.side() == ActionOwner.GGZ)) {
            missing.add(PartyRole.BEHANDELAAR);
        }
        if (seated.stream().noneMatch(one -> authority(one.side()))) {
            missing.add(PartyRole.KLANTMANAGER);
        }
        return missing;
    }
}
