package nl.trede.figures.model;

/// What a figure is counted in, and how many decimals its value keeps.
public enum Unit {
    COUNT(0),
    /// A share of a whole, 0–100, one decimal HALF_UP (domain §10, conventions).
    PERCENT(1),
    DAYS(1),
    PER_FTE(2),
    PER_WEEK(1),
    /// Rungs of the participatieladder, may be negative.
    RUNGS(2),
    /// A computed number of trajectories, such as a forecast.
    AMOUNT(1);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }
}
