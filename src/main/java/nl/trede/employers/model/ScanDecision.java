package nl.trede.employers.model;

/// What a workplace scan comes to (domain §9.7).
public enum ScanDecision {
    PLAATSEN,
    PLAATSEN_MET_AANPASSING,
    NIET_PLAATSEN
}
