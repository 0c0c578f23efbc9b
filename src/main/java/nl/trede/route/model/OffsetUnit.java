package nl.trede.route.model;

/// In what the time between an anchor and a task is counted.
public enum OffsetUnit {
    DAYS,
    WEEKS,
    MONTHS
}
