package nl.trede.exchange.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far a region is in a year, by this sender's caseload alone (domain §10.21). Trajectories of a region unknown stand in a row of their own.
///
/// @param started   trajectories started, unique client and method
/// @param target    of the whole region, normally 100
/// @param expected  of the target by the reference date
/// @param forecast  at this pace by the end of the year, empty before day 45
public record TargetRow(
        int year,
        @Nullable String regionCode,
        int started,
        @Nullable Integer target,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal forecast) {
}
