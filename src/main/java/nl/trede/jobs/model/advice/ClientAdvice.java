package nl.trede.jobs.model.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Authority;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.common.time.Dates;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobRepository;
import nl.trede.vault.model.Vault;

/// The income advice of one client with what belongs to it.
public final class ClientAdvice {
    private final JobRepository jobs;
    private final BenefitEntitlementRepository income;
    private final BenefitsAdviceRepository advices;
    private final Clock clock;

    public ClientAdvice(Vault vault, Clock clock) {
        jobs = new JobRepository(vault);
        income = new BenefitEntitlementRepository(vault);
        advices = new BenefitsAdviceRepository(vault);
        this.clock = clock;
    }

    /// @param jobs     paid jobs, the last one first: what advice may be about
    /// @param waiting  the job that starts soon or just started and still asks for advice
    /// @param benefits the benefits that run today
    public record OfClient(List<BenefitsAdvice> given, List<Job> jobs, Optional<Job> waiting, List<BenefitType> benefits) {
        /// Which bodies pay, each once: what happens when the work stops is explained for each.
        public Set<Authority> authorities() {
            return benefits.stream().map(BenefitType::authority).filter(one -> one != Authority.GEEN)
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
        }
    }

    public OfClient of(UUID clientId) {
        LocalDate today = Dates.today(clock);
        List<Job> all = jobs.ofClient(clientId);
        List<Job> paid = all.stream().filter(job -> job.kind().paid()).toList();
        List<BenefitsAdvice> given = advices.ofClient(clientId);
        Optional<Job> waiting = paid.stream().filter(job -> AdviceDue.near(job, today)
                && IncomeAdvice.state(job, all, given) != IncomeAdvice.State.GIVEN).min(java.util.Comparator.comparing(Job::startDate));
        List<BenefitType> running = income.ofClient(clientId).stream().filter(one -> (one.fromDate() == null || !one.fromDate().isAfter(today))
                && (one.toDate() == null || !one.toDate().isBefore(today))).map(BenefitEntitlement::type).distinct().toList();
        return new OfClient(given, paid, waiting, running);
    }
}
