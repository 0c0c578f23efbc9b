package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.TRAJECTORY_PAUSE;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// Keeps the pauses of a trajectory in step with its status, in the write that changes the status.
final class Pauses {
    private Pauses() {
    }

    /// A trajectory that is paused has an open pause, any other has none. The day on which it goes on is no day of the pause; a pause that is
    /// taken back on its first day leaves nothing, and one that begins again the day after it ended goes on.
    static void follow(Write write, Trajectory now) {
        follow(write, now, null);
    }

    /// @param endTakenBack the last day of an end that is taken back: a pause that ended with it goes on
    static void follow(Write write, Trajectory now, @Nullable LocalDate endTakenBack) {
        LocalDate today = LocalDate.ofInstant(write.now(), Dates.ZONE);
        Optional<TrajectoryPause> last = write.read(dsl -> dsl.selectFrom(TRAJECTORY_PAUSE).where(TRAJECTORY_PAUSE.TRAJECTORY_ID.eq(now.id()))
                .orderBy(TRAJECTORY_PAUSE.FROM_DATE.desc(), TRAJECTORY_PAUSE.ID.desc()).limit(1).fetchOptionalInto(TrajectoryPause.class));
        if (now.status() == TrajectoryStatus.GEPAUZEERD) {
            begin(write, now, last, today, endTakenBack);
        } else {
            last.filter(pause -> pause.toDate() == null).ifPresent(pause -> end(write, pause, now.endDate() == null ? today.minusDays(1) : now.endDate()));
        }
    }

    private static void begin(Write write, Trajectory now, Optional<TrajectoryPause> last, LocalDate today, @Nullable LocalDate endTakenBack) {
        var going = last.filter(pause -> pause.toDate() == null || pause.toDate().equals(endTakenBack)
                || !pause.toDate().isBefore(today.minusDays(1)));
        write.save(TrajectoryPauseRepository.SHELF, going.map(pause -> pause.withToDate(null))
                .orElseGet(() -> new TrajectoryPause(Ids.next(), now.clientId(), now.id(), today, null)));
    }

    private static void end(Write write, TrajectoryPause pause, LocalDate lastDay) {
        if (lastDay.isBefore(pause.fromDate())) {
            write.remove(TrajectoryPauseRepository.SHELF, pause.id());
        } else {
            write.save(TrajectoryPauseRepository.SHELF, pause.withToDate(lastDay));
        }
    }
}
