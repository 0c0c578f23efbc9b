package nl.trede.consent.model;

/// Thrown inside a transaction that would share what may not be shared, so that nothing of it is kept. Its message names no client.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Verdict.Blocked why;

    NotAllowed(DataCategory category, RecipientKind recipient, Verdict.Blocked why) {
        super(category + " may not go to " + recipient);
        this.why = why;
    }

    public Verdict.Blocked why() {
        return why;
    }
}
