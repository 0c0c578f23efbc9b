package nl.trede.route.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Trajectory;
import nl.trede.vault.model.Vault;

/// The log that a job coach hands in: the goals, and the hours of every contact against them (domain §3.3). A contact that did not take
/// place counts no hours.
///
/// @param goals   by their number
/// @param entries contacts of the trajectory, the last first
public record JobLog(List<RouteGoal> goals, List<Entry> entries) {
    private static final int HOUR = 60;

    public JobLog {
        goals = List.copyOf(goals);
        entries = List.copyOf(entries);
    }

    /// A contact with the goal it was for.
    public record Entry(ContactMoment contact, Optional<RouteGoal> goal) {
        int minutes() {
            return contact.minutes() == null ? 0 : contact.minutes();
        }
    }

    public static JobLog of(Vault vault, Trajectory trajectory) {
        UUID client = trajectory.clientId();
        return of(trajectory.id(), new RouteGoalRepository(vault).ofClient(client), new GoalContactRepository(vault).ofClient(client),
                new ContactMomentRepository(vault).ofClient(client));
    }

    /// @param contacts of the client, the last first
    public static JobLog of(UUID trajectoryId, List<RouteGoal> goals, List<GoalContact> links, List<ContactMoment> contacts) {
        List<RouteGoal> ours = goals.stream().filter(goal -> goal.trajectoryId().equals(trajectoryId)).toList();
        Map<UUID, RouteGoal> byId = ours.stream().collect(Collectors.toMap(RouteGoal::id, Function.identity()));
        Map<UUID, UUID> goalOf = links.stream().collect(Collectors.toMap(GoalContact::id, GoalContact::goalId));
        return new JobLog(ours, contacts.stream().filter(contact -> trajectoryId.equals(contact.trajectoryId()) && !contact.noShow())
                .map(contact -> new Entry(contact, Optional.ofNullable(goalOf.get(contact.id())).map(byId::get))).toList());
    }

    /// Hours against a goal, in two decimals.
    public BigDecimal hours(RouteGoal goal) {
        return hours(entries.stream().filter(entry -> entry.goal().filter(goal::equals).isPresent()).toList());
    }

    /// Hours of all contacts together.
    public BigDecimal hours() {
        return hours(entries);
    }

    /// Hours that belong to no goal yet.
    public BigDecimal hoursWithoutGoal() {
        return hours(entries.stream().filter(entry -> entry.goal().isEmpty()).toList());
    }

    /// Contacts of which nobody noted how long they took: their hours are missing.
    public long withoutMinutes() {
        return entries.stream().filter(entry -> entry.contact().minutes() == null).count();
    }

    /// Minutes are added up before they become hours, so that nothing is lost in rounding.
    private static BigDecimal hours(List<Entry> entries) {
        return BigDecimal.valueOf(entries.stream().mapToInt(Entry::minutes).sum()).divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP);
    }
}
