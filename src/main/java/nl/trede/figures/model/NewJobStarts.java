package nl.trede.figures.model;

import java.util.List;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.outcome.Message;

/// Job starts in a period, second and parallel jobs included, from the moment that four hours were worked (domain §10.10, W27).
public final class NewJobStarts {
    private NewJobStarts() {
    }

    /// The jobs of a trajectory that start in the period. A job from before the trajectory is no start.
    public static List<PaidJob> of(Trajectory trajectory, List<PaidJob> jobs, Period period) {
        return jobs.stream().filter(job -> job.trajectoryId().equals(trajectory.id()) && period.contains(job.counted())
                && (trajectory.startDate() == null || !job.start().isBefore(trajectory.startDate()))).toList();
    }

    public static Figure figure(List<CaseFacts> facts) {
        List<Case> cases = facts.stream().filter(one -> one.newJobStarts() > 0)
                .map(one -> Case.of(one, Standing.COUNTS, "figures.case.starts", one.newJobStarts())).toList();
        int starts = facts.stream().mapToInt(CaseFacts::newJobStarts).sum();
        int byDate = facts.stream().mapToInt(CaseFacts::startsByDate).sum();
        return byDate == 0 ? Figure.count(FigureDefinition.NEW_JOB_STARTS, starts, cases)
                : Figure.count(FigureDefinition.NEW_JOB_STARTS, starts, cases, Message.of("figures.note.startsByDate", byDate));
    }
}
