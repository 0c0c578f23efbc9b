package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.trede.consent.model.Codes;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// An organisation that may hire (domain §7).
///
/// @param harrieAvailable number of trained Harrie colleagues
/// @param kvkNumber       eight digits ([KvkNumber])
/// @param offers          the work there is, as learned on visits
/// @param hoursFrom       fewest hours a week there is work for
/// @param hoursTo         most hours a week there is work for
/// @param conditions      [WorkCondition] codes separated by `;`
/// @param visitWeeks      weeks between planned visits; empty without a plan
/// @param visitFrom       when the plan begins
/// @param visitGoal       what the visits are for
@RecordBuilder
public record Employer(
        UUID id,
        String name,
        @Nullable Branch branch,
        @Nullable EmployerSize size,
        @Nullable String city,
        @Nullable String regionCode,
        InclusivePractice inclusivePractice,
        @Nullable String psoLevel,
        @Nullable Boolean sroiObligation,
        int harrieAvailable,
        boolean doNotContact,
        @Nullable String doNotContactReason,
        @Nullable String note,
        @Nullable String kvkNumber,
        @Nullable Motivation motivation,
        @Nullable String offers,
        @Nullable Integer hoursFrom,
        @Nullable Integer hoursTo,
        @Nullable String conditions,
        @Nullable Integer visitWeeks,
        @Nullable LocalDate visitFrom,
        @Nullable String visitGoal) implements Stored, EmployerBuilder.With {

    public Set<WorkCondition> conditionSet() {
        return Codes.read(WorkCondition.class, conditions == null ? "" : conditions);
    }

    /// Whether it does it for the money only, or does not suit this group for another reason.
    public boolean unfit() {
        return motivation == Motivation.GELDGEDREVEN || inclusivePractice == InclusivePractice.NIET_GESCHIKT;
    }
}
