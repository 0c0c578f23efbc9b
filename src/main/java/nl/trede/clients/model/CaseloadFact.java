package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the caseload knows of one client by itself: the trajectory that counts now and the last contact.
///
/// @param trajectory  the running trajectory, or else the one that ended last
/// @param lastContact day of the last contact that took place; a no-show is none (domain §10.18)
public record CaseloadFact(UUID clientId, String name, Trajectory trajectory, Optional<LocalDate> lastContact) {
    public boolean ended() {
        return trajectory.status() == TrajectoryStatus.AFGEROND || trajectory.status() == TrajectoryStatus.GESTOPT;
    }

    public boolean paused() {
        return trajectory.status() == TrajectoryStatus.GEPAUZEERD;
    }

    /// Days without contact on a day; counted from the referral when there has been none yet.
    public long gap(LocalDate today) {
        var from = lastContact.orElse(trajectory.acceptedDate() == null ? trajectory.referralDate() : trajectory.acceptedDate());
        return Math.max(0, from.until(today, java.time.temporal.ChronoUnit.DAYS));
    }
}
