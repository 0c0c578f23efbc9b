package nl.trede.figures.model;

/// How a client stands in a figure.
public enum Standing {
    /// In the numerator, and in the denominator when there is one.
    COUNTS,
    /// In the denominator only.
    COUNTS_BELOW,
    /// In neither, and why is said: *meting ontbreekt*, *nog te jong*.
    ASIDE
}
