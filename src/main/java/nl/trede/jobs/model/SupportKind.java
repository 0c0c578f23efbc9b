package nl.trede.jobs.model;

/// What kind of support at work is given.
public enum SupportKind {
    GESPREK,
    WERKPLEKBEZOEK,
    MEEWERKEN,
    TELEFOON,
    OVERLEG,
    UITLEG_AAN_TEAM,
    LOOPBAAN_OF_OPLEIDING
}
