package nl.trede.employers;

import java.util.List;
import nl.trede.employers.model.EmployerRecords;
import nl.trede.vault.model.RecordKind;

/// What higher rooms bring to the page of an employer.
///
/// @param records what they keep that names an employer, which a merge has to move
/// @param kinds   their kinds of record, for *Geschiedenis*
/// @param parts   what they show on the page
public record EmployerGuests(List<EmployerRecords<?>> records, List<RecordKind<?>> kinds, List<EmployerPart> parts) {
    public EmployerGuests {
        records = List.copyOf(records);
        kinds = List.copyOf(kinds);
        parts = List.copyOf(parts);
    }

    /// Nobody: the room by itself.
    public static EmployerGuests none() {
        return new EmployerGuests(List.of(), List.of(), List.of());
    }
}
