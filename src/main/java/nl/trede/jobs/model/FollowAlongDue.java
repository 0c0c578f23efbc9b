package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Vault;

/// The next support check of every job (domain §10.17), for clients whose trajectory runs. A check that was missed does not stay due: the
/// next one takes its place, and the score remembers.
public final class FollowAlongDue implements DueSource {
    private final JobRepository jobs;
    private final TrajectoryRepository trajectories;
    private final ContactMomentRepository contacts;

    public FollowAlongDue(Vault vault) {
        jobs = new JobRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        contacts = new ContactMomentRepository(vault);
    }

    @Override
    public List<DueItem> due(LocalDate today, LocalDate horizon) {
        Set<UUID> running = trajectories.all().stream().filter(route -> route.endDate() == null).map(Trajectory::id).collect(Collectors.toSet());
        List<Job> around = jobs.all().stream().filter(job -> running.contains(job.trajectoryId()) && near(job, today, horizon)).toList();
        if (around.isEmpty()) {
            return List.of();
        }
        LocalDate first = around.stream().map(Job::startDate).min(LocalDate::compareTo).orElseThrow().minusDays(FollowAlong.DAYS_BEFORE);
        Map<UUID, List<ContactMoment>> byClient = contacts.between(first, horizon).stream().collect(Collectors.groupingBy(ContactMoment::clientId));
        var due = new ArrayList<DueItem>();
        for (Job job : around) {
            FollowAlong.checks(job, byClient.getOrDefault(job.clientId(), List.of())).stream()
                    .filter(check -> check.on(today) == Checkpoint.State.OPEN || check.on(today) == Checkpoint.State.LATER)
                    .filter(check -> !check.from().isAfter(horizon)).findFirst().map(check -> item(job, check)).ifPresent(due::add);
        }
        return due;
    }

    /// Whether a job still has checks to come: it starts before the horizon and is not over for longer than the last check.
    private static boolean near(Job job, LocalDate today, LocalDate horizon) {
        return job.wantsSupport() && !job.startDate().minusDays(FollowAlong.DAYS_BEFORE).isAfter(horizon)
                && !job.startDate().plusMonths(FollowAlong.LAST_MONTH).isBefore(today)
                && (job.endDate() == null || !job.endDate().plusDays(FollowAlong.DAYS_AFTER_END).isBefore(today));
    }

    private static DueItem item(Job job, Checkpoint check) {
        String rule = "jobs/support/" + check.kind() + check.number() + "/" + job.id();
        return new DueItem(rule, Optional.of(job.clientId()), Message.of("jobs.due.support." + key(check.kind())),
                Message.of("jobs.due.support.detail", check.from(), check.until()), check.until(),
                Destination.client(job.clientId(), "jobs"), Optional.of(Message.of("jobs.due.open")));
    }

    private static String key(Checkpoint.Kind kind) {
        return switch (kind) {
            case BEFORE -> "before";
            case FIRST_DAYS -> "firstDays";
            case WEEKLY -> "weekly";
            case MONTHLY -> "monthly";
            case AFTER_END -> "afterEnd";
        };
    }
}
