package nl.trede.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rhythm of support around a job (domain §10.17), with the days at its edges.
class FollowAlongTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static Job job() {
        return new Job(Ids.next(), Ids.next(), Ids.next(), null, "medewerker", null, JobKind.BETAALD_REGULIER, Contract.TIJDELIJK, START, null, null, null,
                null, true, null, null, null, null, null, true);
    }

    private static ContactMoment contact(LocalDate day) {
        return new ContactMoment(Ids.next(), Ids.next(), null, null, day, ContactKind.WERKPLEKBEZOEK, ContactChannel.GESPREK, ContactLocation.WERKPLEK, 30,
                false, null, false);
    }

    private static Checkpoint check(Checkpoint.Kind kind, int number, LocalDate... contacts) {
        return FollowAlong.checks(job(), Arrays.stream(contacts).map(FollowAlongTest::contact).toList()).stream()
                .filter(one -> one.kind() == kind && one.number() == number).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-22,false", "2026-02-23,true", "2026-03-01,true", "2026-03-02,false"})
    void beforeTheStartIsTheWeekBefore(LocalDate day, boolean kept) {
        assertThat(check(Checkpoint.Kind.BEFORE, 0, day).kept().isPresent()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,false", "2026-03-02,true", "2026-03-05,true", "2026-03-06,false"})
    void theFirstDaysAreTheStartAndThreeMore(LocalDate day, boolean kept) {
        assertThat(check(Checkpoint.Kind.FIRST_DAYS, 0, day).kept().isPresent()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"1,2026-03-02,2026-03-08", "2,2026-03-09,2026-03-15", "4,2026-03-23,2026-03-29"})
    void theFirstFourWeeksAreSevenDaysEach(int week, LocalDate from, LocalDate until) {
        var check = check(Checkpoint.Kind.WEEKLY, week, until);
        assertThat(check.from()).isEqualTo(from);
        assertThat(check.until()).isEqualTo(until);
        assertThat(check.kept()).contains(until);
    }

    @Test
    void monthsAreCalendarMonthsFromTheSecondToTheTwelfth() {
        assertThat(check(Checkpoint.Kind.MONTHLY, 2).from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(check(Checkpoint.Kind.MONTHLY, 12).until()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(FollowAlong.checks(job(), List.of())).filteredOn(one -> one.kind() == Checkpoint.Kind.MONTHLY).hasSize(11);
    }

    @Test
    void aJobThatEndedHasNoWeeksAndMonthsAfterItsEndButOneLastCheck() {
        var ended = job().withEndDate(LocalDate.of(2026, 4, 29));

        var checks = FollowAlong.checks(ended, List.of(contact(LocalDate.of(2026, 5, 2))));

        assertThat(checks).noneMatch(one -> one.kind() == Checkpoint.Kind.MONTHLY);
        assertThat(checks).filteredOn(one -> one.kind() == Checkpoint.Kind.WEEKLY).hasSize(4);
        assertThat(checks.getLast()).isEqualTo(new Checkpoint(Checkpoint.Kind.AFTER_END, 0, LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 2),
                java.util.Optional.of(LocalDate.of(2026, 5, 2))));
    }

    @Test
    void onlySeeingEachOtherCounts() {
        var seen = contact(START);
        assertThat(FollowAlong.counts(seen)).isTrue();
        assertThat(FollowAlong.counts(seen.withChannel(ContactChannel.TELEFOON))).isFalse();
        assertThat(FollowAlong.counts(seen.withNoShow(true))).isFalse();
        assertThat(FollowAlong.counts(seen.withKind(ContactKind.TEAMOVERLEG_GGZ))).isFalse();
    }

    @Test
    void aClientWhoWantsNoSupportHasNoChecks() {
        assertThat(FollowAlong.checks(job().withWantsSupport(false), List.of())).isEmpty();
        assertThat(FollowAlong.checks(job().withKind(JobKind.VRIJWILLIGERSWERK), List.of())).isEmpty();
        assertThat(FollowAlong.checks(job().withKind(JobKind.PROEFPLAATSING), List.of())).isNotEmpty();
    }

    @Test
    void theScoreCountsOnlyWhatIsOver() {
        var checks = FollowAlong.checks(job(), List.of(contact(LocalDate.of(2026, 2, 25)), contact(LocalDate.of(2026, 3, 3)), contact(LocalDate.of(2026, 3, 16))));

        assertThat(FollowAlong.score(checks, START)).isEqualTo(new FollowAlong.Score(1, 1));
        assertThat(FollowAlong.score(checks, LocalDate.of(2026, 3, 5))).isEqualTo(new FollowAlong.Score(1, 1));
        assertThat(FollowAlong.score(checks, LocalDate.of(2026, 3, 6))).isEqualTo(new FollowAlong.Score(2, 2));
        assertThat(FollowAlong.score(checks, LocalDate.of(2026, 3, 30))).isEqualTo(new FollowAlong.Score(4, 6));
        assertThat(FollowAlong.score(checks, LocalDate.of(2027, 3, 1))).isEqualTo(new FollowAlong.Score(4, 17));
    }
}
