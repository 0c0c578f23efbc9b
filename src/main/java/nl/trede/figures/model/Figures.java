package nl.trede.figures.model;

import java.time.LocalDate;
import nl.trede.common.time.Quarter;
import nl.trede.vault.model.Vault;

/// The figures of a caseload, for the screen, the workbook, *Vandaag* and the terminal.
public final class Figures {
    private final Vault vault;

    public Figures(Vault vault) {
        this.vault = vault;
    }

    /// Reads the whole caseload: not on the screen thread.
    public Dossiers dossiers() {
        return new DossierReader(vault).read();
    }

    /// Reads once, to make several reports from.
    public QuarterReports reports() {
        return new QuarterReports(dossiers(), Definitions.of(vault));
    }

    public QuarterReport report(Scope scope, Quarter quarter, LocalDate today) {
        return reports().report(scope, quarter, today);
    }
}
