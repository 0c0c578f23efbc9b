package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientBuilder;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementBuilder;
import nl.trede.ladder.model.Occasion;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachBuilder;
import nl.trede.partners.model.Leave;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.Team;
import nl.trede.vault.model.Ids;

/// Writes small invented dossiers for tests, one line a fact.
public final class Casebook {
    public final List<Client> clients = new ArrayList<>();
    public final List<Trajectory> trajectories = new ArrayList<>();
    public final List<Assignment> assignments = new ArrayList<>();
    public final List<Coach> coaches = new ArrayList<>();
    public final List<Team> teams = new ArrayList<>();
    public final List<Region> regions = new ArrayList<>();
    public final List<ContactMoment> contacts = new ArrayList<>();
    public final List<EmployerContact> employerContacts = new ArrayList<>();
    public final List<LadderMeasurement> measurements = new ArrayList<>();
    public final List<Job> jobs = new ArrayList<>();
    public final List<Leave> leave = new ArrayList<>();
    public final List<Dossiers.Decided> decisions = new ArrayList<>();
    public final List<BenefitsAdvice> advices = new ArrayList<>();

    public static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    public Dossiers dossiers() {
        return new Dossiers(clients.stream().map(one -> new Dossiers.Person(one.id(), one.displayName(), one.regionObjection())).toList(),
                trajectories, assignments, coaches, teams, regions, contacts, employerContacts, measurements, jobs, leave, decisions, advices);
    }

    public QuarterReport report(String quarter, String today) {
        return report(Scope.everything(), quarter, today);
    }

    public QuarterReport report(Scope scope, String quarter, String today) {
        return new QuarterReports(dossiers(), Definitions.standard())
                .report(scope, nl.trede.common.time.Quarter.parse(quarter).orElseThrow(), day(today));
    }

    public UUID client(String name) {
        var client = ClientBuilder.builder().id(Ids.next()).displayName(name).regionObjection(false).createdAt(Instant.EPOCH).build();
        clients.add(client);
        return client.id();
    }

    /// A new client with an active trajectory to find work.
    public Trajectory trajectory(String start) {
        return trajectory(start, one -> one);
    }

    public Trajectory trajectory(String start, UnaryOperator<Trajectory> change) {
        return trajectoryOf(client("Cliënt " + (clients.size() + 1)), start, change);
    }

    public Trajectory trajectoryOf(UUID clientId, String start, UnaryOperator<Trajectory> change) {
        var made = change.apply(TrajectoryBuilder.builder().id(Ids.next()).clientId(clientId).method(Method.IPS_EPA).purpose(Purpose.WERK_VINDEN)
                .referralDate(day(start)).startDate(day(start)).status(TrajectoryStatus.ACTIEF).phase(Phase.ZOEKEN)
                .employmentAtStart(EmploymentAtStart.GEEN).build());
        trajectories.add(made);
        return made;
    }

    public Coach coach(String name, String fte) {
        var coach = CoachBuilder.builder().id(Ids.next()).name(name).fte(fte == null ? null : new BigDecimal(fte)).ggzTeams("").training("").build();
        coaches.add(coach);
        return coach;
    }

    public void leave(Coach coach, String from, String to) {
        leave(coach, from, to, Leave.WHOLE);
    }

    /// @param weekPercent of each week in between
    public void leave(Coach coach, String from, String to, int weekPercent) {
        leave.add(new Leave(Ids.next(), coach.id(), day(from), day(to), weekPercent));
    }

    public void assign(Coach coach, Trajectory trajectory, AssignmentRole role) {
        assignments.add(new Assignment(Ids.next(), coach.id(), trajectory.id(), trajectory.startDate(), null, role));
    }

    public Job job(Trajectory of, String start, String end) {
        return job(of, start, end, one -> one);
    }

    public Job job(Trajectory of, String start, String end, UnaryOperator<Job> change) {
        var made = change.apply(JobBuilder.builder().id(Ids.next()).clientId(of.clientId()).trajectoryId(of.id()).title("Medewerker")
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.TIJDELIJK).startDate(day(start)).endDate(end == null ? null : day(end))
                .openToAnyone(true).wantsSupport(true).build());
        jobs.add(made);
        return made;
    }

    public LadderMeasurement rung(Trajectory of, String date, int step) {
        var made = LadderMeasurementBuilder.builder().id(Ids.next()).trajectoryId(of.id()).clientId(of.clientId()).measuredOn(day(date))
                .derivedStep(step).registeredStep(step).growthPotential(GrowthPotential.ONBEKEND).horizonMonths(12).occasion(Occasion.TUSSENTIJDS).build();
        measurements.add(made);
        return made;
    }

    public ContactMoment contact(Trajectory with, String date, ContactLocation location, Integer minutes, boolean noShow) {
        var made = new ContactMoment(Ids.next(), with.clientId(), with.id(), null, day(date), noShow ? ContactKind.NO_SHOW : ContactKind.ZOEKEN_SAMEN,
                ContactChannel.GESPREK, location, minutes, noShow, null, false);
        contacts.add(made);
        return made;
    }

    public EmployerContact visit(Trajectory of, UUID employer, String date) {
        return visit(of, employer, date, one -> one);
    }

    public EmployerContact visit(Trajectory of, UUID employer, String date, UnaryOperator<EmployerContact> change) {
        var made = change.apply(EmployerContactBuilder.builder().id(Ids.next()).employerId(employer).trajectoryId(of.id()).clientId(of.clientId())
                .contactDate(day(date)).channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.CLIENT_VOORSTELLEN).build());
        employerContacts.add(made);
        return made;
    }
}
