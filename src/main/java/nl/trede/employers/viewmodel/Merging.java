package nl.trede.employers.viewmodel;

import java.util.Map;
import nl.trede.common.outcome.Outcome;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.model.MergeDraft;
import nl.trede.employers.model.MergeService;

/// Two records that are about to become one.
///
/// @param moving how many records of each kind name the one that goes, and move
public record Merging(MergeDraft draft, Map<String, Integer> moving) {
    static Merging of(MergeService service, Employer first, Employer second) {
        return new Merging(new MergeDraft(first, second), service.moving(second.id()));
    }

    Outcome<EmployerMerge> done(MergeService service) {
        return service.merge(draft.merged(), draft.second().id());
    }
}
