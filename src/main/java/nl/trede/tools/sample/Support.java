package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Phase;
import nl.trede.common.text.Text;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.model.WorkplaceScan;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.Employment;
import nl.trede.jobs.model.FollowAlongPlan;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobEndReport;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobStartReport;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.StepDown;
import nl.trede.jobs.model.StepDownChoice;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.jobs.model.SupportLineRepository;
import nl.trede.jobs.model.UsualSupport;

/// What was agreed and learned around the jobs of the sample: start and end reports, and plans for the support.
final class Support {
    private static final int A_YEAR = 365;

    private final Batch batch;
    private final Words words;
    private final LocalDate today;

    Support(Batch batch, Words words, LocalDate today) {
        this.batch = batch;
        this.words = words;
        this.today = today;
    }

    /// @param dice of its own, so that the rest of the sample does not change with it
    void describe(Route route, List<Job> jobs, Dice dice) {
        for (Employment job : Employment.of(jobs, Employment.EXTENSION_DAYS)) {
            boolean begun = !job.start().isAfter(today);
            if (begun && job.first().wantsSupport() && (job.first().kind().paid() || job.first().kind() == JobKind.PROEFPLAATSING) && dice.chance(92)) {
                plan(route, job, dice);
            }
            job.contracts().forEach(contract -> report(contract, dice));
        }
    }

    private void plan(Route route, Employment job, Dice dice) {
        LocalDate made = Dice.workday(job.start().minusDays(dice.between(0, 5)));
        boolean steady = job.end() == null && job.start().isBefore(today.minusDays(A_YEAR));
        LocalDate review = job.end() != null ? null : Dice.workday(steady ? today.plusDays(dice.between(15, 80)) : later(made, dice));
        LocalDate year = Dice.workday(job.start().plusDays(A_YEAR));
        boolean waits = steady && job.first().kind().paid() && route.trajectory().phase() != Phase.AFBOUW;
        if (steady && job.first().kind().paid()) {
            decide(job, year, waits);
        }
        var plan = batch.add(FollowAlongPlanRepository.SHELF, new FollowAlongPlan(job.id(), route.client().id(), made, review, steady && !waits ? year : null, null));
        UsualSupport.lines(plan, allowed(route), () -> dice.id(made)).forEach(line -> batch.add(SupportLineRepository.SHELF, line));
    }

    /// After a year support steps down, as the phase tells; who is not that far waits a little longer.
    private void decide(Employment job, LocalDate year, boolean waits) {
        LocalDate day = year.isAfter(today) ? today : year;
        batch.add(StepDownRepository.SHELF, waits
                ? new StepDown(job.id(), job.first().clientId(), day, StepDownChoice.NOG_NIET, Dice.workday(today.plusDays(40)), words.of("down.why").getFirst())
                : new StepDown(job.id(), job.first().clientId(), day, StepDownChoice.AFBOUWEN, null, null));
    }

    /// The first review after today, each a quarter after the one before.
    private LocalDate later(LocalDate made, Dice dice) {
        LocalDate review = made.plusDays(91L - dice.between(0, 6));
        while (!review.isAfter(today)) {
            review = review.plusDays(91);
        }
        return review;
    }

    private boolean allowed(Route route) {
        return batch.of(DisclosureDecisionRepository.SHELF).stream().filter(one -> one.clientId().equals(route.client().id()))
                .map(DisclosureDecision::employerContact).anyMatch(approach -> approach != EmployerApproach.NEE);
    }

    private void report(Job job, Dice dice) {
        if (!job.startDate().isAfter(today) && dice.chance(80)) {
            String agreed = String.join("\n", adjustments(job));
            batch.add(JobStartReportRepository.SHELF, new JobStartReport(job.id(), job.clientId(), Dice.workday(job.startDate()),
                    agreed.isEmpty() ? null : agreed, dice.pick(words.of("report.supports"))));
        }
        if (job.endReason() != null && Boolean.TRUE.equals(job.nextJobWanted())) {
            JobEndReason said = dice.chance(60) ? job.endReason() : dice.pick(List.of(JobEndReason.ONTEVREDEN_TAKEN, JobEndReason.RELATIE_LEIDINGGEVENDE,
                    JobEndReason.PRIKKELS_WERKPLEK, JobEndReason.LICHAMELIJKE_GEZONDHEID));
            LocalDate day = Dice.workday(job.endDate().plusDays(3));
            batch.add(JobEndReportRepository.SHELF, new JobEndReport(job.id(), job.clientId(), day.isAfter(today) ? today : day, said,
                    dice.pick(words.of("end.client")), dice.pick(words.of("end.coach")), dice.pick(words.of("end.next"))));
        }
    }

    private List<String> adjustments(Job job) {
        List<UUID> scans = batch.of(WorkplaceScanRepository.SHELF).stream().filter(scan -> scan.clientId().equals(job.clientId())
                && scan.employerId().equals(job.employerId())).map(WorkplaceScan::id).toList();
        Map<UUID, List<ScanAnswer>> seen = batch.of(ScanAnswerRepository.SHELF).stream().filter(one -> scans.contains(one.scanId()))
                .collect(Collectors.groupingBy(ScanAnswer::scanId));
        return seen.values().stream().flatMap(answers -> ScanVerdict.of(ScanForm.in(Text.DUTCH), answers).adjustments().stream()).toList();
    }
}
