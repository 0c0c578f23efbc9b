package nl.trede.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/// Typing is stored at most two seconds later, by a clock that the test moves, and never out of order.
class DraftingTest {
    private static final Duration PROMISE = Duration.ofSeconds(2);

    private final Time time = new Time();
    private final List<String> disk = new ArrayList<>();
    private final List<Exception> troubles = new ArrayList<>();
    private final List<Runnable> background = new ArrayList<>();
    private Executor works = Runnable::run;
    private boolean full;
    private String typed = "";
    private int storedTimes;

    @Test
    void everyKeyOfAnHourIsOnDiskTwoSecondsLater() {
        var drafting = drafting();
        var keys = new ArrayList<Duration>();
        for (int key = 0; key < 60 * 60 * 5; key++) {
            typed = Integer.toString(key);
            keys.add(time.now);
            drafting.touch();
            time.pass(Duration.ofMillis(200));
            long safe = disk.isEmpty() ? -1 : Long.parseLong(disk.getLast());
            int oldest = (int) safe + 1;
            if (oldest < keys.size()) {
                assertThat(time.now.minus(keys.get(oldest))).as("age of the oldest key without a home").isLessThan(PROMISE);
            }
        }
        assertThat(disk.size()).as("a write each 1.4 s at most").isLessThan(60 * 60);
    }

    @Test
    void nothingIsWrittenWhileNothingIsTyped() {
        var drafting = drafting();
        time.pass(Duration.ofHours(1));
        drafting.flush();
        assertThat(disk).isEmpty();
        assertThat(drafting.waits()).isFalse();
    }

    @Test
    void flushStoresAtOnceAndALateWriteDoesNotPutTheOlderWordsBack() {
        works = background::add;
        var drafting = drafting();
        typed = "een";
        drafting.touch();
        time.pass(PROMISE);
        assertThat(background).hasSize(1);
        typed = "een twee";
        drafting.touch();
        drafting.flush();
        background.forEach(Runnable::run);
        assertThat(disk).containsExactly("een twee");
    }

    @Test
    void whatADiskRefusedIsTriedAgainWithWhatCameAfterIt() {
        var drafting = drafting();
        full = true;
        typed = "een";
        drafting.touch();
        time.pass(PROMISE);
        assertThat(troubles).hasSize(1);
        assertThat(drafting.waits()).isTrue();
        typed = "een twee";
        drafting.touch();
        full = false;
        time.pass(Duration.ofSeconds(10));
        assertThat(disk).containsExactly("een twee");
        assertThat(drafting.waits()).isFalse();
    }

    @Test
    void theScreenHearsWhenItIsStored() {
        var drafting = drafting();
        typed = "een";
        drafting.touch();
        assertThat(storedTimes).isZero();
        time.pass(PROMISE);
        assertThat(storedTimes).isEqualTo(1);
    }

    private Drafting<String> drafting() {
        return new Drafting<>(new Tasks(work -> works.execute(work), Runnable::run), time, () -> typed, (earlier, later) -> later, words -> {
            if (full) {
                throw new IllegalStateException("full");
            }
            disk.add(words);
        }, () -> storedTimes++, troubles::add);
    }

    /// Time that passes when the test says so.
    private static final class Time implements Later {
        private record Due(Duration at, Runnable work) { }

        private final PriorityQueue<Due> waiting = new PriorityQueue<>(java.util.Comparator.comparing(Due::at));
        private Duration now = Duration.ZERO;

        @Override
        public void after(Duration wait, Runnable work) {
            waiting.add(new Due(now.plus(wait), work));
        }

        void pass(Duration by) {
            Duration until = now.plus(by);
            while (!waiting.isEmpty() && waiting.peek().at().compareTo(until) <= 0) {
                Due due = waiting.poll();
                now = due.at();
                due.work().run();
            }
            now = until;
        }
    }
}
