package nl.trede.region.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.common.time.Quarter;
import org.jspecify.annotations.Nullable;

/// A team and the quarters for which it should deliver: learned from its first delivery, unless the coordinator said otherwise.
///
/// @param last empty while the team keeps delivering
public record Expectation(TeamName name, @Nullable String regionCode, Quarter first, Optional<Quarter> last) {

    public boolean covers(Quarter quarter) {
        return first.compareTo(quarter) <= 0 && last.filter(end -> end.compareTo(quarter) < 0).isEmpty();
    }

    /// Every team there is, by name.
    ///
    /// @param received every workbook, also those that were superseded
    /// @param said     what the coordinator said, which goes before what was learned
    public static List<Expectation> of(Collection<ReceivedWorkbook> received, Collection<ExpectedTeam> said) {
        Map<TeamName, Expectation> teams = new TreeMap<>();
        received.stream().sorted(java.util.Comparator.comparing(ReceivedWorkbook::quarter)).forEach(workbook ->
                teams.merge(TeamName.of(workbook),
                        new Expectation(TeamName.of(workbook), workbook.regionCode(), workbook.quarter(), Optional.empty()),
                        (before, now) -> new Expectation(now.name(), now.regionCode(), before.first(), Optional.empty())));
        for (ExpectedTeam row : said) {
            Expectation learned = teams.get(TeamName.of(row));
            teams.put(TeamName.of(row), new Expectation(TeamName.of(row),
                    learned == null || learned.regionCode() == null ? row.regionCode() : learned.regionCode(),
                    Quarter.parse(row.fromPeriod()).orElseThrow(),
                    Optional.ofNullable(row.toPeriod()).flatMap(Quarter::parse)));
        }
        return List.copyOf(teams.values());
    }
}
