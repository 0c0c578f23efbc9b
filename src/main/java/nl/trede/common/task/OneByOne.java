package nl.trede.common.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Runs work on another executor, one piece at a time, in the order in which it was handed over.
final class OneByOne implements Executor {
    private final Executor on;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    OneByOne(Executor on) {
        this.on = on;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            if (busy) {
                return;
            }
            busy = true;
        }
        on.execute(this::all);
    }

    /// Until none is left: what was handed over before the other executor shut down is still done.
    private void all() {
        for (Runnable work = next(); work != null; work = next()) {
            try {
                work.run();
            } catch (RuntimeException | Error broken) {
                // It goes where it would have gone without a row; the rest of the row must not wait for ever.
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            busy = !waiting.isEmpty();
            return waiting.poll();
        }
    }
}
