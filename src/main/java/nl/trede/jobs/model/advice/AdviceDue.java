package nl.trede.jobs.model.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import nl.trede.jobs.model.JobRepository;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Income advice before a paid job starts, with what happens when the work stops (domain §10.27). Due on the first day of the job. A week
/// after that it no longer asks: advice that late is still good for the client, but it was not given before the start.
public final class AdviceDue implements DueSource {
    /// Days before the start from which on it is brought up.
    public static final int DAYS_BEFORE = 28;
    /// Days after the start until which it stays.
    public static final int DAYS_AFTER = 7;

    private final JobRepository jobs;
    private final TrajectoryRepository trajectories;
    private final BenefitsAdviceRepository advices;

    public AdviceDue(Vault vault) {
        jobs = new JobRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        advices = new BenefitsAdviceRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        LocalDate last = horizon.isBefore(today.plusDays(DAYS_BEFORE)) ? horizon : today.plusDays(DAYS_BEFORE);
        List<Job> near = jobs.starting(about, today.minusDays(DAYS_AFTER), last).stream().filter(job -> job.kind().paid() && near(job, today)).toList();
        if (near.isEmpty()) {
            return List.of();
        }
        var clients = new About.Only(near.stream().map(Job::clientId).collect(Collectors.toSet()));
        Map<UUID, List<Job>> byClient = jobs.of(clients).stream().collect(Collectors.groupingBy(Job::clientId));
        Set<UUID> running = trajectories.of(clients).stream().filter(route -> route.endDate() == null).map(Trajectory::id).collect(Collectors.toSet());
        List<BenefitsAdvice> given = advices.of(clients);
        var due = new ArrayList<DueItem>();
        for (Job job : near) {
            if (running.contains(job.trajectoryId())) {
                item(job, IncomeAdvice.state(job, byClient.get(job.clientId()), given)).ifPresent(due::add);
            }
        }
        return due;
    }

    static boolean near(Job job, LocalDate today) {
        return !job.startDate().minusDays(DAYS_BEFORE).isAfter(today) && !job.startDate().plusDays(DAYS_AFTER).isBefore(today)
                && (job.endDate() == null || !job.endDate().isBefore(today));
    }

    private static Optional<DueItem> item(Job job, IncomeAdvice.State state) {
        return switch (state) {
            case GIVEN -> Optional.empty();
            case NONE -> Optional.of(item(job, "jobs.due.advice", "jobs.due.advice.detail"));
            case NO_FALLBACK -> Optional.of(item(job, "jobs.due.fallback", "jobs.due.fallback.detail"));
        };
    }

    private static DueItem item(Job job, String title, String detail) {
        return new DueItem("jobs/advice/" + job.id(), Optional.of(job.clientId()), Message.of(title), Message.of(detail, job.startDate()),
                job.startDate(), Destination.client(job.clientId(), "jobs"), Optional.of(Message.of("jobs.due.open")));
    }
}
