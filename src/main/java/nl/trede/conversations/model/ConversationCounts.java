package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.vault.model.Vault;

/// How often the coach meets UWV and gemeente and speaks about clients with them: what item 6 of the fidelity scale counts (domain §9.2,
/// §10.19). Over the thirteen weeks, or three months, up to and including a day.
///
/// @param meetings times that UWV or gemeente was met in person
/// @param contacts times that a client was spoken about with them, met in person or not
public record ConversationCounts(int meetings, int contacts) {
    public static final int MONTHS = 3;
    public static final int WEEKS = 13;

    private static final Set<ContactKind> WITH_AUTHORITY =
            Set.of(ContactKind.OVERLEG_UWV, ContactKind.OVERLEG_GEMEENTE, ContactKind.DRIEGESPREK, ContactKind.VIERGESPREK_WGB);

    /// As they stand in a vault.
    public static ConversationCounts in(Vault vault, LocalDate day) {
        Map<UUID, List<ConversationParticipant>> tables = new ParticipantRepository(vault).all().stream()
                .collect(Collectors.groupingBy(ConversationParticipant::conversationId));
        Set<UUID> without = tables.entrySet().stream().filter(table -> table.getValue().stream().noneMatch(ConversationCounts::authority))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return of(new ContactMomentRepository(vault).between(day.minusWeeks(WEEKS).plusDays(1), day), without, day);
    }

    private static boolean authority(ConversationParticipant seat) {
        return (seat.side() == ActionOwner.UWV || seat.side() == ActionOwner.GEMEENTE) && !Boolean.FALSE.equals(seat.present());
    }

    /// @param without conversations at which neither UWV nor gemeente was present
    public static ConversationCounts of(Collection<ContactMoment> contacts, Set<UUID> without, LocalDate day) {
        LocalDate first = day.minusWeeks(WEEKS).plusDays(1);
        List<ContactMoment> counted = contacts.stream().filter(one -> !one.noShow() && WITH_AUTHORITY.contains(one.kind())
                && !one.contactDate().isBefore(first) && !one.contactDate().isAfter(day) && !without.contains(one.id())).toList();
        return new ConversationCounts((int) counted.stream().filter(ConversationCounts::inPerson).count(), counted.size());
    }

    /// Meetings in person a month.
    public double meetingsPerMonth() {
        return (double) meetings / MONTHS;
    }

    /// Contacts a week.
    public double contactsPerWeek() {
        return (double) contacts / WEEKS;
    }

    /// The anchor of item 6, 1 to 5: monthly meetings and weekly contact 5, a meeting in the quarter or weekly contact 4, monthly contact 3,
    /// a contact in the quarter 2, less 1.
    public int anchor() {
        boolean weekly = contacts >= WEEKS;
        if (meetings >= MONTHS && weekly) {
            return 5;
        }
        if (meetings >= 1 || weekly) {
            return 4;
        }
        return contacts >= MONTHS ? 3 : contacts >= 1 ? 2 : 1;
    }

    private static boolean inPerson(ContactMoment contact) {
        return contact.channel() == ContactChannel.GESPREK && contact.location() != ContactLocation.ONLINE;
    }
}
