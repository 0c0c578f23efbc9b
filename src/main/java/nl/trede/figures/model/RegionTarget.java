package nl.trede.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.clients.model.Method;

/// Trajectories started in a year against the target of a region, 100 by default (domain §10.21, §3.5).
///
/// @param started  unique client and method
/// @param target   trajectories to start in the year
/// @param realised percentage of the target, empty for a target of 0
/// @param expected what the target asks for up to the day, one decimal
/// @param forecast what the year brings at this pace, one decimal; empty while it is too early to say
public record RegionTarget(int started, int target, Optional<BigDecimal> realised, BigDecimal expected, Optional<BigDecimal> forecast) {
    private record Key(String clientKey, Method method) { }

    /// @param day up to and including which was counted; its year is the year
    public static RegionTarget of(int started, int target, LocalDate day, Definitions definitions) {
        var length = BigDecimal.valueOf(day.lengthOfYear());
        var passed = BigDecimal.valueOf(day.getDayOfYear());
        return new RegionTarget(started, target,
                target == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(started * 100L).divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP)),
                BigDecimal.valueOf(target).multiply(passed).divide(length, 1, RoundingMode.HALF_UP),
                day.getDayOfYear() <= definitions.forecastFromDay() ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(started).multiply(length).divide(passed, 1, RoundingMode.HALF_UP)));
    }

    /// The trajectories that count for the year of a day, each client and method once.
    ///
    /// @param facts of one region or of several; the region was frozen at the start of each trajectory
    public static List<CaseFacts> startedInYear(List<CaseFacts> facts, LocalDate day) {
        Set<Key> seen = new HashSet<>();
        return facts.stream().filter(one -> one.start().getYear() == day.getYear() && !one.start().isAfter(day))
                .filter(one -> seen.add(new Key(one.clientKey(), one.sharedMethod()))).toList();
    }
}
