package nl.trede.jobs.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.vault.model.Vault;

/// Starts and ends of jobs on a client's timeline, as far as they have happened.
public final class JobTimeline implements TimelineSource {
    private final JobRepository jobs;
    private final EmployerRepository employers;
    private final Clock clock;

    public JobTimeline(Vault vault, Clock clock) {
        jobs = new JobRepository(vault);
        employers = new EmployerRepository(vault);
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        List<Job> ofClient = jobs.ofClient(clientId);
        if (ofClient.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = employers.all().stream().collect(Collectors.toMap(Employer::id, Employer::name));
        LocalDate today = Dates.today(clock);
        var entries = new ArrayList<TimelineEntry>();
        for (Job job : ofClient) {
            Optional<String> detail = Optional.of(Optional.ofNullable(job.employerId()).map(names::get)
                    .map(name -> job.title() + " · " + name).orElse(job.title()));
            add(entries, today, job, job.startDate(), Message.of("jobs.timeline.started", job.kind()), detail);
            if (job.endDate() != null) {
                Message ended = job.endReason() == null ? Message.of("jobs.timeline.ended", job.kind())
                        : Message.of("jobs.timeline.endedBecause", job.kind(), job.endReason());
                add(entries, today, job, job.endDate(), ended, detail);
            }
        }
        return entries;
    }

    private static void add(List<TimelineEntry> entries, LocalDate today, Job job, LocalDate day, Message title, Optional<String> detail) {
        if (!day.isAfter(today)) {
            entries.add(new TimelineEntry(job.id(), day, "job", title, detail, Optional.empty(), false,
                    Optional.of(Destination.client(job.clientId(), "jobs"))));
        }
    }
}
