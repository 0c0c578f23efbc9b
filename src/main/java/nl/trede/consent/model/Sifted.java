package nl.trede.consent.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What of a paper may go to a recipient, and what is left out and why. Both in the order in which they came.
public record Sifted<T>(List<Shareable<T>> shared, List<LeftOut<T>> leftOut) {
    public Sifted {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
    }

    /// A piece that stays behind.
    public record LeftOut<T>(Shareable<T> item, Verdict.Blocked why) {
    }

    /// The contents that may go.
    public List<T> contents() {
        return shared.stream().map(Shareable::content).toList();
    }

    /// The kinds of data in it, for [Share].
    public Set<DataCategory> categories() {
        return shared.stream().map(Shareable::category).collect(Collectors.toUnmodifiableSet());
    }
}
