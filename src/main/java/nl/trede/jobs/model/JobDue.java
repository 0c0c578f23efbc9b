package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What jobs ask for: a proefplaatsing that runs out, no contract after it, four hours of work not yet confirmed (domain §10.10, §10.16).
/// Only for clients whose trajectory runs.
public final class JobDue implements DueSource {
    /// Days after a start within which the first four hours are expected to be confirmed.
    public static final int FOUR_HOURS_WITHIN = 14;

    private static final String FOUR_HOURS = "jobs.due.fourHours";

    private final JobService service;
    private final JobRepository jobs;
    private final TrajectoryRepository trajectories;

    public JobDue(Vault vault) {
        service = new JobService(vault, vault.clock());
        jobs = new JobRepository(vault);
        trajectories = new TrajectoryRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        Set<UUID> running = trajectories.of(about).stream().filter(trajectory -> trajectory.endDate() == null).map(Trajectory::id)
                .collect(Collectors.toSet());
        Map<UUID, List<Job>> byClient = jobs.of(about).stream().collect(Collectors.groupingBy(Job::clientId));
        var due = new ArrayList<DueItem>();
        for (List<Job> ofClient : byClient.values()) {
            for (Job job : ofClient) {
                if (running.contains(job.trajectoryId()) && !job.startDate().isAfter(today)) {
                    about(job, ofClient, today).filter(item -> !item.due().isAfter(horizon)).ifPresent(due::add);
                }
            }
        }
        return due;
    }

    @Override
    public Optional<DueHand> hand(DueItem item) {
        if (!item.title().key().equals(FOUR_HOURS)) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(item.key().substring(item.key().lastIndexOf('/') + 1));
        return jobs.find(id).map(job -> new DueHand.OnDay(Message.of("jobs.due.confirm"), Message.of("jobs.field.fourHours"), job.startDate(), day -> confirmed(id, day)));
    }

    private Outcome<DueHand.Took> confirmed(UUID job, LocalDate day) {
        return switch (service.confirmFirstFourHours(job, day)) {
            case Outcome.Done<JobService.Saved>(JobService.Saved saved) -> Outcome.done(new DueHand.Took(Message.of("jobs.saved.fourHours"), () -> service.undo(saved)));
            case Outcome.Refused<JobService.Saved>(Message why) -> new Outcome.Refused<>(why);
        };
    }

    /// What a started job asks for on a day.
    static Optional<DueItem> about(Job job, List<Job> ofClient, LocalDate today) {
        if (job.kind() == JobKind.PROEFPLAATSING) {
            return TrialPlacement.settled(job, ofClient) ? Optional.empty() : trial(job, ofClient, today);
        }
        boolean unconfirmed = job.kind().paid() && job.firstFourHours() == null && JobRules.runs(job, today);
        return unconfirmed ? Optional.of(item("fourHours", job, job.startDate().plusDays(FOUR_HOURS_WITHIN),
                Message.of(FOUR_HOURS), Message.of("jobs.due.fourHours.detail", job.startDate()),
                Message.of("jobs.due.open"))) : Optional.empty();
    }

    /// Whether it could still be made longer, and until when.
    private static Message trialEnds(LocalDate end, LocalDate lastAllowed) {
        return end.isBefore(lastAllowed) ? Message.of("jobs.due.trialEnds.detail", end, lastAllowed) : Message.of("jobs.due.trialEnds.cap", end);
    }

    private static Optional<DueItem> trial(Job trial, List<Job> ofClient, LocalDate today) {
        LocalDate end = TrialPlacement.end(trial);
        if (today.isAfter(end)) {
            return Optional.of(item("noContract", trial, end.plusDays(TrialPlacement.NOTICE_DAYS), Message.of("jobs.due.noContract"),
                    Message.of("jobs.due.noContract.detail", end), Message.of("jobs.due.open")));
        }
        return today.isBefore(end.minusDays(TrialPlacement.NOTICE_DAYS)) ? Optional.empty()
                : Optional.of(item("trialEnds", trial, end, Message.of("jobs.due.trialEnds"), trialEnds(end, TrialPlacement.lastAllowed(trial, ofClient)),
                        Message.of("jobs.due.open")));
    }

    private static DueItem item(String rule, Job job, LocalDate due, Message title, Message detail, Message verb) {
        return new DueItem("jobs/" + rule + "/" + job.id(), Optional.of(job.clientId()), title, detail, due,
                Destination.client(job.clientId(), "jobs"), Optional.of(verb));
    }
}
