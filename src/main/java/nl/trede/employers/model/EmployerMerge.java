package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Stored;

/// That two records of one employer were merged, with all that is needed to take them apart again.
///
/// @param keptId   the record that stayed
/// @param goneId   the record that went
/// @param goneName what it was called
/// @param content  an [Apart] as JSON
@RecordBuilder
public record EmployerMerge(UUID id, UUID keptId, UUID goneId, String goneName, Instant mergedAt, String content)
        implements Stored, EmployerMergeBuilder.With {

    /// What stood there before.
    ///
    /// @param kept    the record that stayed, before the merge
    /// @param merged  the same with what was chosen of each
    /// @param gone    the record that went
    /// @param moved   ids of the records that moved, by kind
    /// @param dropped search targets that went because the client already had the employer
    public record Apart(Employer kept, Employer merged, Employer gone, Map<String, List<UUID>> moved, List<SearchTarget> dropped) {
    }

    public Apart apart() {
        return Json.read(content, Apart.class);
    }
}
