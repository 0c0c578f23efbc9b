package nl.trede.home.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.WeekMeter;
import nl.trede.figures.model.CaseloadPerFte;
import nl.trede.figures.model.CommunityShare;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Period;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Works out the numbers beside the agenda: of the coach, or for a team lead of the whole team.
public final class WeekNumbers {
    /// Time outside the office is looked at over so many weeks; one week says too little.
    public static final int OUTDOOR_WEEKS = 4;

    private final Vault vault;
    private final WeekMeter meter;
    private final Me me;
    private final CoachRepository coaches;
    private final TrajectoryRepository trajectories;
    private final AssignmentRepository assignments;
    private final ContactMomentRepository contacts;
    private final EmployerContactRepository employers;

    public WeekNumbers(Vault vault) {
        this.vault = vault;
        meter = new WeekMeter(vault);
        me = new Me(vault);
        coaches = new CoachRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        assignments = new AssignmentRepository(vault);
        contacts = new ContactMomentRepository(vault);
        employers = new EmployerContactRepository(vault);
    }

    public WeekCard on(LocalDate today) {
        Optional<UUID> own = own();
        BigDecimal fte = coaches.all().stream().filter(coach -> own.map(coach.id()::equals).orElse(true) && coach.fte() != null
                && (coach.endDate() == null || !coach.endDate().isBefore(today))).map(Coach::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        int clients = activeClients(today).size();
        Logged logged = logged(today);
        return new WeekCard(meter.week(today), clients, CaseloadPerFte.of(clients, fte),
                CommunityShare.of(logged.spoken(), logged.met(), Optional.of(fte), logged.weeks(), Definitions.of(vault)));
    }

    /// What the time outside the office is worked out of.
    record Logged(List<ContactMoment> spoken, List<EmployerContact> met, Period weeks) { }

    Logged logged(LocalDate today) {
        Optional<UUID> own = own();
        var weeks = new Period(today.minusWeeks(OUTDOOR_WEEKS).plusDays(1), today);
        return new Logged(contacts.between(weeks.first(), weeks.last()).stream().filter(one -> mine(own, one.coachId())).toList(),
                employers.between(weeks.first(), weeks.last()).stream().filter(one -> mine(own, one.coachId())).toList(), weeks);
    }

    /// Unique clients with an active trajectory for which no other coach is primary (domain §10.1).
    Set<UUID> activeClients(LocalDate day) {
        Optional<UUID> own = own();
        Set<UUID> others = own.isEmpty() ? Set.of() : assignments.all().stream()
                .filter(one -> one.role() == AssignmentRole.PRIMAIR && !one.coachId().equals(own.get())
                        && !one.fromDate().isAfter(day) && (one.toDate() == null || !one.toDate().isBefore(day)))
                .map(Assignment::trajectoryId).collect(Collectors.toSet());
        return trajectories.all().stream().filter(one -> active(one, day) && !others.contains(one.id()))
                .map(Trajectory::clientId).collect(Collectors.toSet());
    }

    private Optional<UUID> own() {
        return me.role() == Role.JOBCOACH ? me.coachId() : Optional.empty();
    }

    private static boolean mine(Optional<UUID> own, @Nullable UUID coach) {
        return own.isEmpty() || coach == null || coach.equals(own.get());
    }

    private static boolean active(Trajectory one, LocalDate day) {
        return one.status() == TrajectoryStatus.ACTIEF && one.startDate() != null && !one.startDate().isAfter(day)
                && (one.endDate() == null || !one.endDate().isBefore(day));
    }
}
