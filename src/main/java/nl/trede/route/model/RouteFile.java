package nl.trede.route.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.Trajectory;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What the route of a trajectory rests on besides the trajectory itself (domain §3.3). The order number and the day of approval stand in the
/// trajectory.
///
/// @param firstSickDay  from which the weeks of the Wet verbetering poortwachter run
/// @param recoveredOn   the first day of work after it; from then they run no more
/// @param maxMonths     the longest term UWV ordered, from the day of approval
/// @param hoursGranted  hours of guidance that were ordered
/// @param contactName   whom to ask at UWV
/// @param introducedOn  day of the first conversation with UWV
/// @param reportPresent whether the report of the arbeidsdeskundige is there: never what it says
@RecordBuilder
public record RouteFile(
        UUID id,
        UUID clientId,
        UUID trajectoryId,
        @Nullable LocalDate firstSickDay,
        @Nullable LocalDate recoveredOn,
        @Nullable Integer maxMonths,
        @Nullable BigDecimal hoursGranted,
        @Nullable String contactName,
        @Nullable LocalDate introducedOn,
        boolean reportPresent) implements Stored, RouteFileBuilder.With {

    /// A file of a trajectory about which nothing is known yet.
    public static RouteFile blank(Trajectory trajectory) {
        return new RouteFile(Ids.next(), trajectory.clientId(), trajectory.id(), null, null, null, null, null, null, false);
    }

    /// The last day on which UWV pays; empty before the approval and without a maximum.
    public Optional<LocalDate> lastOrderedDay(Trajectory trajectory) {
        return trajectory.startDate() == null || maxMonths == null ? Optional.empty()
                : Optional.of(Terms.lastDay(trajectory.startDate(), maxMonths));
    }
}
