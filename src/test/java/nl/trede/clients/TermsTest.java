package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.clients.model.Freshness;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of domain appendix C.
class TermsTest {
    @ParameterizedTest
    @CsvSource({"IPS_EPA,2023-03-01,2026-02-28", "IPS_CMD,2024-02-29,2026-02-27", "WGB,2025-01-15,2026-01-14"})
    void the_planned_end_follows_from_method_and_start(Method method, LocalDate start, LocalDate end) {
        assertThat(Terms.plannedEnd(method, start, null)).contains(end);
    }

    @Test
    void a_wgb_of_eighteen_months_is_the_furthest_extension() {
        assertThat(Terms.latestExtension(Method.WGB, LocalDate.of(2025, 8, 31))).contains(LocalDate.of(2027, 2, 27));
        assertThat(Terms.plannedEnd(Method.WGB, LocalDate.of(2025, 8, 31), LocalDate.of(2027, 2, 27))).contains(LocalDate.of(2027, 2, 27));
    }

    @Test
    void cmd_may_add_a_year_and_an_unknown_group_has_no_computed_end() {
        assertThat(Terms.latestExtension(Method.IPS_CMD, LocalDate.of(2024, 2, 29))).contains(LocalDate.of(2027, 2, 27));
        assertThat(Terms.plannedEnd(Method.IPS_OVERIG, LocalDate.of(2024, 2, 29), null)).isEmpty();
        assertThat(Terms.plannedEnd(Method.IPS_EPA, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,2027-02-21,0", "2026-11-22,2027-02-20,90", "2026-11-22,2027-01-21,60", "2026-11-22,2026-12-22,30",
        "2026-11-22,2026-12-06,14", "2026-11-22,2026-11-22,14", "2026-11-22,2026-11-21,0"})
    void a_wgb_deadline_signals_at_90_60_30_and_14_days(LocalDate today, LocalDate deadline, int signal) {
        assertThat(Terms.wgbSignal(deadline, today).orElse(0)).isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"7,7,FRESH", "8,7,AMBER", "14,7,AMBER", "15,7,RED", "60,30,AMBER", "61,30,RED"})
    void contact_is_amber_beyond_the_norm_and_red_beyond_twice_the_norm(long gap, int norm, Freshness expected) {
        assertThat(Freshness.of(gap, norm)).isEqualTo(expected);
    }

    @Test
    void a_trajectory_may_be_reopened_for_thirty_days() {
        assertThat(Terms.mayReopen(LocalDate.of(2026, 10, 23), LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(Terms.mayReopen(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 11, 22))).isFalse();
    }
}
