package nl.trede.route.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Corrects the days of a pause: often it is noted later than it began. Whether a trajectory is paused stays as it is.
public final class PauseService {
    private final Vault vault;

    public PauseService(Vault vault) {
        this.vault = vault;
    }

    /// What was kept, with what stood before: for *Ongedaan maken*.
    public record Kept(TrajectoryPause pause, Optional<TrajectoryPause> before) {
    }

    /// @param pause as it was, or a new one for a trajectory that was paused before pauses were kept
    /// @param to    null only for a pause that still lasts
    public Outcome<Kept> keep(TrajectoryPause pause, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = Dates.today(vault.clock());
        LocalDate referred = new TrajectoryRepository(vault).find(pause.trajectoryId()).orElseThrow().referralDate();
        if (from == null || from.isAfter(today) || from.isBefore(referred)) {
            return Outcome.refused("route.refused.pauseFrom", referred);
        }
        boolean lasts = pause.toDate() == null;
        if (lasts != (to == null)) {
            return Outcome.refused(lasts ? "route.refused.pauseLasts" : "route.refused.pauseOver");
        }
        if (to != null && (to.isBefore(from) || to.isAfter(today))) {
            return Outcome.refused("route.refused.pauseTo");
        }
        List<TrajectoryPause> all = new TrajectoryPauseRepository(vault).ofTrajectory(pause.trajectoryId());
        if (all.stream().filter(other -> !other.id().equals(pause.id())).anyMatch(other -> meets(other, from, to == null ? LocalDate.MAX : to))) {
            return Outcome.refused("route.refused.pauseTwice");
        }
        var before = all.stream().filter(other -> other.id().equals(pause.id())).findFirst();
        var now = pause.withFromDate(from).withToDate(to);
        vault.write(write -> write.save(TrajectoryPauseRepository.SHELF, now));
        return Outcome.done(new Kept(now, before));
    }

    public void undo(Kept kept) {
        UUID id = kept.pause().id();
        vault.write(write -> kept.before().map(pause -> write.save(TrajectoryPauseRepository.SHELF, pause))
                .orElseGet(() -> write.remove(TrajectoryPauseRepository.SHELF, id)));
    }

    private static boolean meets(TrajectoryPause other, LocalDate from, LocalDate to) {
        LocalDate end = other.toDate() == null ? LocalDate.MAX : other.toDate();
        return !other.fromDate().isAfter(to) && !end.isBefore(from);
    }
}
