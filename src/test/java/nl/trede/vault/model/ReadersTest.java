package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.trede.support.OneVault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class ReadersTest extends OneVault {
    private int settings(DSLContext dsl) {
        return dsl.fetchCount(SETTING);
    }

    @Test
    void a_long_question_does_not_hold_up_a_quick_one() throws Exception {
        var begun = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        CompletableFuture<Boolean> longOne = CompletableFuture.supplyAsync(() -> vault.read(dsl -> {
            begun.countDown();
            return awaited(answered);
        }));
        assertThat(awaited(begun)).isTrue();
        assertThat(vault.read(this::settings)).isNotNegative();
        answered.countDown();
        assertThat(longOne.get(20, TimeUnit.SECONDS)).as("the quick one was answered while the long one ran").isTrue();
    }

    @Test
    void questions_within_questions_never_wait_for_each_other() throws Exception {
        var both = new CountDownLatch(2);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> nested(both));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> nested(both));
        assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(other.get(20, TimeUnit.SECONDS));
    }

    @Test
    void closing_waits_for_the_question_that_runs_and_refuses_later_ones() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> vault.read(dsl -> {
            begun.countDown();
            awaited(go);
            return settings(dsl);
        }));
        assertThat(awaited(begun)).isTrue();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(vault::close);
        go.countDown();
        assertThat(running.get(20, TimeUnit.SECONDS)).isNotNegative();
        closing.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> vault.read(this::settings)).isInstanceOf(IllegalStateException.class).hasMessageContaining("locked");
    }

    /// Both hold a connection when either asks again.
    private int nested(CountDownLatch both) {
        return vault.read(dsl -> {
            both.countDown();
            awaited(both);
            return vault.read(this::settings);
        });
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
