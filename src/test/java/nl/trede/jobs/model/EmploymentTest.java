package nl.trede.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentTest {
    private static final UUID CLIENT = Ids.next();
    private static final UUID BAKERY = Ids.next();

    /// Last day of the first contract, first day of the next, and whether that is one job: 14 days without work between them still are.
    @ParameterizedTest
    @CsvSource({"2026-03-31, 2026-04-01, true", "2026-03-31, 2026-04-15, true", "2026-03-31, 2026-04-16, false", "2026-03-31, 2026-03-31, false",
        "2024-02-15, 2024-03-01, true", "2023-02-14, 2023-03-01, true", "2023-02-13, 2023-03-01, false"})
    void a_contract_within_fourteen_days_at_the_same_employer_is_the_same_job(LocalDate end, LocalDate next, boolean one) {
        Job before = job(JobKind.BETAALD_REGULIER, LocalDate.of(2022, 1, 1)).withEndDate(end);
        Job after = job(JobKind.BETAALD_REGULIER, next);
        assertThat(Employment.of(List.of(after, before), Employment.EXTENSION_DAYS)).hasSize(one ? 1 : 2);
    }

    @Test
    void another_employer_no_employer_or_an_unpaid_place_starts_a_job_of_its_own() {
        Job first = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 1, 1)).withEndDate(LocalDate.of(2026, 3, 31));
        Job second = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 4, 1));
        assertThat(Employment.extended(first, second, 14)).isTrue();
        assertThat(Employment.extended(first, second.withEmployerId(Ids.next()), 14)).isFalse();
        assertThat(Employment.extended(first.withEmployerId(null), second.withEmployerId(null), 14)).isFalse();
        assertThat(Employment.extended(first.withKind(JobKind.PROEFPLAATSING), second, 14)).as("a proefplaatsing is not a first contract").isFalse();
        assertThat(Employment.extended(first.withEndDate(null), second, 14)).isFalse();
    }

    @Test
    void three_contracts_in_a_row_are_one_job_from_the_first_day_to_the_last() {
        Job first = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 1, 1)).withEndDate(LocalDate.of(2026, 3, 31));
        Job second = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 4, 10)).withEndDate(LocalDate.of(2026, 6, 30));
        Job third = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 7, 1));
        Employment whole = Employment.around(second, List.of(third, first, second));
        assertThat(whole.contracts()).containsExactly(first, second, third);
        assertThat(whole.start()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(whole.end()).isNull();
        assertThat(whole.before(second)).contains(first);
        assertThat(whole.before(first)).isEmpty();
        assertThat(whole.on(LocalDate.of(2026, 5, 1))).isEqualTo(second);
        assertThat(whole.on(LocalDate.of(2026, 4, 5))).as("in the gap").isEqualTo(third);
    }

    @Test
    void an_extension_asks_for_no_new_contact_before_the_start_and_ends_no_support() {
        Job first = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 3, 2)).withEndDate(LocalDate.of(2026, 5, 31));
        Job second = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 6, 8));
        List<Checkpoint> checks = FollowAlong.checks(new Employment(List.of(first, second)), List.of());
        assertThat(checks).filteredOn(check -> check.kind() == Checkpoint.Kind.BEFORE).extracting(Checkpoint::until)
                .containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(checks).filteredOn(check -> check.kind() == Checkpoint.Kind.AFTER_END).isEmpty();
        assertThat(checks).filteredOn(check -> check.kind() == Checkpoint.Kind.MONTHLY).hasSize(11);
    }

    @Test
    void a_proefplaatsing_without_a_last_day_is_supported_until_the_planned_one_and_no_longer() {
        Job trial = job(JobKind.PROEFPLAATSING, LocalDate.of(2026, 3, 2));
        Employment whole = new Employment(List.of(trial));
        assertThat(whole.end()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(FollowAlong.checks(whole, List.of())).filteredOn(check -> check.kind() == Checkpoint.Kind.MONTHLY).extracting(Checkpoint::until)
                .containsExactly(LocalDate.of(2026, 4, 30));
        assertThat(FollowAlong.checks(new Employment(List.of(trial)), List.of())).filteredOn(check -> check.kind() == Checkpoint.Kind.AFTER_END)
                .as("nobody said that it ended").isEmpty();
    }

    /// Domain appendix C, rule 9: a job of 30 November and one of the leap day; an end on the day itself is kept.
    @ParameterizedTest
    @CsvSource({"2024-11-30, MONTHS_3, 2025-02-28", "2024-02-29, MONTHS_12, 2025-02-28", "2026-01-05, WEEKS_13, 2026-04-06", "2026-01-05, WEEKS_26, 2026-07-06",
        "2026-01-05, MONTHS_6, 2026-07-05"})
    void milestones_fall_on_their_day_and_an_end_on_that_day_is_kept(LocalDate start, Milestone.Term term, LocalDate day) {
        assertThat(at(start, null, term, day).day()).isEqualTo(day);
        assertThat(at(start, null, term, day).state()).isEqualTo(Milestone.State.KEPT);
        assertThat(at(start, null, term, day.minusDays(1)).state()).isEqualTo(Milestone.State.AHEAD);
        assertThat(at(start, day, term, day.plusYears(1)).state()).isEqualTo(Milestone.State.KEPT);
        assertThat(at(start, day.minusDays(1), term, day.plusYears(1)).state()).isEqualTo(Milestone.State.LOST);
        assertThat(at(start, day.minusDays(1), term, day.minusDays(1)).state()).as("today is the last day, an extension may follow").isEqualTo(Milestone.State.AHEAD);
        assertThat(at(start, day.minusDays(2), term, day.minusDays(1)).state()).as("it stopped yesterday").isEqualTo(Milestone.State.LOST);
    }

    @Test
    void an_unpaid_place_has_no_milestones() {
        assertThat(Milestone.of(new Employment(List.of(job(JobKind.PROEFPLAATSING, LocalDate.of(2026, 1, 1)))), LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WERKGEVER, TEMPO_OF_PRESTATIE, true, true", "CLIENT, ONTEVREDEN_TAKEN, false, true", "CLIENT, BETER_WERK, true, false",
        "AFLOOP, CONTRACT_AFGELOPEN, false, false", "AFLOOP, ONTSLAG_PROEFTIJD, false, true", "BEIDEN, VERHUIZING, false, false"})
    void fired_or_left_without_other_work_is_a_bad_end(EndInitiative who, JobEndReason why, boolean otherJob, boolean bad) {
        Job ended = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 1, 1)).withEndDate(LocalDate.of(2026, 6, 30)).withEndReason(why).withEndInitiative(who);
        Job other = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 7, 1)).withEmployerId(Ids.next());
        assertThat(JobRules.unsuccessful(ended, otherJob ? List.of(ended, other) : List.of(ended))).isEqualTo(bad);
    }

    @Test
    void a_job_that_begins_a_day_later_was_not_in_place() {
        Job ended = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 1, 1)).withEndDate(LocalDate.of(2026, 6, 30)).withEndReason(JobEndReason.VERVOER)
                .withEndInitiative(EndInitiative.CLIENT);
        Job other = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 7, 2)).withEmployerId(Ids.next());
        assertThat(JobRules.unsuccessful(ended, List.of(ended, other))).isTrue();
        assertThat(JobRules.unsuccessful(ended.withKind(JobKind.STAGE), List.of())).isFalse();
        assertThat(JobRules.unsuccessful(ended.withEndReason(null), List.of())).as("it still runs, or nobody said why").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, , EERSTE_MAAND", "2026-03-29, , EERSTE_MAAND", "2026-03-30, , DAARNA", "2026-03-30, 2026-03-30, AFBOUW", "2026-03-29, 2026-03-30, EERSTE_MAAND"})
    void support_goes_through_its_phases(LocalDate day, LocalDate stepDown, SupportPhase phase) {
        assertThat(SupportPhase.on(day, LocalDate.of(2026, 3, 2), stepDown)).isEqualTo(phase);
    }

    private static Milestone at(LocalDate start, LocalDate end, Milestone.Term term, LocalDate today) {
        return Milestone.of(new Employment(List.of(job(JobKind.BETAALD_REGULIER, start).withEndDate(end))), today).stream()
                .filter(one -> one.term() == term).findFirst().orElseThrow();
    }

    private static Job job(JobKind kind, LocalDate start) {
        return JobBuilder.builder().id(Ids.next()).clientId(CLIENT).trajectoryId(CLIENT).employerId(BAKERY).title("medewerker").kind(kind)
                .contract(Contract.TIJDELIJK).startDate(start).openToAnyone(true).wantsSupport(true).build();
    }
}
