package nl.trede.jobs.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as the field counts it: a contract with its extensions at the same employer is one (domain §10.9). Figures, support and milestones
/// all look at it, so that an extension starts nothing anew.
///
/// @param contracts the jobs it was noted as, in order; never empty
public record Employment(List<Job> contracts) {
    /// Days without work within which the next contract at the same employer is an extension, unless a setting says otherwise.
    public static final int EXTENSION_DAYS = 14;

    public Employment {
        contracts = List.copyOf(contracts);
    }

    /// Every place of one client, in order of start; only paid jobs can be extended.
    public static List<Employment> of(Collection<Job> jobs, int extensionDays) {
        var chains = new ArrayList<List<Job>>();
        jobs.stream().sorted(Comparator.comparing(Job::startDate).thenComparing(Job::id))
                .forEach(job -> chains.stream().filter(chain -> extended(chain.getLast(), job, extensionDays)).findFirst()
                        .ifPresentOrElse(chain -> chain.add(job), () -> chains.add(new ArrayList<>(List.of(job)))));
        return chains.stream().map(Employment::new).toList();
    }

    /// The one that a job belongs to.
    public static Employment around(Job job, Collection<Job> ofClient) {
        return of(ofClient, EXTENSION_DAYS).stream().filter(one -> one.contracts().stream().anyMatch(each -> each.id().equals(job.id()))).findFirst()
                .orElseGet(() -> new Employment(List.of(job)));
    }

    /// Whether a contract goes on where another stopped: both paid, at the same employer, after it, and within so many days without work.
    public static boolean extended(Job before, Job next, int extensionDays) {
        return before.kind().paid() && next.kind().paid() && TrialPlacement.sameEmployer(before, next) && before.endDate() != null
                && next.startDate().isAfter(before.endDate())
                && ChronoUnit.DAYS.between(before.endDate(), next.startDate()) - 1 <= extensionDays;
    }

    public Job first() {
        return contracts.getFirst();
    }

    public Job last() {
        return contracts.getLast();
    }

    /// Stable while it is extended: what belongs to the whole job is kept under it.
    public UUID id() {
        return first().id();
    }

    public LocalDate start() {
        return first().startDate();
    }

    /// Inclusive last day, for a proefplaatsing the one that was planned; null while it lasts.
    public @Nullable LocalDate end() {
        return first().kind() == JobKind.PROEFPLAATSING ? TrialPlacement.end(first()) : last().endDate();
    }

    /// The contract that runs on a day, or else the last.
    public Job on(LocalDate day) {
        return contracts.stream().filter(job -> JobRules.runs(job, day)).findFirst().orElse(last());
    }

    /// The contract after which a job is the extension; empty for the first.
    public Optional<Job> before(Job job) {
        int at = contracts.indexOf(job);
        return at <= 0 ? Optional.empty() : Optional.of(contracts.get(at - 1));
    }

    /// The whole as if it were one contract, for rules about start and end: the first with the last's end and wish for support.
    Job whole() {
        return contracts.size() == 1 ? first() : first().withEndDate(last().endDate()).withEndReason(last().endReason())
                .withWantsSupport(last().wantsSupport());
    }
}
