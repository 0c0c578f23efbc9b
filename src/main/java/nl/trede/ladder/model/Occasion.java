package nl.trede.ladder.model;

/// When in the trajectory a rung was measured.
public enum Occasion {
    START,
    TUSSENTIJDS,
    M6,
    M12,
    M18,
    EINDE,
    NAZORG
}
