package nl.trede.tools.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Chance that repeats itself: the same seed rolls the same dates, choices and ids.
final class Dice {
    private final RandomGenerator random;

    Dice(long seed, long branch) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + branch);
    }

    /// A whole number, both ends included.
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    /// Whether something that happens in `percent` of cases happens now.
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// One of the choices, each as likely as its weight.
    <T> T pick(List<T> choices, int... weights) {
        int roll = random.nextInt(java.util.Arrays.stream(weights).sum());
        int at = 0;
        while (roll >= weights[at]) {
            roll -= weights[at];
            at++;
        }
        return choices.get(at);
    }

    void shuffle(List<?> list) {
        for (int at = list.size() - 1; at > 0; at--) {
            Collections.swap(list, at, random.nextInt(at + 1));
        }
    }

    /// A UUIDv7 of that day, so that sample rows sort by age like real ones.
    UUID id(LocalDate day) {
        long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + 28_800_000L + random.nextInt(32_400_000);
        long high = millis << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /// The day itself, or the Friday before a weekend: nobody logs a visit on Sunday.
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
