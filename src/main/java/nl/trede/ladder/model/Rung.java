package nl.trede.ladder.model;

/// The six rungs of the participatieladder from the ground up, with their criteria in our own words (domain §9.1, W50–W54).
public enum Rung {
    GEISOLEERD("ladder.criterion.1", "ladder.example.1"),
    SOCIALE_CONTACTEN("ladder.criterion.2", "ladder.example.2"),
    ACTIVITEITEN("ladder.criterion.3", "ladder.example.3"),
    ONBETAALD_WERK("ladder.criterion.4", "ladder.example.4"),
    BETAALD_MET_STEUN("ladder.criterion.5", "ladder.example.5"),
    BETAALD_WERK("ladder.criterion.6", "ladder.example.6");

    private final String criterion;
    private final String example;

    Rung(String criterion, String example) {
        this.criterion = criterion;
        this.example = example;
    }

    /// @param step 1 to 6
    /// @throws IllegalArgumentException for a step that is no rung
    public static Rung of(int step) {
        if (step < 1 || step > values().length) {
            throw new IllegalArgumentException("The ladder has no rung " + step);
        }
        return values()[step - 1];
    }

    /// 1 to 6.
    public int step() {
        return ordinal() + 1;
    }

    /// Bundle key of what someone on this rung does.
    public String criterion() {
        return criterion;
    }

    /// Bundle key of examples.
    public String example() {
        return example;
    }
}
