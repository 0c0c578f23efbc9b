package nl.trede.conversations.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The three steps of a conversation on the screen; kept, so that it reopens where it was left.
public enum ConversationStep {
    VOORBEREIDEN,
    VOEREN,
    AFRONDEN;

    /// The part of a destination that opens this step.
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConversationStep> of(String part) {
        return Arrays.stream(values()).filter(step -> step.part().equals(part)).findFirst();
    }
}
