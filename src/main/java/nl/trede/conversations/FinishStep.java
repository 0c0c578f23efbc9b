package nl.trede.conversations;

import java.util.UUID;
import javafx.scene.Parent;

/// What the step *Afronden* of a conversation shows; made anew whenever the step is opened.
@FunctionalInterface
public interface FinishStep {
    Content open(UUID conversationId);

    /// What the step shows, and what to let go of when it is left.
    interface Content extends AutoCloseable {
        Parent node();

        @Override
        default void close() {
        }
    }
}
