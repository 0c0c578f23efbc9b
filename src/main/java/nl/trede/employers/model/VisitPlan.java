package nl.trede.employers.model;

import java.time.LocalDate;
import java.util.Optional;

/// When an employer should be visited again: planned visits, also without a vacancy, to learn what is needed (domain §9.2, item 18).
/// Counted from the last visit, never ticked off by hand (domain §6.2, I13).
public final class VisitPlan {
    private VisitPlan() {
    }

    /// The day of the next planned visit.
    ///
    /// @param lastVisit the last contact in person
    /// @return empty without a plan, and for an employer that is not to be contacted
    public static Optional<LocalDate> next(Employer employer, Optional<LocalDate> lastVisit) {
        if (employer.visitWeeks() == null || employer.visitFrom() == null || employer.doNotContact()) {
            return Optional.empty();
        }
        return Optional.of(lastVisit.filter(day -> !day.isBefore(employer.visitFrom())).map(day -> day.plusWeeks(employer.visitWeeks()))
                .orElse(employer.visitFrom()));
    }
}
