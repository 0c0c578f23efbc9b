package nl.trede.figures.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/// What the figures need to know of one trajectory in one quarter, without a name. The coach's program derives it from the
/// dossiers; the sheet *Caseload* carries it; the region counts with the very same rows.
///
/// @param clientKey        who: the client id in the own caseload, a pseudonym in a received workbook; counts unique clients
/// @param trajectoryId     which trajectory, only in the own caseload
/// @param regionObjection  the client objected to sharing with the region: no row of this case may leave for it
/// @param plannedEnd       last day by the maximum duration of the method
/// @param firstContactDays days from the start to the first face-to-face employer contact, at least 0 (domain §10.3)
/// @param rungStart        rung 1–6 around the start, empty when not measured
/// @param rungNow          rung 1–6 of the last measurement up to the reference date
/// @param rungTwelve       rung 1–6 after twelve months, or at an earlier end (domain §10.13)
/// @param twelveAtEnd      `rungTwelve` was measured at the end, before twelve months
/// @param hasJob           in paid work on the reference date
/// @param hadJobInPeriod   had a day of paid work in the quarter that counts (domain §10.6)
/// @param hadWorkBefore    worked in the quarter in a job from before the trajectory, which does not count
/// @param sustainable      `hadJobInPeriod`, in a job that has lasted long enough (domain §10.8)
/// @param jobStart         start of the last paid job up to the reference date
/// @param newJobStarts     job starts in the quarter (domain §10.10)
/// @param startsByDate     how many of those count by start date because the first four hours were not noted
/// @param retained3        retention of the first paid job after 3 months; empty while that lies ahead or there is no such job
/// @param retained13       likewise after 13 weeks, and `retained26` after 26
/// @param lastContactDays  days from the last contact to the reference date; empty when there was none
@RecordBuilder
public record CaseFacts(
        String clientKey,
        @Nullable UUID trajectoryId,
        boolean regionObjection,
        @Nullable String regionCode,
        Method method,
        Purpose purpose,
        Phase phase,
        TrajectoryStatus status,
        LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate end,
        @Nullable Integer firstContactDays,
        @Nullable Integer rungStart,
        @Nullable Integer rungNow,
        @Nullable Integer rungTwelve,
        boolean twelveAtEnd,
        boolean hasJob,
        boolean hadJobInPeriod,
        boolean hadWorkBefore,
        boolean sustainable,
        HoursBand hoursBand,
        @Nullable LocalDate jobStart,
        int newJobStarts,
        int startsByDate,
        @Nullable Retained retained3,
        @Nullable Retained retained6,
        @Nullable Retained retained12,
        @Nullable Retained retained13,
        @Nullable Retained retained26,
        @Nullable Integer lastContactDays) implements CaseFactsBuilder.With {
    /// Active on a day: started, not ended, not paused (domain §10, conventions).
    public boolean activeOn(LocalDate day) {
        return ongoingOn(day) && status != TrajectoryStatus.GEPAUZEERD;
    }

    public boolean pausedOn(LocalDate day) {
        return ongoingOn(day) && status == TrajectoryStatus.GEPAUZEERD;
    }

    public boolean runningIn(Period period) {
        return period.overlaps(start, end);
    }

    /// The method as it may leave the caseload and as unique trajectories are counted: EPA and CMD are health data, so all IPS is one.
    public Method sharedMethod() {
        return method == Method.IPS_EPA || method == Method.IPS_CMD ? Method.IPS_OVERIG : method;
    }

    private boolean ongoingOn(LocalDate day) {
        return !start.isAfter(day) && (end == null || !end.isBefore(day));
    }
}
