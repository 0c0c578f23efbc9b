package nl.trede.jobs.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Verdict;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.model.WorkplaceScan;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.TrialFile;
import nl.trede.vault.model.Vault;

/// Everything about one job on one page, read at one moment.
///
/// @param employment  the job with its extensions
/// @param plan        of the employment
/// @param employerToo whether the coach may support the employer
/// @param stepDown    whether support may be taken back, once that is asked
/// @param trial       of a proefplaatsing that has not ended
public record JobFile(JobLists.Row row, Employment employment, JobStartReport startReport, Optional<JobEndReport> endReport, Optional<Scan> scan,
        Optional<PlanService.Whole> plan, Verdict employerToo, List<Checkpoint> checks, FollowAlong.Score score, List<Milestone> milestones,
        boolean unsuccessful, Optional<TrialFile> trial,
        Optional<StepDownService.Question> stepDown) {
    public JobFile {
        checks = List.copyOf(checks);
        milestones = List.copyOf(milestones);
    }

    /// The newest scan of the client at the employer.
    public record Scan(WorkplaceScan scan, ScanVerdict verdict) {
    }

    /// Reads it; empty when the job is gone.
    public static Optional<JobFile> read(Vault vault, Clock clock, JobLists lists, UUID jobId) {
        return new JobRepository(vault).find(jobId).map(job -> read(vault, clock, lists, job));
    }

    private static JobFile read(Vault vault, Clock clock, JobLists lists, Job job) {
        LocalDate today = Dates.today(clock);
        JobLists.Row row = lists.of(job.clientId()).rows().stream().filter(one -> one.job().id().equals(job.id())).findFirst().orElseThrow();
        List<Job> ofClient = new JobRepository(vault).ofClient(job.clientId());
        Employment employment = Employment.around(job, ofClient);
        List<Checkpoint> checks = FollowAlong.checks(employment, new ContactMomentRepository(vault).ofClient(job.clientId()));
        var planning = new PlanService(vault, clock);
        return new JobFile(row, employment, new ReportService(vault, clock).startReport(job), new JobEndReportRepository(vault).find(job.id()),
                Stream.ofNullable(job.employerId()).flatMap(employer -> new WorkplaceScanRepository(vault).latest(job.clientId(), employer).stream())
                        .map(scan -> new Scan(scan, ScanVerdict.of(ScanForm.in(Text.DUTCH), new ScanAnswerRepository(vault).ofScan(scan.id())))).findFirst(),
                planning.of(employment), planning.employerSupport(job.clientId()), checks, FollowAlong.score(checks, today), Milestone.of(employment, today),
                JobRules.unsuccessful(job, ofClient), TrialFile.of(job, ofClient, new InstrumentRepository(vault).ofClient(job.clientId()), today),
                new StepDownService(vault, clock).question(employment, checks));
    }
}
