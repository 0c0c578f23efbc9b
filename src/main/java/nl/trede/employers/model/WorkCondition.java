package nl.trede.employers.model;

/// A condition under which work goes well: what a client needs, and what an employer can offer. The same list on both sides, so that one can
/// be laid beside the other (domain §9.7 in short).
public enum WorkCondition {
    RUSTIGE_PLEK,
    BUITEN,
    EIGEN_TEMPO,
    DUIDELIJKE_TAKEN,
    VASTE_TIJDEN,
    GEEN_NACHT,
    UREN_OPBOUWEN,
    MAATJE,
    WEINIG_KLANTEN,
    TIJD_VOOR_BEHANDELING,
    MET_OV
}
