package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.employers.model.FirstContact;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmployerRulesTest {
    private static final UUID CLIENT = Ids.next();
    private static final Trajectory TRAJECTORY = TrajectoryBuilder.builder().id(Ids.next()).clientId(CLIENT).method(Method.IPS_EPA)
            .purpose(Purpose.WERK_VINDEN).referralDate(LocalDate.of(2025, 2, 1)).startDate(LocalDate.of(2025, 3, 3))
            .status(TrajectoryStatus.ACTIEF).phase(Phase.ZOEKEN).employmentAtStart(EmploymentAtStart.GEEN).build();

    private static EmployerContact visit(String date) {
        return EmployerContactBuilder.builder().id(Ids.next()).employerId(Ids.next()).clientId(CLIENT).trajectoryId(TRAJECTORY.id())
                .contactDate(LocalDate.parse(date)).channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.KENNISMAKEN).build();
    }

    private static FirstContact clock(String day, EmployerContact... contacts) {
        return FirstContact.of(TRAJECTORY, List.of(contacts), LocalDate.parse(day), false).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 5, 6", "1.0, 2, 4", "1.0, 1, 2", "1.0, 3, 6", "0.8, 5, 4.8", "0.8, 2, 4"})
    void the_norm_for_a_week_follows_fte_and_seekers(BigDecimal fte, int seekers, BigDecimal expected) {
        assertThat(EmployerWeek.target(fte, seekers)).hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo(expected));
    }

    @Test
    void without_seekers_or_without_an_fte_there_is_no_norm() {
        assertThat(EmployerWeek.target(BigDecimal.ONE, 0)).isEmpty();
        assertThat(EmployerWeek.target(null, 5)).isEmpty();
        assertThat(EmployerWeek.target(BigDecimal.ZERO, 5)).isEmpty();
        assertThat(EmployerWeek.target(null, 2)).hasValue(BigDecimal.valueOf(4));
    }

    @Test
    void a_week_counts_visits_for_a_client_from_monday_to_sunday_and_the_same_employer_twice() {
        EmployerContact monday = visit("2026-11-16");
        var contacts = List.of(monday, monday.withId(Ids.next()), visit("2026-11-22"), visit("2026-11-15"), visit("2026-11-23"),
                visit("2026-11-18").withClientId(null).withTrajectoryId(null),
                visit("2026-11-18").withChannel(EmployerChannel.TELEFOON), visit("2026-11-18").withChannel(EmployerChannel.VIDEO));
        assertThat(EmployerWeek.count(contacts, LocalDate.of(2026, 11, 19), false)).isEqualTo(3);
        assertThat(EmployerWeek.count(contacts, LocalDate.of(2026, 11, 19), true)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-02, 30, false", "2025-04-03, 31, true", "2025-02-20, 0, false"})
    void days_to_first_contact(String contact, long days, boolean late) {
        FirstContact clock = clock("2025-06-01", visit("2025-05-20"), visit(contact));
        assertThat(clock.days()).hasValue(days);
        assertThat(clock.late(30)).isEqualTo(late);
        assertThat(clock.beforeStart()).isEqualTo(contact.equals("2025-02-20"));
    }

    @Test
    void without_a_contact_the_clock_is_late_from_day_31() {
        assertThat(clock("2025-04-02").late(30)).isFalse();
        assertThat(clock("2025-04-03").late(30)).isTrue();
        assertThat(clock("2025-04-03").due(30)).isEqualTo("2025-04-02");
        assertThat(clock("2025-04-06").running()).isEqualTo(34);
    }

    @ParameterizedTest
    @EnumSource(names = {"STEUN_OP_WERK", "EVALUATIE", "NAZORG"})
    void support_at_work_is_not_a_first_contact(EmployerPurpose purpose) {
        assertThat(clock("2025-06-01", visit("2025-03-10").withPurpose(purpose)).contact()).isEmpty();
    }

    @Test
    void a_call_someone_elses_contact_and_a_contact_yet_to_come_do_not_stop_the_clock() {
        var contacts = List.of(visit("2025-03-10").withChannel(EmployerChannel.TELEFOON), visit("2025-06-02"),
                visit("2025-03-11").withClientId(Ids.next()).withTrajectoryId(Ids.next()));
        assertThat(FirstContact.of(TRAJECTORY, contacts, LocalDate.of(2025, 6, 1), false).orElseThrow().contact()).isEmpty();
    }

    @Test
    void the_clock_does_not_apply_to_keeping_a_job_nor_before_the_start() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(FirstContact.of(TRAJECTORY.withPurpose(Purpose.WERK_BEHOUDEN), List.of(), day, false)).isEmpty();
        assertThat(FirstContact.of(TRAJECTORY.withStartDate(null), List.of(), day, false)).isEmpty();
    }

    @Test
    void only_an_active_client_in_search_is_a_seeker() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(EmployerWeek.seeks(TRAJECTORY, day)).isTrue();
        assertThat(EmployerWeek.seeks(TRAJECTORY.withPhase(Phase.GEPLAATST), day)).isFalse();
        assertThat(EmployerWeek.seeks(TRAJECTORY.withStatus(TrajectoryStatus.GEPAUZEERD), day)).isFalse();
        assertThat(EmployerWeek.seeks(TRAJECTORY.withPurpose(Purpose.WERK_BEHOUDEN), day)).isFalse();
        assertThat(EmployerWeek.seeks(TRAJECTORY.withEndDate(LocalDate.of(2025, 5, 31)), day)).isFalse();
    }
}
