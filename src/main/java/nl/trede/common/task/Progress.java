package nl.trede.common.task;

/// How far a piece of work is, and whether someone asked it to stop.
public final class Progress {
    /// Hears `done` of `total` steps; `total` is 0 while it is unknown.
    @FunctionalInterface
    public interface Listener {
        void report(long done, long total);
    }

    private final Listener listener;
    private volatile boolean cancelled;

    public Progress(Listener listener) {
        this.listener = listener;
    }

    /// For callers that neither show nor stop the work.
    public static Progress silent() {
        return new Progress((done, total) -> { });
    }

    public void report(long done, long total) {
        listener.report(done, total);
    }

    /// Asks the work to stop at its next look; what it had not yet committed is not written.
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }
}
