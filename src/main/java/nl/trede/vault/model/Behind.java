package nl.trede.vault.model;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// About whom something was saved since a list that is kept in memory last caught up. Starts with everyone: nothing was read yet.
///
/// Marking never waits for a list that is being read: it happens on the thread that saves.
public final class Behind implements AutoCloseable {
    private final AtomicReference<About> missed = new AtomicReference<>(About.everyone());
    private final Runnable silence;

    /// @param matters which commits the list must catch up with
    public Behind(Vault vault, Predicate<Changed> matters) {
        silence = vault.listen(changed -> {
            if (matters.test(changed)) {
                add(changed.about());
            }
        });
    }

    /// Whom to read again; from now on they count as read. Ask before reading, so that a commit in between is not lost.
    public About take() {
        return missed.getAndSet(About.nobody());
    }

    /// Gives back what was taken and could not be read.
    public void add(About unread) {
        missed.accumulateAndGet(unread, About::and);
    }

    @Override
    public void close() {
        silence.run();
    }
}
