package nl.trede.jobs.model;

/// What kind of place a client works in (domain §7). A proefplaatsing is unpaid and never counts as a paid job (domain §10.6).
public enum JobKind {
    BETAALD_REGULIER(true),
    BETAALD_BANENAFSPRAAK(true),
    BETAALD_BESCHUT(true),
    ZZP(true),
    PROEFPLAATSING(false),
    WERKERVARINGSPLEK(false),
    STAGE(false),
    VRIJWILLIGERSWERK(false),
    DAGBESTEDING(false),
    OPLEIDING_BBL(true);

    private final boolean paid;

    JobKind(boolean paid) {
        this.paid = paid;
    }

    public boolean paid() {
        return paid;
    }
}
