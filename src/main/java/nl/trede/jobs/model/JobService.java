package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.EMPLOYER_PERSON;
import static nl.trede.vault.schema.Tables.JOB;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerBuilder;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.InclusivePractice;
import nl.trede.employers.model.ScanGate;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// What a coach does with a job: start it, change it, confirm the first four hours, end it, take it back. Each is one transaction.
public final class JobService {
    private final Vault vault;
    private final Clock clock;
    private final JobRepository jobs;
    private final EmployerRepository employers;
    private final ScanGate gate;

    public JobService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.jobs = new JobRepository(vault);
        this.employers = new EmployerRepository(vault);
        this.gate = new ScanGate(vault);
    }

    /// What was saved, what stood there before, and a sentence that asks attention.
    ///
    /// @param before      empty when the job is new
    /// @param newEmployer an employer that was added with it
    /// @param endReport   of an end: what the report was before, empty when there was none
    /// @param phase       the phase that followed, empty when it stayed
    public record Saved(Job job, Optional<Job> before, Optional<UUID> newEmployer, Optional<Message> warning, Optional<Optional<JobEndReport>> endReport,
            Optional<PhaseStep> phase) {
    }

    /// Saves a new or changed job.
    ///
    /// Refused: no title, an end before the start, first four hours outside the job, the same kind of job at the same employer at the
    /// same time, a proefplaatsing of over six months, a start at an employer whose workplace scan says no (domain §9.7). Warned: a proefplaatsing at an employer where the client worked before (domain §10.16).
    ///
    /// @param newEmployer the name of an employer that is not known yet; blank when the job has one or none
    public Outcome<Saved> save(Job job, String newEmployer) {
        return save(job, newEmployer, Optional.empty());
    }

    private Outcome<Saved> save(Job job, String newEmployer, Optional<JobEndReport> report) {
        Optional<Employer> known = newEmployer.isBlank() ? Optional.empty() : byName(newEmployer.strip());
        Optional<Employer> added = newEmployer.isBlank() || known.isPresent() ? Optional.empty() : Optional.of(employer(newEmployer.strip()));
        Job whole = known.or(() -> added).map(employer -> job.withEmployerId(employer.id())).orElse(job);
        List<Job> others = jobs.ofClient(job.clientId()).stream().filter(other -> !other.id().equals(job.id())).toList();
        Optional<Message> refusal = refusal(whole, others).or(() -> placing(whole));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        return Outcome.done(vault.write(write -> {
            Optional<Job> stood = write.find(JobRepository.SHELF, whole.id());
            added.ifPresent(employer -> write.save(EmployerRepository.SHELF, employer));
            write.save(JobRepository.SHELF, whole);
            Optional<PhaseStep> phase = phase(whole, stood, others);
            phase.ifPresent(step -> step.save(write));
            Optional<Optional<JobEndReport>> reported = report.map(one -> write.find(JobEndReportRepository.SHELF, one.id()));
            report.ifPresent(one -> write.save(JobEndReportRepository.SHELF, one));
            return new Saved(whole, stood, added.map(Employer::id), warning(whole, others), reported, phase);
        }));
    }

    /// Confirms that four hours of paid work were done: from then a start counts (domain §10.10).
    public Outcome<Saved> confirmFirstFourHours(UUID jobId, LocalDate day) {
        return jobs.find(jobId).map(job -> save(job.withFirstFourHours(day), ""))
                .orElseGet(() -> Outcome.refused("jobs.refused.gone"));
    }

    /// Ends a job with the report on why: as the client sees it, and as the coach does.
    public Outcome<Saved> end(UUID jobId, Ending ending) {
        if (ending.day().isAfter(Dates.today(clock).plusYears(1))) {
            return Outcome.refused("jobs.refused.farEnd");
        }
        if (ending.tooLong()) {
            return Outcome.refused("jobs.refused.long", Ending.LONGEST);
        }
        return jobs.find(jobId).map(job -> save(ending.of(job), "", Optional.of(ending.report(job, Dates.today(clock)))))
                .orElseGet(() -> Outcome.refused("jobs.refused.gone"));
    }

    /// Puts back what stood before. A job that was new goes away, and so does an employer that was added with it, unless something
    /// else has come to depend on it.
    public void undo(Saved saved) {
        vault.write(write -> {
            saved.endReport().ifPresent(stood -> stood.ifPresentOrElse(report -> write.save(JobEndReportRepository.SHELF, report),
                    () -> write.remove(JobEndReportRepository.SHELF, saved.job().id())));
            saved.before().ifPresentOrElse(before -> write.save(JobRepository.SHELF, before),
                    () -> write.remove(JobRepository.SHELF, saved.job().id()));
            saved.phase().ifPresent(step -> step.undo(write));
            return saved.newEmployer().filter(employer -> unused(write, employer))
                    .map(employer -> write.remove(EmployerRepository.SHELF, employer));
        });
    }

    private Optional<PhaseStep> phase(Job now, Optional<Job> stood, List<Job> others) {
        LocalDate today = Dates.today(clock);
        if (stood.isEmpty()) {
            return PhaseStep.started(vault, now, today);
        }
        return stood.get().endDate() == null && now.endDate() != null ? PhaseStep.ended(vault, now, others, today) : Optional.empty();
    }

    private static boolean unused(Write write, UUID employer) {
        return write.read(dsl -> !dsl.fetchExists(JOB, JOB.EMPLOYER_ID.eq(employer))
                && !dsl.fetchExists(EMPLOYER_PERSON, EMPLOYER_PERSON.EMPLOYER_ID.eq(employer))
                && !dsl.fetchExists(EMPLOYER_CONTACT, EMPLOYER_CONTACT.EMPLOYER_ID.eq(employer)));
    }

    /// The scan is asked when someone begins at an employer, not when a job that stands there is put right.
    private Optional<Message> placing(Job job) {
        boolean begins = job.employerId() != null && jobs.find(job.id()).filter(stood -> job.employerId().equals(stood.employerId())).isEmpty();
        return begins ? gate.refusal(job.clientId(), job.employerId()) : Optional.empty();
    }

    private Optional<Message> refusal(Job job, List<Job> others) {
        if (job.title().isBlank()) {
            return Optional.of(Message.of("jobs.refused.noTitle"));
        }
        if (job.endDate() != null && job.endDate().isBefore(job.startDate())) {
            return Optional.of(Message.of("jobs.refused.endBeforeStart", job.startDate()));
        }
        if (job.firstFourHours() != null && (job.firstFourHours().isBefore(job.startDate())
                || job.endDate() != null && job.firstFourHours().isAfter(job.endDate()))) {
            return Optional.of(Message.of("jobs.refused.fourHoursOutside"));
        }
        Optional<Job> twin = others.stream().filter(other -> other.kind() == job.kind() && TrialPlacement.sameEmployer(other, job)
                && JobRules.overlap(other, job)).findFirst();
        if (twin.isPresent()) {
            return Optional.of(Message.of("jobs.refused.overlap", twin.get().startDate()));
        }
        if (job.kind() == JobKind.PROEFPLAATSING && TrialPlacement.tooLong(job, others)) {
            return Optional.of(Message.of("jobs.refused.trialTooLong", TrialPlacement.lastAllowed(job, others)));
        }
        return Optional.empty();
    }

    private static Optional<Message> warning(Job job, List<Job> others) {
        boolean workedThere = others.stream().anyMatch(other -> TrialPlacement.sameEmployer(other, job)
                && other.startDate().isBefore(job.startDate()));
        return job.kind() == JobKind.PROEFPLAATSING && workedThere
                ? Optional.of(Message.of("jobs.warning.workedThere"))
                : Optional.empty();
    }

    private Optional<Employer> byName(String name) {
        return employers.all().stream().filter(known -> known.name().equalsIgnoreCase(name)).findFirst();
    }

    private static Employer employer(String name) {
        return EmployerBuilder.builder().id(Ids.next()).name(name).inclusivePractice(InclusivePractice.ONBEKEND).build();
    }
}
