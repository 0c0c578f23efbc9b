package nl.trede.jobs.model;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Who has paid work today. A proefplaatsing, stage or volunteer work is not paid work (domain §10.6).
public final class JobWork implements WorkSource {
    private final JobRepository jobs;
    private final EmployerRepository employers;
    private final Clock clock;

    public JobWork(Vault vault, Clock clock) {
        jobs = new JobRepository(vault);
        employers = new EmployerRepository(vault);
        this.clock = clock;
    }

    @Override
    public Map<UUID, Work> working() {
        return working(About.everyone());
    }

    @Override
    public Map<UUID, Work> working(About about) {
        LocalDate today = Dates.today(clock);
        var working = new HashMap<UUID, Work>();
        List<Job> running = jobs.of(about).stream().filter(job -> job.kind().paid() && JobRules.runs(job, today)).toList();
        Map<UUID, String> names = employers.names(running.stream().map(Job::employerId).filter(Objects::nonNull).collect(Collectors.toSet()));
        running.stream().collect(Collectors.groupingBy(Job::clientId)).forEach((client, paid) -> working.put(client, work(paid, names)));
        return working;
    }

    private static Work work(List<Job> paid, Map<UUID, String> names) {
        Job largest = paid.stream().max(Comparator.comparing(JobWork::hours)).orElseThrow();
        String employer = Optional.ofNullable(largest.employerId()).map(names::get).orElse("");
        return new Work(employer, paid.stream().map(JobWork::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                paid.stream().map(Job::startDate).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static BigDecimal hours(Job job) {
        return Optional.ofNullable(job.hoursPerWeek()).orElse(BigDecimal.ZERO);
    }
}
