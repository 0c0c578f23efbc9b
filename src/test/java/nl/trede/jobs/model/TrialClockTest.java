package nl.trede.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clock of a proefplaatsing (domain §10.16), with the days at its edges.
class TrialClockTest {
    private static final UUID EMPLOYER = Ids.next();

    private static Job trial(LocalDate start, LocalDate end) {
        return new Job(Ids.next(), Ids.next(), Ids.next(), EMPLOYER, "medewerker", null, JobKind.PROEFPLAATSING, Contract.GEEN, start, null, end, null, null,
                true, null, null, null, null, null, true);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,2026-02-27,2026-06-29,2026-03-13", "2026-10-01,2026-11-30,2027-03-31,2026-12-14", "2026-08-31,2026-10-30,2027-02-27,2026-11-13"})
    void itEndsAfterTwoMonthsAndNeverRunsLongerThanSix(LocalDate start, LocalDate end, LocalDate lastAllowed, LocalDate settleBy) {
        var clock = TrialClock.of(trial(start, null), List.of(), start);
        assertThat(clock.end()).isEqualTo(end);
        assertThat(clock.lastAllowed()).isEqualTo(lastAllowed);
        assertThat(clock.settleBy()).isEqualTo(settleBy);
        assertThat(clock.longer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,0", "2026-10-01,1", "2026-11-30,61", "2026-12-15,61"})
    void itCountsFromTheFirstToTheLastDay(LocalDate today, long day) {
        var clock = TrialClock.of(trial(LocalDate.of(2026, 10, 1), null), List.of(), today);
        assertThat(clock.days()).isEqualTo(61);
        assertThat(clock.day()).isEqualTo(day);
    }

    @Test
    void anAgreedEndHoldsAndLongerThanTwoMonthsIsSaid() {
        LocalDate start = LocalDate.of(2026, 10, 1);
        assertThat(TrialClock.of(trial(start, LocalDate.of(2026, 11, 30)), List.of(), start).longer()).isFalse();
        assertThat(TrialClock.of(trial(start, LocalDate.of(2026, 12, 1)), List.of(), start).longer()).isTrue();
    }

    @Test
    void daysOfAnEarlierTrialThereCountForTheSixMonths() {
        Job earlier = trial(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        Job now = trial(LocalDate.of(2026, 10, 1), null);
        assertThat(TrialClock.of(now, List.of(earlier, now), LocalDate.of(2026, 10, 1)).lastAllowed()).isEqualTo(LocalDate.of(2027, 3, 31).minusDays(31));
        assertThat(TrialClock.of(now, List.of(earlier.withEmployerId(Ids.next()), now), LocalDate.of(2026, 10, 1)).lastAllowed())
                .isEqualTo(LocalDate.of(2027, 3, 31));
    }
}
