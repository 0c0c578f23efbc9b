package nl.trede.region.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;

/// Which of the expected teams delivered for a quarter.
///
/// @param due   the last day on which a delivery is in time
/// @param teams what needs a look first
public record Deliveries(Quarter quarter, LocalDate due, List<Delivery> teams) {
    /// Days after the end of a quarter within which a team should deliver, unless the coordinator sets another number.
    public static final int DAYS = 21;

    /// How many teams delivered everything that was awaited of them.
    public long complete() {
        return teams.stream().filter(team -> team.received() > 0 && team.awaited() == 0).count();
    }

    /// @param received every workbook, also those that were superseded: a team that once delivered is expected
    /// @param refused  refused rows by reading ([ReceivedWorkbook#importId])
    /// @param days     after the end of the quarter within which a delivery is in time
    public static Deliveries of(Quarter quarter, Collection<Expectation> teams, Collection<ReceivedWorkbook> received,
            Map<UUID, Integer> refused, LocalDate today, int days) {
        LocalDate due = quarter.last().plusDays(days);
        Map<TeamName, List<ReceivedWorkbook>> byTeam = received.stream().filter(ReceivedWorkbook::counts)
                .collect(Collectors.groupingBy(TeamName::of));
        long late = Math.max(0, ChronoUnit.DAYS.between(due, today));
        var lines = teams.stream()
                .filter(team -> team.covers(quarter) || has(byTeam, team.name(), quarter))
                .map(team -> delivery(team, byTeam.getOrDefault(team.name(), List.of()), quarter, refused, late))
                .sorted(Comparator.comparing(Delivery::state).thenComparing(Delivery::name)).toList();
        return new Deliveries(quarter, due, lines);
    }

    /// Only the teams that meet a condition, such as those of one region.
    public Deliveries only(Predicate<Delivery> which) {
        return new Deliveries(quarter, due, teams.stream().filter(which).toList());
    }

    private static boolean has(Map<TeamName, List<ReceivedWorkbook>> byTeam, TeamName name, Quarter quarter) {
        return byTeam.getOrDefault(name, List.of()).stream().anyMatch(workbook -> workbook.quarter().equals(quarter));
    }

    private static Delivery delivery(Expectation team, List<ReceivedWorkbook> workbooks, Quarter quarter, Map<UUID, Integer> refused,
            long late) {
        var now = workbooks.stream().filter(workbook -> workbook.quarter().equals(quarter)).toList();
        Set<UUID> senders = senders(now);
        long awaited = senders(workbooks.stream().filter(workbook -> workbook.quarter().equals(quarter.previous())).toList())
                .stream().filter(sender -> !senders.contains(sender)).count();
        Optional<LocalDate> last = now.stream().map(workbook -> LocalDate.ofInstant(workbook.receivedAt(), Dates.ZONE))
                .max(Comparator.naturalOrder());
        return new Delivery(team.name(), team.regionCode(), now.size(), now.isEmpty() ? 0 : (int) awaited, last,
                now.stream().mapToInt(ReceivedWorkbook::handEdited).sum(),
                now.stream().map(ReceivedWorkbook::importId).distinct().map(refused::get).filter(Objects::nonNull)
                        .mapToInt(Integer::intValue).sum(),
                now.isEmpty() || awaited > 0 ? late : 0);
    }

    private static Set<UUID> senders(List<ReceivedWorkbook> workbooks) {
        return workbooks.stream().map(ReceivedWorkbook::installationId).collect(Collectors.toSet());
    }
}
