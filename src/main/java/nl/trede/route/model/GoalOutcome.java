package nl.trede.route.model;

/// How far a goal of guidance is (domain §3.3).
public enum GoalOutcome {
    LOOPT,
    BEREIKT,
    NIET_BEREIKT
}
