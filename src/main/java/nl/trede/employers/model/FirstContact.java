package nl.trede.employers.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;

/// How soon after the start of a trajectory an employer was met about a job (domain §10.3, fidelity item 15).
///
/// @param start   first day of the trajectory
/// @param contact day of the first contact that counts, empty while there is none
/// @param day     the day on which the question is asked
public record FirstContact(LocalDate start, Optional<LocalDate> contact, LocalDate day) {
    /// Days after the start within which the first contact should be, unless the team decided otherwise ([EmployerSettings]).
    public static final int NORM_DAYS = 30;

    /// The clock of a trajectory.
    ///
    /// @param contacts    all that may be about it; others are left out
    /// @param videoCounts whether a video call is in person
    /// @return empty before the start is known, and for keeping a job, where the clock does not apply
    public static Optional<FirstContact> of(Trajectory trajectory, Collection<EmployerContact> contacts, LocalDate day,
            boolean videoCounts) {
        return ofMeetings(trajectory, contacts.stream().map(Meeting::of).toList(), day, videoCounts);
    }

    static Optional<FirstContact> ofMeetings(Trajectory trajectory, Collection<Meeting> contacts, LocalDate day, boolean videoCounts) {
        if (trajectory.purpose() == Purpose.WERK_BEHOUDEN || trajectory.startDate() == null) {
            return Optional.empty();
        }
        var first = contacts.stream()
                .filter(contact -> about(contact, trajectory) && EmployerWeek.faceToFace(contact.channel(), videoCounts)
                        && aboutJob(contact.purpose()) && !contact.day().isAfter(day))
                .map(Meeting::day).min(LocalDate::compareTo);
        return Optional.of(new FirstContact(trajectory.startDate(), first, day));
    }

    /// Whether the purpose is about getting a competitive job, and not about keeping one.
    public static boolean aboutJob(EmployerPurpose purpose) {
        return switch (purpose) {
            case KENNISMAKEN, BEHOEFTE_LEREN, CLIENT_VOORSTELLEN, VACATURE, PROEFPLAATSING -> true;
            case STEUN_OP_WERK, EVALUATIE, NAZORG -> false;
        };
    }

    private static boolean about(Meeting contact, Trajectory trajectory) {
        return contact.trajectoryId() == null
                ? trajectory.clientId().equals(contact.clientId())
                : contact.trajectoryId().equals(trajectory.id());
    }

    /// Days from start to first contact, 0 when it was before the start; empty while there is none.
    public OptionalLong days() {
        return contact.map(date -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(start, date)))).orElse(OptionalLong.empty());
    }

    /// The contact was before the start: the date of one of the two may be wrong.
    public boolean beforeStart() {
        return contact.isPresent() && contact.get().isBefore(start);
    }

    /// Days since the start, for a clock that still runs.
    public long running() {
        return ChronoUnit.DAYS.between(start, day);
    }

    /// The last day that is on time.
    ///
    /// @param norm days after the start
    public LocalDate due(int norm) {
        return start.plusDays(norm);
    }

    /// The contact came after the norm, or is still awaited after it.
    public boolean late(int norm) {
        return days().orElse(running()) > norm;
    }
}
