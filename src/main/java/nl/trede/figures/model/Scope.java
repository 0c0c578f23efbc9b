package nl.trede.figures.model;

import java.util.UUID;

/// Whose trajectories are counted.
public sealed interface Scope {
    record Everything() implements Scope { }

    record OfCoach(UUID coachId) implements Scope { }

    record OfTeam(UUID teamId) implements Scope { }

    static Scope everything() {
        return new Everything();
    }
}
