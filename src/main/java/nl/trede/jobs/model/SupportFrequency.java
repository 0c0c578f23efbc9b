package nl.trede.jobs.model;

import java.util.OptionalInt;

/// How often support at work is given.
public enum SupportFrequency {
    WEKELIJKS(7),
    TWEEWEKELIJKS(14),
    MAANDELIJKS(30),
    KWARTAAL(91),
    OP_VERZOEK(0);

    private final int days;

    SupportFrequency(int days) {
        this.days = days;
    }

    /// Days from one time to the next; empty when it is given on request only.
    public OptionalInt days() {
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
