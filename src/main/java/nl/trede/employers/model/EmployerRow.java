package nl.trede.employers.model;

import java.time.LocalDate;
import java.util.Optional;

/// One employer in the list, with what was last done and what comes next.
///
/// @param next    the contact whose next step is open and comes first
/// @param working clients who work there now
public record EmployerRow(Employer employer, Optional<LocalDate> lastContact, Optional<EmployerContact> next, int working) {
    /// Whether the next step has passed its date.
    public boolean overdue(LocalDate today) {
        return next.map(EmployerContact::nextDate).filter(date -> date.isBefore(today)).isPresent();
    }
}
