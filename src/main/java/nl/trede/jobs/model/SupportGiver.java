package nl.trede.jobs.model;

/// Who gives support at work (domain §7).
public enum SupportGiver {
    COACH,
    HARRIE,
    LEIDINGGEVENDE,
    GGZ,
    NAASTE,
    ERVARINGSDESKUNDIGE
}
