package nl.trede.jobs.model.scheme;

/// What came of a request for a scheme (domain §7, `Instrument`).
public enum InstrumentDecision {
    AANGEVRAAGD,
    TOEGEKEND,
    AFGEWEZEN,
    INGETROKKEN
}
