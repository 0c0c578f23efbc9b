package nl.trede.common.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one wrapper for work off the screen thread. A screen never starts a thread itself.
///
/// Work is cancelled by a flag it looks at ([Progress#cancelled]), never by `Thread.interrupt()`: an interrupt
/// inside H2's I/O closes the database file (reliability, fact 11).
public final class Tasks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    private final Executor background;
    private final Executor ordered;
    private final Executor screen;

    /// @param background where work runs
    /// @param screen     where results are handed back, normally `Platform::runLater`
    public Tasks(Executor background, Executor screen) {
        this(background, background, screen);
    }

    private Tasks(Executor background, Executor ordered, Executor screen) {
        this.background = background;
        this.ordered = ordered;
        this.screen = screen;
    }

    /// Two daemon threads: one long job never holds up a quick list.
    public static Tasks background(Executor screen) {
        ExecutorService pool = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("trede-work-", 1).factory());
        return new Tasks(pool, new OneByOne(pool), screen);
    }

    /// Runs work and hands back its result within `start()`: for tests and for the terminal.
    public static Tasks atOnce() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    /// Starts describing a piece of work; nothing runs before [Builder#start].
    public <T> Builder<T> of(Work<T> work) {
        return new Builder<>(work);
    }

    @Override
    public void close() {
        if (background instanceof ExecutorService pool) {
            pool.shutdown();
        }
    }

    /// One piece of work and what to do with its result.
    public final class Builder<T> {
        private final Work<T> work;
        private Consumer<? super T> onDone = result -> { };
        private Consumer<? super Exception> onTrouble = trouble -> LOG.error("Work failed: {}", trouble.getClass().getName());
        private Progress.Listener onProgress = (done, total) -> { };
        private Executor where = background;

        private Builder(Work<T> work) {
            this.work = work;
        }

        /// Called on the screen thread with the result, unless the work was cancelled.
        public Builder<T> onDone(Consumer<? super T> action) {
            onDone = action;
            return this;
        }

        /// Called on the screen thread when the work threw. The default writes the class of the failure, never its message:
        /// messages of a database carry row values.
        public Builder<T> onTrouble(Consumer<? super Exception> action) {
            onTrouble = action;
            return this;
        }

        /// Called on the screen thread while the work reports progress.
        public Builder<T> onProgress(Progress.Listener listener) {
            onProgress = listener;
            return this;
        }

        /// Begins only when all work that was started in order before it has ended: what a coach did first is stored first.
        public Builder<T> inOrder() {
            where = ordered;
            return this;
        }

        /// Runs the work in the background; the returned handle cancels it.
        public Progress start() {
            var progress = new Progress((done, total) -> screen.execute(() -> onProgress.report(done, total)));
            where.execute(() -> perform(progress));
            return progress;
        }

        /// Runs the work in the background after a while, when what matters more is done; cancelled before that, it never begins.
        public Progress startAfter(Duration wait) {
            var progress = new Progress((done, total) -> screen.execute(() -> onProgress.report(done, total)));
            CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, where).execute(() -> {
                if (!progress.cancelled()) {
                    perform(progress);
                }
            });
            return progress;
        }

        private void perform(Progress progress) {
            try {
                T result = work.run(progress);
                if (!progress.cancelled()) {
                    screen.execute(() -> onDone.accept(result));
                }
            } catch (Exception trouble) {
                screen.execute(() -> onTrouble.accept(trouble));
            }
        }
    }
}
