package nl.trede.jobs.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// The report at the start of a job: what is arranged at the workplace, and what support is planned.
public final class ReportService {
    private final Vault vault;
    private final Clock clock;

    public ReportService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// The report that was made, or a first one with what the workplace scan agreed: nobody types that again.
    public JobStartReport startReport(Job job) {
        return new JobStartReportRepository(vault).find(job.id()).orElseGet(() -> new JobStartReport(job.id(), job.clientId(), Dates.today(clock),
                String.join("\n", agreed(job)), null));
    }

    private List<String> agreed(Job job) {
        return Stream.ofNullable(job.employerId()).flatMap(employer -> new WorkplaceScanRepository(vault).latest(job.clientId(), employer).stream())
                .flatMap(scan -> ScanVerdict.of(ScanForm.in(Text.DUTCH), new ScanAnswerRepository(vault).ofScan(scan.id())).adjustments().stream()).toList();
    }

    /// @return takes it back
    public Outcome<Runnable> save(JobStartReport entered) {
        JobStartReport report = entered.withAdjustments(tidy(entered.adjustments())).withSupports(tidy(entered.supports()));
        if (Stream.of(report.adjustments(), report.supports()).anyMatch(words -> words != null && words.length() > Ending.LONGEST)) {
            return Outcome.refused("jobs.refused.long", Ending.LONGEST);
        }
        Optional<JobStartReport> before = new JobStartReportRepository(vault).find(report.id());
        vault.write(write -> write.save(JobStartReportRepository.SHELF, report));
        return Outcome.done(() -> vault.write(write -> before.map(stood -> write.save(JobStartReportRepository.SHELF, stood))
                .orElseGet(() -> write.remove(JobStartReportRepository.SHELF, report.id()))));
    }

    private static @Nullable String tidy(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
