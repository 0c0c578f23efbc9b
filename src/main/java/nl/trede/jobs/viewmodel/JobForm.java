package nl.trede.jobs.viewmodel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.outcome.Outcome;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobGroup;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRules;
import nl.trede.jobs.model.WageBand;
import nl.trede.vault.model.Ids;

/// A job as it stands in the form: new, or one that is changed.
public final class JobForm {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

    public final ObjectProperty<Employer> employer = new SimpleObjectProperty<>(this, "employer");
    /// What was typed at the employer, for a name that is not known yet.
    public final StringProperty employerTyped = new SimpleStringProperty(this, "employerTyped", "");
    public final StringProperty title = new SimpleStringProperty(this, "title", "");
    public final ObjectProperty<JobKind> kind = new SimpleObjectProperty<>(this, "kind", JobKind.BETAALD_REGULIER);
    public final ObjectProperty<Contract> contract = new SimpleObjectProperty<>(this, "contract", Contract.TIJDELIJK);
    public final ObjectProperty<LocalDate> start = new SimpleObjectProperty<>(this, "start");
    public final ObjectProperty<LocalDate> firstFourHours = new SimpleObjectProperty<>(this, "firstFourHours");
    public final ObjectProperty<LocalDate> end = new SimpleObjectProperty<>(this, "end");
    public final StringProperty hours = new SimpleStringProperty(this, "hours", "");
    public final ObjectProperty<WageBand> wage = new SimpleObjectProperty<>(this, "wage");
    public final ObjectProperty<JobGroup> group = new SimpleObjectProperty<>(this, "group");
    public final ObjectProperty<DisclosureLevel> disclosure = new SimpleObjectProperty<>(this, "disclosure");
    public final BooleanProperty openToAnyone = new SimpleBooleanProperty(this, "openToAnyone", true);
    public final BooleanProperty wantsSupport = new SimpleBooleanProperty(this, "wantsSupport", true);
    private final UUID id;
    private final UUID clientId;
    private final UUID trajectoryId;
    private final Optional<Job> stood;

    private JobForm(UUID id, UUID clientId, UUID trajectoryId, Optional<Job> stood) {
        this.id = id;
        this.clientId = clientId;
        this.trajectoryId = trajectoryId;
        this.stood = stood;
        kind.subscribe(now -> {
            if (now != null && stood.isEmpty()) {
                contract.set(now == JobKind.ZZP ? Contract.ZZP : now.paid() ? Contract.TIJDELIJK : Contract.GEEN);
            }
        });
    }

    /// A new job that begins today.
    public static JobForm fresh(Trajectory trajectory, LocalDate today) {
        var form = new JobForm(Ids.next(), trajectory.clientId(), trajectory.id(), Optional.empty());
        form.start.set(today);
        return form;
    }

    /// @param employer the job's employer; null when none was noted
    public static JobForm of(Job job, Employer employer, String hours) {
        var form = new JobForm(job.id(), job.clientId(), job.trajectoryId(), Optional.of(job));
        form.employer.set(employer);
        form.title.set(job.title());
        form.kind.set(job.kind());
        form.contract.set(job.contract());
        form.start.set(job.startDate());
        form.firstFourHours.set(job.firstFourHours());
        form.end.set(job.endDate());
        form.hours.set(hours);
        form.wage.set(job.wageBand());
        form.group.set(job.jobGroup());
        form.disclosure.set(job.disclosureLevel());
        form.openToAnyone.set(job.openToAnyone());
        form.wantsSupport.set(job.wantsSupport());
        return form;
    }

    /// Whether what stands there now counts as a regular job.
    public boolean competitive() {
        return JobRules.competitive(kind.get(), wage.get(), openToAnyone.get());
    }

    /// The name of an employer to add; blank when one was chosen or none was typed.
    public String newEmployer() {
        return employer.get() == null ? employerTyped.get().strip() : "";
    }

    /// The job, or what is missing.
    public Outcome<Job> job() {
        if (title.get().isBlank()) {
            return Outcome.refused("jobs.refused.noTitle");
        }
        if (start.get() == null) {
            return Outcome.refused("jobs.refused.noStart");
        }
        Optional<BigDecimal> number = number(hours.get());
        if (!hours.get().isBlank() && number.isEmpty()) {
            return Outcome.refused("jobs.refused.hours");
        }
        JobBuilder builder = stood.map(JobBuilder::builder).orElseGet(JobBuilder::builder);
        return Outcome.done(builder.id(id).clientId(clientId).trajectoryId(trajectoryId)
                .employerId(employer.get() == null ? null : employer.get().id()).title(title.get().strip()).kind(kind.get())
                .contract(contract.get()).startDate(start.get()).firstFourHours(kind.get().paid() ? firstFourHours.get() : null)
                .endDate(end.get()).hoursPerWeek(number.orElse(null)).wageBand(kind.get().paid() ? wage.get() : null)
                .jobGroup(group.get()).disclosureLevel(disclosure.get()).openToAnyone(openToAnyone.get())
                .wantsSupport(wantsSupport.get()).build());
    }

    /// Hours a week with at most one decimal, written with a comma or a point.
    static Optional<BigDecimal> number(String typed) {
        try {
            var number = new BigDecimal(typed.strip().replace(',', '.'));
            boolean sensible = number.signum() >= 0 && number.compareTo(MOST_HOURS) <= 0 && number.stripTrailingZeros().scale() <= 1;
            return sensible ? Optional.of(number.setScale(1, java.math.RoundingMode.UNNECESSARY)) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
