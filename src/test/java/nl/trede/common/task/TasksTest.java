package nl.trede.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

    @Test
    void work_in_order_never_overtakes_what_was_started_before_it_and_goes_on_after_a_failure() throws InterruptedException {
        var ended = Collections.synchronizedList(new ArrayList<Integer>());
        var all = new CountDownLatch(200);
        try (var tasks = Tasks.background(Runnable::run)) {
            for (int i = 0; i < 200; i++) {
                int number = i;
                tasks.of(progress -> {
                    Thread.sleep(number % 3);
                    if (number % 10 == 9) {
                        throw new IllegalStateException("refused");
                    }
                    return number;
                }).onDone(ended::add).onTrouble(trouble -> ended.add(number)).inOrder().start();
                tasks.of(progress -> number).onDone(read -> all.countDown()).start();
            }
            assertThat(all.await(20, TimeUnit.SECONDS)).as("what need not wait is not held up").isTrue();
            var last = new CountDownLatch(1);
            tasks.of(progress -> true).onDone(done -> last.countDown()).inOrder().start();
            assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ended).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }
}
