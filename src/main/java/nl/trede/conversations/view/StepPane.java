package nl.trede.conversations.view;

/// What one step of a conversation shows.
interface StepPane extends AutoCloseable {
    /// Puts the cursor where the work goes on.
    default void begin() {
    }

    @Override
    void close();
}
