package nl.trede.employers.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a client looks for, from the plan, the profile and where the client lives.
///
/// @param roles      in the client's words
/// @param towns      where the client can work, as agreed
/// @param home       where the client lives
/// @param hoursMin   fewest hours a week, when known
/// @param hoursMax   most hours a week, when known
/// @param journeys   how long the client travels, and at most can
public record SearchWish(List<String> roles, Set<Branch> branches, List<String> towns, Optional<String> home, Optional<Integer> hoursMin,
        Optional<Integer> hoursMax, Set<WorkCondition> conditions, Journeys journeys) {
    public SearchWish {
        roles = List.copyOf(roles);
        branches = Set.copyOf(branches);
        towns = List.copyOf(towns);
        conditions = Set.copyOf(conditions);
    }
}
