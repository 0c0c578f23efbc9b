package nl.trede.figures.model;

import static nl.trede.jobs.model.Milestone.Term.MONTHS_12;
import static nl.trede.jobs.model.Milestone.Term.MONTHS_3;
import static nl.trede.jobs.model.Milestone.Term.MONTHS_6;
import static nl.trede.jobs.model.Milestone.Term.WEEKS_13;
import static nl.trede.jobs.model.Milestone.Term.WEEKS_26;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.Trajectory;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.FirstContact;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.Milestone;
import nl.trede.ladder.model.LadderMeasurement;

/// Derives the facts of each trajectory from the dossiers. Indexes them once, then answers for any quarter.
public final class Casework {
    private final Dossiers dossiers;
    private final Definitions definitions;
    private final Workforce workforce;
    private final Map<UUID, Trajectory> trajectories;
    private final Map<UUID, List<PaidJob>> jobs = new HashMap<>();
    private final Map<UUID, List<LadderMeasurement>> measurements;
    private final Map<UUID, List<EmployerContact>> employerContacts;
    private final Map<UUID, List<LocalDate>> contacts = new HashMap<>();
    private final Map<UUID, Boolean> objections;

    public Casework(Dossiers dossiers, Definitions definitions) {
        this.dossiers = dossiers;
        this.definitions = definitions;
        workforce = new Workforce(dossiers);
        trajectories = dossiers.trajectories().stream().collect(Collectors.toMap(Trajectory::id, Function.identity()));
        group(dossiers.jobs(), Job::clientId).forEach((client, list) -> jobs.put(client, PaidJob.of(list, definitions.extensionDays())));
        measurements = group(dossiers.measurements(), LadderMeasurement::trajectoryId);
        employerContacts = group(dossiers.employerContacts().stream().filter(one -> clientOf(one).isPresent()).toList(),
                one -> clientOf(one).orElseThrow());
        dossiers.contacts().stream().filter(SilentClients::counts)
                .forEach(one -> contacts.computeIfAbsent(one.clientId(), id -> new ArrayList<>()).add(one.contactDate()));
        objections = dossiers.clients().stream().collect(Collectors.toMap(Dossiers.Person::id, Dossiers.Person::regionObjection));
    }

    private static <T> Map<UUID, List<T>> group(Collection<T> all, Function<T, UUID> by) {
        return all.stream().collect(Collectors.groupingBy(by));
    }

    private Optional<UUID> clientOf(EmployerContact contact) {
        return contact.clientId() != null ? Optional.of(contact.clientId())
                : Optional.ofNullable(contact.trajectoryId()).map(trajectories::get).map(Trajectory::clientId);
    }

    /// Contacts with employers for a client, in any order.
    List<EmployerContact> employerContacts(UUID client) {
        return employerContacts.getOrDefault(client, List.of());
    }

    /// The paid jobs of a trajectory that start in a period (domain §10.10).
    List<PaidJob> startsIn(CaseFacts one, Period period) {
        Trajectory trajectory = trajectories.get(one.trajectoryId());
        return NewJobStarts.of(trajectory, jobs.getOrDefault(trajectory.clientId(), List.of()), period);
    }

    Workforce workforce() {
        return workforce;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /// Facts of every trajectory in the scope that ran in the year that is looked back on, oldest first.
    public List<CaseFacts> facts(Scope scope, Period period, Period year, LocalDate reference) {
        return dossiers.trajectories().stream()
                .filter(one -> one.startDate() != null && year.overlaps(one.startDate(), endOf(one)))
                .filter(one -> workforce.within(scope, one.id(), reference))
                .sorted(Comparator.comparing(Trajectory::startDate).thenComparing(Trajectory::id))
                .map(one -> facts(one, period, reference)).toList();
    }

    /// An end before the start is a slip of the pen that [QuarterFlow#adds] brings up; it must not hide the trajectory.
    private static LocalDate endOf(Trajectory one) {
        return one.endDate() != null && one.endDate().isBefore(one.startDate()) ? one.startDate() : one.endDate();
    }

    private CaseFacts facts(Trajectory one, Period period, LocalDate reference) {
        List<PaidJob> ofClient = jobs.getOrDefault(one.clientId(), List.of());
        WorkInPeriod work = WorkInPeriod.of(one, ofClient, period, reference, definitions);
        List<PaidJob> starts = NewJobStarts.of(one, ofClient, period);
        List<LadderMeasurement> rungs = measurements.getOrDefault(one.id(), List.of());
        LadderGain.Rungs gain = LadderGain.of(one.startDate(), one.endDate(), rungs, reference);
        Optional<PaidJob> last = ofClient.stream().filter(job -> !job.start().isAfter(reference)).reduce((before, later) -> later);
        boolean works = ofClient.stream().anyMatch(job -> job.runsOn(reference));
        Optional<PaidJob> first = Retention.firstJob(ofClient, job -> Optional.ofNullable(trajectories.get(job.trajectoryId())))
                .filter(job -> job.trajectoryId().equals(one.id()));
        return CaseFactsBuilder.builder().clientKey(one.clientId().toString()).trajectoryId(one.id())
                .regionObjection(objections.getOrDefault(one.clientId(), false)).regionCode(one.regionCode())
                .method(one.method()).purpose(one.purpose()).phase(one.phase()).status(one.status())
                .start(one.startDate()).plannedEnd(Terms.plannedEnd(one).orElse(null)).end(one.endDate())
                .firstContactDays(firstContact(one, reference))
                .rungStart(step(gain.start())).rungTwelve(step(gain.twelve())).twelveAtEnd(gain.atEnd()).rungNow(rungNow(rungs, reference))
                .hasJob(works).hadJobInPeriod(work.worked()).hadWorkBefore(work.workBefore()).sustainable(work.sustainable())
                .hoursBand(works ? HoursBand.of(hours(ofClient, reference)) : HoursBand.UNKNOWN)
                .jobStart(last.map(PaidJob::start).orElse(null))
                .newJobStarts(starts.size()).startsByDate((int) starts.stream().filter(PaidJob::countsByStartDate).count())
                .retained3(retained(one, first, ofClient, MONTHS_3, reference)).retained6(retained(one, first, ofClient, MONTHS_6, reference))
                .retained12(retained(one, first, ofClient, MONTHS_12, reference))
                .retained13(retained(one, first, ofClient, WEEKS_13, reference)).retained26(retained(one, first, ofClient, WEEKS_26, reference))
                .lastContactDays(lastContact(one.clientId(), reference)).build();
    }

    private Integer firstContact(Trajectory one, LocalDate reference) {
        return FirstContact.of(one, employerContacts.getOrDefault(one.clientId(), List.of()), reference, definitions.videoIsFaceToFace())
                .map(FirstContact::days).filter(days -> days.isPresent()).map(days -> (int) days.getAsLong()).orElse(null);
    }

    private static Integer step(Optional<LadderMeasurement> measurement) {
        return measurement.map(LadderMeasurement::registeredStep).orElse(null);
    }

    private static Integer rungNow(List<LadderMeasurement> rungs, LocalDate reference) {
        return step(rungs.stream().filter(rung -> !rung.measuredOn().isAfter(reference))
                .max(Comparator.comparing(LadderMeasurement::measuredOn)));
    }

    /// All paid jobs of the day together; null when none has its hours noted.
    private static BigDecimal hours(List<PaidJob> jobs, LocalDate day) {
        return jobs.stream().filter(job -> job.runsOn(day) && job.hoursPerWeek() != null).map(PaidJob::hoursPerWeek)
                .reduce(BigDecimal::add).orElse(null);
    }

    private Retained retained(Trajectory one, Optional<PaidJob> first, List<PaidJob> ofClient, Milestone.Term term, LocalDate reference) {
        return first.flatMap(job -> Retention.at(job, ofClient, term.after(job.start()), reference, one.endDate(),
                definitions.personGapDays())).orElse(null);
    }

    private Integer lastContact(UUID client, LocalDate reference) {
        return contacts.getOrDefault(client, List.of()).stream().filter(day -> !day.isAfter(reference)).max(Comparator.naturalOrder())
                .map(last -> (int) ChronoUnit.DAYS.between(last, reference)).orElse(null);
    }
}
