package nl.trede.consent.model;

/// A place in the matrix.
public record Spot(DataCategory category, RecipientKind recipient) {
    /// Whether the client decides here.
    public boolean asksClient() {
        return Matrix.rule(category, recipient).asksClient();
    }
}
