package nl.trede.common.task;

import java.time.Duration;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Stores what is typed without ceremony: in the background, at most [#WAIT] after the first key that is not stored yet, and at once when
/// asked ([#flush]). What was typed later is never overwritten by what was typed earlier, however the threads run.
///
/// @param <T> what is to be stored: immutable, taken on the screen thread
public final class Drafting<T> {
    /// Leaves the disk half a second, so that no word is more than two seconds without a home.
    public static final Duration WAIT = Duration.ofMillis(1400);
    /// How long to wait before another try when the disk refused.
    static final Duration AGAIN = Duration.ofSeconds(5);

    private final Tasks tasks;
    private final Later later;
    private final Supplier<T> snapshot;
    private final BinaryOperator<T> newest;
    private final Consumer<T> store;
    private final Consumer<Exception> trouble;
    private final Runnable stored;
    private final Object writing = new Object();
    private final Object handing = new Object();
    private @Nullable T waiting;
    private boolean dirty;
    private boolean timing;

    /// @param snapshot takes what is not stored yet; from then on the caller counts it as handed over
    /// @param newest   joins what was handed over earlier with what came later
    /// @param store    writes it; on any thread
    /// @param stored   hears on the screen thread that everything handed over so far is on disk
    /// @param trouble  hears on the screen thread that the disk refused; another try follows by itself
    public Drafting(Tasks tasks, Later later, Supplier<T> snapshot, BinaryOperator<T> newest, Consumer<T> store, Runnable stored,
            Consumer<Exception> trouble) {
        this.tasks = tasks;
        this.later = later;
        this.snapshot = snapshot;
        this.newest = newest;
        this.store = store;
        this.stored = stored;
        this.trouble = trouble;
    }

    /// Something was typed.
    public void touch() {
        dirty = true;
        if (!timing) {
            timing = true;
            later.after(WAIT, this::hand);
        }
    }

    /// Whether something waits to be stored.
    public boolean waits() {
        synchronized (handing) {
            return dirty || waiting != null;
        }
    }

    /// Stores at once and returns when it is on disk: the screen is left, the caseload locks, the window closes.
    public void flush() {
        take();
        write();
    }

    /// What was typed is not wanted any more, or is stored elsewhere; when this returns nothing of it can still be written.
    public void drop() {
        dirty = false;
        synchronized (writing) {
            synchronized (handing) {
                waiting = null;
            }
        }
    }

    private void hand() {
        timing = false;
        if (dirty) {
            take();
            tasks.of(progress -> write()).onDone(wrote -> stored.run()).onTrouble(this::refused).start();
        }
    }

    private void take() {
        if (dirty) {
            dirty = false;
            putBack(snapshot.get(), true);
        }
    }

    /// One at a time, and always the newest: a write that comes late finds nothing left to do.
    private boolean write() {
        synchronized (writing) {
            T now;
            synchronized (handing) {
                now = waiting;
                waiting = null;
            }
            if (now == null) {
                return false;
            }
            try {
                store.accept(now);
                return true;
            } catch (RuntimeException refusal) {
                putBack(now, false);
                throw refusal;
            }
        }
    }

    private void putBack(T words, boolean later) {
        synchronized (handing) {
            waiting = waiting == null ? words : later ? newest.apply(waiting, words) : newest.apply(words, waiting);
        }
    }

    private void refused(Exception refusal) {
        trouble.accept(refusal);
        later.after(AGAIN, () -> tasks.of(progress -> write()).onDone(wrote -> stored.run()).onTrouble(this::refused).start());
    }
}
