package nl.trede.consent.model;

/// A piece of a paper that tells something about a client.
///
/// @param intern the coach's own: never shared with anyone, whatever the client allowed
public record Shareable<T>(DataCategory category, boolean intern, T content) {
}
