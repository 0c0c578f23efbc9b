package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What was seen at one point of a workplace scan.
///
/// @param point      key of the point in [ScanForm]
/// @param question   the point in the words in which it was asked, so that an old scan reads as it was made
/// @param light      empty while only a note was made
/// @param adjustment what was agreed to make it work; words here are an agreement, not a wish
/// @param byReason   it was red when the reason was given to place all the same, or somebody said that the reason holds for it too
@RecordBuilder
public record ScanAnswer(
        UUID id,
        UUID scanId,
        UUID clientId,
        String point,
        String question,
        @Nullable ScanLight light,
        @Nullable String note,
        @Nullable String adjustment,
        boolean byReason) implements Stored, ScanAnswerBuilder.With {
    public ScanAnswer {
        // A light that was put right and turns red once more is another red light than the one the reason was about.
        byReason = byReason && light == ScanLight.ROOD && adjustment == null;
    }

    /// Nothing was seen or written.
    public boolean blank() {
        return light == null && note == null && adjustment == null;
    }

    /// Red, and nothing was agreed to make it work: what stands in the way of placing.
    public boolean blocks() {
        return light == ScanLight.ROOD && adjustment == null;
    }
}
