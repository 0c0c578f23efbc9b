package nl.trede.common.find;

import java.util.List;

/// A room's part of the search field (Ctrl+K). Runs off the screen thread, at every letter typed.
@FunctionalInterface
public interface FinderSource {
    /// @param query what was typed, never blank
    /// @param limit at most so many, best first
    List<Finding> find(String query, int limit);
}
