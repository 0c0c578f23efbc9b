package nl.trede.employers.model;

/// What someone does at an employer.
public enum EmployerRole {
    DIRECTIE,
    HR,
    LEIDINGGEVENDE,
    COLLEGA_HARRIE,
    OVERIG
}
