package nl.trede.clients.model;

/// What a contact moment was about (domain §9.5).
public enum ContactKind {
    KENNISMAKING,
    INTAKE,
    PROFIELGESPREK,
    ZOEKEN_SAMEN,
    SOLLICITATIEHULP,
    INKOMENSADVIES,
    OPENHEIDSGESPREK,
    WERKPLEKBEZOEK,
    JOBCOACHING_OP_WERKPLEK,
    TELEFONISCHE_STEUN,
    BERICHT,
    DRIEGESPREK,
    VIERGESPREK_WGB,
    TEAMOVERLEG_GGZ,
    OVERLEG_UWV,
    OVERLEG_GEMEENTE,
    NAASTENGESPREK,
    OUTREACH_HUISBEZOEK,
    NO_SHOW,
    CRISIS_TERUGVAL,
    EVALUATIE,
    AFSLUITING,
    PEERSUPPORT_VERWIJZING;

    /// How a contact of this kind mostly takes place: what a form fills in at first.
    public ContactChannel usualChannel() {
        return switch (this) {
            case TELEFONISCHE_STEUN, OVERLEG_UWV, OVERLEG_GEMEENTE -> ContactChannel.TELEFOON;
            case BERICHT, PEERSUPPORT_VERWIJZING -> ContactChannel.BERICHT;
            default -> ContactChannel.GESPREK;
        };
    }

    /// Where a contact of this kind mostly takes place.
    public ContactLocation usualLocation() {
        return switch (this) {
            case WERKPLEKBEZOEK, JOBCOACHING_OP_WERKPLEK -> ContactLocation.WERKPLEK;
            case OUTREACH_HUISBEZOEK, NAASTENGESPREK -> ContactLocation.THUIS;
            case ZOEKEN_SAMEN -> ContactLocation.BUITEN;
            case TELEFONISCHE_STEUN, BERICHT -> ContactLocation.ONLINE;
            default -> ContactLocation.KANTOOR;
        };
    }
}
