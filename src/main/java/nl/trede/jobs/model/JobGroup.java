package nl.trede.jobs.model;

/// Type of work: the major groups of the Beroepenindeling ROA-CBS (BRC).
public enum JobGroup {
    PEDAGOGISCH,
    CREATIEF_TAALKUNDIG,
    COMMERCIEEL,
    BEDRIJFSECONOMISCH_ADMINISTRATIEF,
    MANAGER,
    OPENBAAR_BESTUUR_VEILIGHEID_JURIDISCH,
    TECHNISCH,
    ICT,
    AGRARISCH,
    ZORG_WELZIJN,
    DIENSTVERLENEND,
    TRANSPORT_LOGISTIEK,
    OVERIG
}
