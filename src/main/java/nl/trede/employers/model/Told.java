package nl.trede.employers.model;

import nl.trede.consent.model.DisclosureLevel;

/// What a coach told an employer about a client's health or needs, from nothing to everything. The same steps as the client's own choice
/// about openness (domain §9.9), so that one can be held against the other.
public enum Told {
    NIETS(DisclosureLevel.NIETS_VERTELLEN),
    WERKBEHOEFTEN(DisclosureLevel.ALLEEN_WERKBEHOEFTEN),
    ALGEMEEN(DisclosureLevel.ALGEMEEN),
    KLACHTEN(DisclosureLevel.IETS_OVER_PSYCHISCHE_KLACHTEN),
    OPEN(DisclosureLevel.VOLLEDIG_OPEN);

    private final DisclosureLevel level;

    Told(DisclosureLevel level) {
        this.level = level;
    }

    /// The least open choice of a client under which this may be told.
    public DisclosureLevel level() {
        return level;
    }

    /// Whether it names mental health, which *ja, zonder de ggz te noemen* leaves out.
    boolean namesHealth() {
        return compareTo(KLACHTEN) >= 0;
    }
}
