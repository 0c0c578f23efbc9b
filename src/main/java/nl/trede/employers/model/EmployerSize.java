package nl.trede.employers.model;

/// How many people an employer has (domain §7).
public enum EmployerSize {
    S1_9,
    S10_49,
    S50_249,
    S250_PLUS
}
