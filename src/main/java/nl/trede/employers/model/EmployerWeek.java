package nl.trede.employers.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/// How many employer contacts of one ISO week count, against the norm for that week (domain §10.4, fidelity item 17).
///
/// @param count  contacts that were face to face and for one client; the same employer twice counts twice
/// @param target the norm, empty when it does not apply or the fte is unknown
/// @param away   more than half of the week is leave, so that no norm applies
public record EmployerWeek(int count, Optional<BigDecimal> target, boolean away) {
    private static final BigDecimal PER_FULL_WEEK = BigDecimal.valueOf(6);
    private static final int ENOUGH_SEEKERS = 3;

    /// The norm for a week: six for a full-time coach with three or more seekers, else two for each seeker.
    ///
    /// @param fte     part of a full week, null when unknown
    /// @param seekers clients who are looking for work
    /// @return empty without seekers, and when the norm depends on an fte that is unknown or zero
    public static Optional<BigDecimal> target(@Nullable BigDecimal fte, int seekers) {
        if (seekers <= 0) {
            return Optional.empty();
        }
        if (seekers < ENOUGH_SEEKERS) {
            return Optional.of(BigDecimal.valueOf(2L * seekers));
        }
        return Optional.ofNullable(fte).filter(part -> part.signum() > 0).map(PER_FULL_WEEK::multiply);
    }

    /// A visit is in person; a video call only where the team decided so (domain §13, O7).
    public static boolean faceToFace(EmployerContact contact, boolean videoCounts) {
        return faceToFace(contact.channel(), videoCounts);
    }

    static boolean faceToFace(EmployerChannel channel, boolean videoCounts) {
        return switch (channel) {
            case BEZOEK -> true;
            case VIDEO -> videoCounts;
            case EVENEMENT, TELEFOON, MAIL -> false;
        };
    }

    /// Whether a contact counts for the norm: in person and for one client.
    public static boolean counts(EmployerContact contact, boolean videoCounts) {
        return faceToFace(contact, videoCounts) && (contact.trajectoryId() != null || contact.clientId() != null);
    }

    /// How many of the contacts count in the ISO week of a day.
    public static int count(Collection<EmployerContact> contacts, LocalDate anyDay, boolean videoCounts) {
        return counting(contacts, anyDay, videoCounts).size();
    }

    /// Which of the contacts count in the ISO week of a day, in the order given.
    public static List<EmployerContact> counting(Collection<EmployerContact> contacts, LocalDate anyDay, boolean videoCounts) {
        LocalDate monday = monday(anyDay);
        return contacts.stream().filter(contact -> monday(contact.contactDate()).equals(monday) && counts(contact, videoCounts)).toList();
    }

    /// Whether a trajectory is of a seeker on a day: active, looking for new work, in the phase of searching or applying.
    public static boolean seeks(Trajectory trajectory, LocalDate day) {
        return trajectory.status() == TrajectoryStatus.ACTIEF && trajectory.purpose() == Purpose.WERK_VINDEN
                && (trajectory.phase() == Phase.ZOEKEN || trajectory.phase() == Phase.SOLLICITEREN)
                && trajectory.startDate() != null && !trajectory.startDate().isAfter(day)
                && (trajectory.endDate() == null || !trajectory.endDate().isBefore(day));
    }

    /// The first day of the ISO week of a day.
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Whether the norm is met; false while there is none.
    public boolean reached() {
        return target.isPresent() && BigDecimal.valueOf(count).compareTo(target.get()) >= 0;
    }
}
