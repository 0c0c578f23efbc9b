package nl.trede.clients.model;

import java.time.LocalDate;

/// The quick filters of the caseload (design, screen 2). All but the last show running trajectories only.
public enum CaseloadFilter {
    ALLE,
    ZOEKT_WERK,
    WERKT,
    STIL,
    ACTIE_TE_LAAT,
    GEPAUZEERD,
    AFGESLOTEN;

    public boolean shows(CaseloadRow row, LocalDate today) {
        if (row.fact().ended()) {
            return this == AFGESLOTEN;
        }
        return switch (this) {
            case ALLE -> true;
            case ZOEKT_WERK -> row.seeks();
            case WERKT -> row.work().isPresent();
            case STIL -> row.freshness() == Freshness.RED;
            case ACTIE_TE_LAAT -> row.late(today);
            case GEPAUZEERD -> row.fact().paused();
            case AFGESLOTEN -> false;
        };
    }
}
