package nl.trede.employers.model;

/// What came of a contact with an employer (domain §7).
public enum EmployerResult {
    GEEN_INTERESSE,
    LATER,
    INTERESSE,
    GESPREK_GEPLAND,
    PROEFPLAATSING,
    AANGENOMEN,
    AFGEWEZEN
}
