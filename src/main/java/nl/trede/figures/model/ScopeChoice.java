package nl.trede.figures.model;

import java.util.Optional;

/// A scope a person can choose.
///
/// @param name of the coach or team; empty for the whole caseload
public record ScopeChoice(Scope scope, Optional<String> name) { }
