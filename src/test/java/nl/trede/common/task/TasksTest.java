package nl.trede.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TasksTest {
    @Test
    void work_that_waits_begins_after_its_time_and_hands_over_its_result() throws InterruptedException {
        var done = new CountDownLatch(1);
        long start = System.nanoTime();
        Tasks.atOnce().of(progress -> 7).onDone(result -> {
            if (result == 7) {
                done.countDown();
            }
        }).startAfter(Duration.ofMillis(80));
        assertThat(done.getCount()).isOne();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(80));
    }

    @Test
    void work_that_was_cancelled_while_it_waited_never_begins() throws InterruptedException {
        var begun = new AtomicBoolean();
        var later = new CountDownLatch(1);
        Tasks.atOnce().of(progress -> {
            begun.set(true);
            return true;
        }).startAfter(Duration.ofMillis(40)).cancel();
        Tasks.atOnce().of(progress -> true).onDone(result -> later.countDown()).startAfter(Duration.ofMillis(200));
        assertThat(later.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).isFalse();
    }
}
