package nl.trede.employers.model;

import java.util.List;
import java.util.Optional;

/// What is known of how a client travels.
///
/// @param known   one for each town
/// @param longest minutes one way that the client can travel at most; empty while that is not in the profile
public record Journeys(List<TravelTime> known, Optional<Integer> longest) {
    public static final Journeys UNKNOWN = new Journeys(List.of(), Optional.empty());

    public Journeys {
        known = List.copyOf(known);
    }

    /// What was noted for a town, however it is written.
    public Optional<TravelTime> to(String town) {
        return known.stream().filter(one -> Proposals.fold(one.town()).equals(Proposals.fold(town))).findFirst();
    }
}
