package nl.trede.tools.sample;

import java.util.OptionalInt;

/// How large a sample is.
///
/// @param clients  how many clients, at least 1; about twenty to a coach, eight coaches to a team
/// @param contacts how many contact moments in all; empty for as many as the routes bring about
public record SampleSize(int clients, OptionalInt contacts) {
    private static final int CLIENTS_PER_COACH = 20;
    private static final int COACHES_PER_TEAM = 8;

    /// One coach with a caseload as in practice.
    public static final SampleSize COACH = new SampleSize(17, OptionalInt.empty());
    /// One team with three coaches.
    public static final SampleSize TEAM = new SampleSize(54, OptionalInt.empty());

    public SampleSize {
        if (clients < 1) {
            throw new IllegalArgumentException("A sample has at least one client");
        }
    }

    int coaches() {
        return (clients + CLIENTS_PER_COACH - 1) / CLIENTS_PER_COACH;
    }

    int teams() {
        return (coaches() + COACHES_PER_TEAM - 1) / COACHES_PER_TEAM;
    }
}
