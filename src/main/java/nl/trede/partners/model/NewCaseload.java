package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whose caseload it is: asked when it is made, and editable under *Team en regio*.
///
/// @param name         of the coach, team lead or coordinator; stands in the log and in what is sent
/// @param team         may stay blank
/// @param organisation may stay blank
/// @param regionCode   CBS code; empty when not chosen
/// @param fte          contract as part of a full week, above 0 and at most 1; empty when unknown or when there is no own caseload
@RecordBuilder
public record NewCaseload(
        String name,
        Role role,
        String team,
        String organisation,
        @Nullable String regionCode,
        @Nullable BigDecimal fte) implements NewCaseloadBuilder.With {
}
