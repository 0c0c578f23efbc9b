package nl.trede.paper.model;

/// A line of a letterhead or a list of facts: what it is, and what it says.
public record Fact(String label, String value) {
}
