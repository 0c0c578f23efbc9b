package nl.trede.employers.model;

/// How an employer was contacted. Only BEZOEK counts as face to face, unless the setting admits VIDEO (domain §13, O7).
public enum EmployerChannel {
    BEZOEK,
    TELEFOON,
    VIDEO,
    MAIL,
    EVENEMENT
}
