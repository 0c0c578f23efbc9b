package nl.trede.vault.model;

/// What happened, in the words of NEN 7513 (domain §7, Logregel).
public enum AuditKind {
    INZIEN,
    AANMAKEN,
    WIJZIGEN,
    VERWIJDEREN,
    EXPORT,
    IMPORT,
    AFDRUK,
    LOGIN,
    LOGINZAGE,
    TOESTEMMING
}
