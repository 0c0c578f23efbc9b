package nl.trede.clients.model;

/// A source of income and the body that pays it (domain §9.4).
public enum BenefitType {
    PARTICIPATIEWET(Authority.GEMEENTE),
    IOAW(Authority.GEMEENTE),
    IOAZ(Authority.GEMEENTE),
    BBZ(Authority.GEMEENTE),
    NUGGER(Authority.GEMEENTE),
    WW(Authority.UWV),
    IOW(Authority.UWV),
    ZW(Authority.UWV),
    WIA_WGA(Authority.UWV),
    WIA_IVA(Authority.UWV),
    WAO(Authority.UWV),
    WAZ(Authority.UWV),
    WAJONG_OUD(Authority.UWV),
    WAJONG_2010(Authority.UWV),
    WAJONG_2015(Authority.UWV),
    TW(Authority.UWV),
    ANW(Authority.SVB),
    AOW(Authority.SVB),
    LOON_BIJ_ZIEKTE(Authority.WERKGEVER),
    PARTICULIERE_AOV(Authority.VERZEKERAAR),
    STUDIEFINANCIERING(Authority.GEEN),
    GEEN_INKOMEN(Authority.GEEN),
    LOON(Authority.GEEN),
    ONBEKEND(Authority.GEEN);

    private final Authority authority;

    BenefitType(Authority authority) {
        this.authority = authority;
    }

    public Authority authority() {
        return authority;
    }
}
