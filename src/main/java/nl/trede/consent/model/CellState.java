package nl.trede.consent.model;

/// How a cell of the matrix stands for one client: what its word and sign on screen follow from.
public enum CellState {
    YES,
    /// Yes, with a last day.
    YES_UNTIL,
    /// Yes for one or a few persons only.
    SOME,
    /// Yes, except for someone.
    EXCEPT,
    ASK,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    NEVER,
    NEEDED,
    /// A row without a name.
    UNDER_KEY,
    OBJECTED,
    TOTALS,
    TEAM,
    CLINICIAN,
    OWN,
    /// What the client chose to tell.
    CHOSEN,
    UNDECIDED,
    NOTHING_TOLD
}
