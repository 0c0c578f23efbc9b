package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// Days on which a coach is free. Why is not kept.
///
/// @param toDate      inclusive last day
/// @param weekPercent how much of each week in between is free, 1–100: 40 is two of five days, as with parental leave (domain §10.4)
@RecordBuilder
public record Leave(UUID id, UUID coachId, LocalDate fromDate, LocalDate toDate, int weekPercent) implements Stored, LeaveBuilder.With {
    public static final int WHOLE = 100;

    public Leave {
        // A version from before parts of a week were kept says nothing of them: it was whole.
        weekPercent = weekPercent == 0 ? WHOLE : weekPercent;
    }

    /// Free on every day in between.
    public boolean whole() {
        return weekPercent == WHOLE;
    }
}
