package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.trede.consent.model.Codes;
import nl.trede.vault.model.Stored;

/// One version of how a client searches for work (domain §7); the highest version counts, earlier ones stay. Hours, travel and when to
/// look at it again stand in the profile, whether the coach may speak with employers in the choice about openness: nothing is typed twice.
///
/// @param targetRoles one role on each line, in the client's words
/// @param branches    [Branch] codes separated by `;`
/// @param places      one town on each line where the client can work
/// @param conditions  [WorkCondition] codes separated by `;`
@RecordBuilder
public record JobSearchPlan(
        UUID id,
        UUID clientId,
        int version,
        LocalDate writtenOn,
        PlanOccasion occasion,
        String targetRoles,
        String branches,
        String places,
        String conditions) implements Stored, JobSearchPlanBuilder.With {

    public List<String> roles() {
        return lines(targetRoles);
    }

    public List<String> towns() {
        return lines(places);
    }

    public Set<Branch> branchSet() {
        return Codes.read(Branch.class, branches);
    }

    public Set<WorkCondition> conditionSet() {
        return Codes.read(WorkCondition.class, conditions);
    }

    /// Whether it says the same as another version.
    boolean says(JobSearchPlan other) {
        return withId(other.id()).withVersion(other.version()).withWrittenOn(other.writtenOn()).withOccasion(other.occasion()).equals(other);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
