package nl.trede.exchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place where a client works or worked.
///
/// @param placementKey the placement itself; pseudonymous for the coordinator
/// @param branch       SBI section A–U
/// @param fourHours    the day on which four hours had been worked, from which a job start counts (domain §10.10)
/// @param reasonGroup  code of [ReasonGroup]: never a reason of health
/// @param employer     the name, only for the team lead
public record PlacementRow(
        String placementKey,
        String caseKey,
        @Nullable String branch,
        String kind,
        String contract,
        LocalDate start,
        @Nullable LocalDate fourHours,
        @Nullable LocalDate end,
        @Nullable String hoursBand,
        @Nullable String reasonGroup,
        @Nullable String employer) {
}
