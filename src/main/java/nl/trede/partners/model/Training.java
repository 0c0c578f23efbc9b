package nl.trede.partners.model;

/// Training a coach can have followed (domain §7, Trajectbegeleider).
public enum Training {
    IPS_BASIS,
    JOB_DEVELOPMENT,
    WERKPROFIEL,
    DOCUMENTATIE,
    STEUN,
    OPENHEID_CORAL,
    MET_OPEN_BLIK,
    MOTIVERENDE_GESPREKSVOERING,
    BEGELEID_LEREN
}
