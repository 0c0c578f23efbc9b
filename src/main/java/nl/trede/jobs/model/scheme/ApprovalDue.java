package nl.trede.jobs.model.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// A proefplaatsing has to be approved before it starts (domain §3.4): due on the day before, until an approval is noted or it is over. Working
/// without one puts the benefit at risk, so the line does not go away by starting. One that is to last longer than was approved has to be
/// approved again before that day.
public final class ApprovalDue implements DueSource {
    private final JobRepository jobs;
    private final TrajectoryRepository trajectories;
    private final InstrumentRepository instruments;

    public ApprovalDue(Vault vault) {
        jobs = new JobRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        instruments = new InstrumentRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        List<Job> trials = jobs.starting(about, today.minusMonths(TrialPlacement.MAXIMUM_MONTHS), horizon.plusDays(1)).stream()
                .filter(job -> job.kind() == JobKind.PROEFPLAATSING && job.endReason() == null && !TrialPlacement.end(job).isBefore(today)).toList();
        if (trials.isEmpty()) {
            return List.of();
        }
        var clients = new About.Only(trials.stream().map(Job::clientId).collect(Collectors.toSet()));
        Set<UUID> running = trajectories.of(clients).stream().filter(route -> route.endDate() == null).map(Trajectory::id).collect(Collectors.toSet());
        List<Instrument> asked = instruments.of(clients);
        return trials.stream().filter(job -> running.contains(job.trajectoryId()))
                .flatMap(job -> item(job, asked, today).or(() -> job.startDate().isAfter(today) ? Optional.empty() : extension(job, asked)).stream())
                .filter(item -> !item.due().isAfter(horizon)).toList();
    }

    private static LocalDate due(Job job) {
        return job.startDate().minusDays(1);
    }

    /// What is still to be done for a proefplaatsing that is not over; one that runs without permission stays late until there is one.
    private static Optional<DueItem> item(Job job, List<Instrument> asked, LocalDate today) {
        List<Instrument> own = asked.stream().filter(one -> job.id().equals(one.jobId()) && TrialApproval.about(one)).toList();
        if (own.stream().anyMatch(one -> one.decision() == InstrumentDecision.TOEGEKEND)) {
            return Optional.empty();
        }
        String detail = !job.startDate().isAfter(today) ? "jobs.due.approval.running"
                : own.stream().anyMatch(one -> one.decision() == InstrumentDecision.AANGEVRAAGD) ? "jobs.due.approval.waiting" : "jobs.due.approval.ask";
        return Optional.of(new DueItem("jobs/approval/" + job.id(), Optional.of(job.clientId()), Message.of("jobs.due.approval"),
                Message.of(detail, job.startDate()), due(job), Destination.client(job.clientId(), "jobs"), Optional.of(Message.of("jobs.due.open"))));
    }

    /// What is still to be done for a running proefplaatsing that is to last longer than was approved: ask in time, and then have the answer
    /// before the last approved day.
    static Optional<DueItem> extension(Job job, List<Instrument> asked) {
        LocalDate until = TrialApproval.until(job, asked);
        Optional<Instrument> waiting = TrialApproval.waiting(job, asked);
        LocalDate wanted = waiting.map(Instrument::validUntil).orElseGet(() -> TrialPlacement.end(job));
        if (!wanted.isAfter(until)) {
            return Optional.empty();
        }
        Message detail = Message.of(waiting.isPresent() ? "jobs.due.extension.waiting" : "jobs.due.extension.ask", wanted, until);
        return Optional.of(new DueItem("jobs/extension/" + job.id() + "/" + until, Optional.of(job.clientId()), Message.of("jobs.due.extension"), detail,
                waiting.isPresent() ? until : until.minusDays(TrialPlacement.NOTICE_DAYS), JobPlaces.job(job), Optional.of(Message.of("jobs.due.open"))));
    }
}
