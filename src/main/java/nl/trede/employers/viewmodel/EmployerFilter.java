package nl.trede.employers.viewmodel;

import java.time.LocalDate;
import nl.trede.employers.model.EmployerRow;

/// Quick filters of the list of employers.
public enum EmployerFilter {
    ALLE,
    VOLGENDE_STAP,
    TE_LAAT,
    STIL,
    NIET_BENADEREN;

    private static final int SILENT_MONTHS = 3;

    /// Whether a row passes; *Stil* is no contact for three months.
    public boolean shows(EmployerRow row, LocalDate today) {
        return switch (this) {
            case ALLE -> true;
            case VOLGENDE_STAP -> row.next().isPresent();
            case TE_LAAT -> row.overdue(today);
            case STIL -> !row.employer().doNotContact()
                    && row.lastContact().filter(date -> date.isAfter(today.minusMonths(SILENT_MONTHS))).isEmpty();
            case NIET_BENADEREN -> row.employer().doNotContact();
        };
    }
}
