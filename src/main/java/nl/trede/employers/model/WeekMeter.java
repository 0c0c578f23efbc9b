package nl.trede.employers.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.ClientNames;
import nl.trede.clients.model.StandInService;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.LeaveRepository;
import nl.trede.partners.model.LeaveWeeks;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// The week meter: this week's employer contacts of the coach against the norm (domain §10.4).
/// For a team lead it counts the whole team, with the fte of all coaches together.
public final class WeekMeter {
    private final Vault vault;
    private final EmployerContactRepository contacts;
    private final EmployerRepository employers;
    private final TrajectoryRepository trajectories;
    private final AssignmentRepository assignments;
    private final CoachRepository coaches;
    private final LeaveRepository leaves;
    private final Me me;
    private final EmployerSettings settings;

    public WeekMeter(Vault vault) {
        this.vault = vault;
        contacts = new EmployerContactRepository(vault);
        employers = new EmployerRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        assignments = new AssignmentRepository(vault);
        coaches = new CoachRepository(vault);
        leaves = new LeaveRepository(vault);
        me = new Me(vault);
        settings = new EmployerSettings(vault);
    }

    /// The ISO week of a day as it stands now.
    public EmployerWeek week(LocalDate day) {
        Optional<Coach> coach = coach();
        int count = counting(coach, day).size();
        List<Coach> employed = coach.map(List::of).orElseGet(() -> employed(day));
        LeaveWeeks leave = LeaveWeeks.of(leaves.all());
        List<Coach> present = employed.stream().filter(one -> !leave.away(one.id(), day)).toList();
        if (present.isEmpty() && !employed.isEmpty()) {
            return new EmployerWeek(count, Optional.empty(), true);
        }
        return new EmployerWeek(count, EmployerWeek.target(fte(present), seekers(coach, day)), false);
    }

    /// The contacts behind the count of [#week], newest first.
    public List<CountedContact> counted(LocalDate day) {
        List<EmployerContact> counting = counting(coach(), day);
        Map<UUID, String> clients = counting.isEmpty() ? Map.of() : new ClientNames(vault).all();
        Map<UUID, String> names = counting.stream().map(EmployerContact::employerId).distinct()
                .flatMap(id -> employers.find(id).stream()).collect(Collectors.toMap(Employer::id, Employer::name));
        return counting.stream().map(one -> new CountedContact(one, names.getOrDefault(one.employerId(), ""),
                Optional.ofNullable(one.clientId()).map(clients::get))).toList();
    }

    private Optional<Coach> coach() {
        return me.role() == Role.JOBCOACH ? me.coachId().flatMap(coaches::find) : Optional.empty();
    }

    private List<EmployerContact> counting(Optional<Coach> coach, LocalDate day) {
        LocalDate monday = EmployerWeek.monday(day);
        List<EmployerContact> mine = contacts.between(monday, monday.plusDays(6)).stream()
                .filter(contact -> coach.isEmpty() || contact.coachId() == null || contact.coachId().equals(coach.get().id())).toList();
        return EmployerWeek.counting(mine, day, settings.videoCounts());
    }

    private List<Coach> employed(LocalDate day) {
        return StandInService.employed(coaches.all(), assignments.all()).stream().filter(one -> one.endDate() == null || !one.endDate().isBefore(day)).toList();
    }

    /// What the norm is for: all parts of a week that are known, or whole weeks when the team does not reckon by fte.
    private @Nullable BigDecimal fte(List<Coach> present) {
        return settings.weekPerFte()
                ? present.stream().map(Coach::fte).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null)
                : BigDecimal.valueOf(present.size());
    }

    private int seekers(Optional<Coach> coach, LocalDate day) {
        Set<UUID> others = coach.map(one -> ofOthers(one, day)).orElse(Set.of());
        return (int) trajectories.all().stream()
                .filter(trajectory -> EmployerWeek.seeks(trajectory, day) && !others.contains(trajectory.id()))
                .map(Trajectory::clientId).distinct().count();
    }

    private Set<UUID> ofOthers(Coach coach, LocalDate day) {
        return assignments.all().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.PRIMAIR && !assignment.coachId().equals(coach.id())
                        && !assignment.fromDate().isAfter(day) && (assignment.toDate() == null || !assignment.toDate().isBefore(day)))
                .map(Assignment::trajectoryId).collect(Collectors.toSet());
    }
}
