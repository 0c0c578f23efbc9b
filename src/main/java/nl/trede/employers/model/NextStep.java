package nl.trede.employers.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which next steps with employers are still open: computed from the last contact, never ticked off by hand (domain §6.2, I13).
///
/// A step stands until there is a newer contact with the same employer for the same client (or, like it, for no client), or the
/// trajectory it was for has ended: then nobody is waiting for it.
public final class NextStep {
    private static final Comparator<EmployerContact> AGE =
            Comparator.comparing(EmployerContact::contactDate).thenComparing(EmployerContact::id);

    private record Thread(UUID employerId, Optional<UUID> clientId) { }

    private NextStep() {
    }

    /// The contacts whose next step is open, the first due first; those without a date come last.
    ///
    /// @param ended the trajectories that have ended
    public static List<EmployerContact> open(Collection<EmployerContact> contacts, Set<UUID> ended) {
        Map<Thread, EmployerContact> last = new HashMap<>();
        for (EmployerContact contact : contacts) {
            last.merge(new Thread(contact.employerId(), Optional.ofNullable(contact.clientId())), contact,
                    (one, other) -> AGE.compare(one, other) >= 0 ? one : other);
        }
        return last.values().stream().filter(contact -> contact.nextAction() != null
                        && (contact.trajectoryId() == null || !ended.contains(contact.trajectoryId())))
                .sorted(Comparator.comparing(EmployerContact::nextDate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AGE)).toList();
    }
}
