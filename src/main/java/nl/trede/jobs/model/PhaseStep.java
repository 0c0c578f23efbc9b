package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// The phase of a trajectory follows the work, so that nobody has to say twice that a client was placed or looks for work again.
///
/// Only a start and an end move it: the coach who chooses another phase in between keeps it.
///
/// @param before the phase that the trajectory was in
/// @param now    as it is with the phase that follows
public record PhaseStep(Phase before, Trajectory now) {
    private static final Set<Phase> AT_WORK = EnumSet.of(Phase.GEPLAATST, Phase.STEUN_OP_WERK, Phase.AFBOUW);

    /// Someone who looks for work and starts in a job, or in a proefplaatsing that may become one, is placed. A job from before the
    /// trajectory, a job that is over and unpaid work of other kinds leave the search as it is.
    static Optional<PhaseStep> started(Vault vault, Job job, LocalDate today) {
        return of(vault, job).filter(trajectory -> !AT_WORK.contains(trajectory.phase()) && trajectory.purpose() == Purpose.WERK_VINDEN)
                .filter(trajectory -> places(job) && (job.endDate() == null || !job.endDate().isBefore(today)))
                .filter(trajectory -> !job.startDate().isBefore(Optional.ofNullable(trajectory.startDate()).orElse(trajectory.referralDate())))
                .map(trajectory -> to(trajectory, Phase.GEPLAATST));
    }

    /// Someone whose last job is over and who wants a next one looks for work again.
    ///
    /// @param others the client's other jobs
    static Optional<PhaseStep> ended(Vault vault, Job job, Collection<Job> others, LocalDate today) {
        boolean over = job.endDate() != null && !job.endDate().isAfter(today) && places(job) && Boolean.TRUE.equals(job.nextJobWanted());
        boolean works = others.stream().anyMatch(other -> places(other) && (other.endDate() == null || other.endDate().isAfter(job.endDate())));
        return of(vault, job).filter(trajectory -> over && !works && AT_WORK.contains(trajectory.phase())).map(trajectory -> to(trajectory, Phase.ZOEKEN));
    }

    private static boolean places(Job job) {
        return job.kind().paid() || job.kind() == JobKind.PROEFPLAATSING;
    }

    private static Optional<Trajectory> of(Vault vault, Job job) {
        return new TrajectoryRepository(vault).current(job.clientId()).filter(trajectory -> trajectory.endDate() == null);
    }

    private static PhaseStep to(Trajectory trajectory, Phase phase) {
        return new PhaseStep(trajectory.phase(), trajectory.withPhase(phase));
    }

    void save(Write write) {
        write.save(TrajectoryRepository.SHELF, now);
    }

    /// Puts the phase back, unless it was changed since.
    void undo(Write write) {
        write.find(TrajectoryRepository.SHELF, now.id()).filter(stood -> stood.phase() == now.phase())
                .ifPresent(stood -> write.save(TrajectoryRepository.SHELF, stood.withPhase(before)));
    }
}
