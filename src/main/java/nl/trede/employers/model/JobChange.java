package nl.trede.employers.model;

import java.time.LocalDate;

/// That a client's job began or ended, which asks for a new version of the search plan.
public record JobChange(LocalDate day, boolean ended) {
    public PlanOccasion occasion() {
        return ended ? PlanOccasion.NA_BAANEINDE : PlanOccasion.NA_BAANSTART;
    }
}
