package nl.trede.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.ladder.model.Draft;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderDue;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.LadderRungs;
import nl.trede.ladder.model.LadderService.Measured;
import nl.trede.ladder.model.LadderService;
import nl.trede.ladder.model.LadderTimeline;
import nl.trede.ladder.model.Occasion;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LadderServiceTest extends OneVault {
    private LadderService service;
    private LadderMeasurementRepository measurements;
    private Client client;
    private Trajectory trajectory;

    @BeforeEach
    void prepare() {
        service = new LadderService(vault, TestVault.CLOCK);
        measurements = new LadderMeasurementRepository(vault);
        client = People.client(vault, "S. Fictief");
        trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 1, 12));
    }

    @Test
    void a_measurement_keeps_its_answers_and_the_rung_that_follows() {
        Measured measured = done(service.measure(Ladders.draft(trajectory, TODAY, 5)));
        LadderMeasurement row = measurements.find(measured.measurement().id()).orElseThrow();
        assertThat(row.clientId()).isEqualTo(client.id());
        assertThat(row.paidContract()).isTrue();
        assertThat(row.externalGuidance()).isTrue();
        assertThat(row.supplementaryBenefit()).isFalse();
        assertThat(row.derivedStep()).isEqualTo(5);
        assertThat(row.registeredStep()).isEqualTo(5);
        assertThat(row.overrideReason()).isNull();
        assertThat(measured.warning()).isEmpty();
    }

    @Test
    void another_rung_needs_a_reason_and_both_rungs_are_kept() {
        assertThat(refusal(service.measure(overridden(4, " ")))).isEqualTo("ladder.refused.noReason");
        assertThat(measurements.count()).isZero();
        done(service.measure(overridden(4, "werkt alleen op papier")));
        LadderMeasurement row = measurements.all().getFirst();
        assertThat(row.derivedStep()).isEqualTo(5);
        assertThat(row.registeredStep()).isEqualTo(4);
        assertThat(row.overrideReason()).isEqualTo("werkt alleen op papier");
    }

    @Test
    void a_day_in_the_future_is_refused_and_writes_nothing() {
        assertThat(refusal(service.measure(Ladders.draft(trajectory, TODAY.plusDays(1), 3)))).isEqualTo("ladder.refused.future");
        assertThat(measurements.count()).isZero();
    }

    @Test
    void a_day_more_than_thirty_days_before_the_start_is_kept_with_a_warning() {
        LocalDate edge = trajectory.startDate().minusDays(30);
        assertThat(done(service.measure(Ladders.draft(trajectory, edge, 2))).warning()).isEmpty();
        assertThat(done(service.measure(Ladders.draft(trajectory, edge.minusDays(1), 2))).warning())
                .contains(Message.of("ladder.warning.outside", 30));
        assertThat(measurements.count()).isEqualTo(2);
    }

    @Test
    void undo_takes_the_row_away_and_put_back_restores_it() {
        Measured measured = done(service.measure(Ladders.draft(trajectory, TODAY, 3)));
        service.remove(measured.measurement().id());
        assertThat(measurements.count()).isZero();
        service.putBack(measured.measurement());
        assertThat(measurements.all()).containsExactly(measured.measurement());
    }

    @Test
    void the_caseload_hears_first_and_last_rung_of_each_client() {
        done(service.measure(Ladders.draft(trajectory, LocalDate.of(2026, 10, 1), 4)));
        done(service.measure(Ladders.draft(trajectory, LocalDate.of(2026, 1, 20), 2)));
        done(service.measure(Ladders.draft(trajectory, LocalDate.of(2026, 7, 12), 3)));
        assertThat(new LadderRungs(vault).rungs()).containsExactlyEntriesOf(java.util.Map.of(client.id(), new Rungs(2, 4)));
    }

    @Test
    void the_timeline_tells_each_step() {
        done(service.measure(Ladders.draft(trajectory, LocalDate.of(2026, 1, 20), 2)));
        done(service.measure(Ladders.draft(trajectory, LocalDate.of(2026, 7, 12), 2)));
        done(service.measure(Ladders.draft(trajectory, LocalDate.of(2026, 11, 3), 5)));
        assertThat(new LadderTimeline(vault).timeline(client.id())).extracting(entry -> entry.title())
                .containsExactly(Message.of("ladder.timeline.first", 2), Message.of("ladder.timeline.same", 2),
                        Message.of("ladder.timeline.step", 2, 5));
    }

    @Test
    void a_start_measurement_is_due_within_thirty_days_and_one_nearby_settles_it() {
        Trajectory fresh = started(LocalDate.of(2026, 11, 10));
        assertThat(due(TODAY)).extracting(DueItem::due).containsExactly(LocalDate.of(2026, 12, 10));
        done(service.measure(Ladders.draft(fresh, LocalDate.of(2026, 10, 20), 2)));
        assertThat(due(TODAY)).isEmpty();
    }

    @Test
    void six_and_twelve_months_are_due_around_their_day() {
        Trajectory half = started(LocalDate.of(2026, 6, 1));
        done(service.measure(Ladders.draft(half, LocalDate.of(2026, 6, 1), 2)));
        assertThat(due(TODAY)).extracting(DueItem::title).containsExactly(Message.of("ladder.due.m6"));
        done(service.measure(Ladders.draft(half, LocalDate.of(2026, 11, 1), 3)));
        assertThat(due(TODAY)).as("within 30 days of 1 December").isEmpty();
        assertThat(due(LocalDate.of(2027, 6, 10))).extracting(DueItem::title)
                .containsExactly(Message.of("ladder.due.m12"));
    }

    @Test
    void a_missed_moment_stays_until_the_next_measurement_or_moment() {
        Trajectory missed = started(LocalDate.of(2026, 3, 1));
        assertThat(due(TODAY)).extracting(DueItem::key).containsExactly("ladder/M6/" + missed.id());
        done(service.measure(Ladders.draft(missed, TODAY, 3)));
        assertThat(due(TODAY)).isEmpty();
    }

    @Test
    void a_trajectory_that_ended_asks_for_an_end_measurement_for_a_while() {
        Trajectory over = started(LocalDate.of(2026, 2, 1)).withEndDate(LocalDate.of(2026, 11, 15));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, over));
        assertThat(due(TODAY)).extracting(DueItem::title).containsExactly(Message.of("ladder.due.end"));
        assertThat(due(LocalDate.of(2027, 3, 1))).isEmpty();
    }

    private Trajectory started(LocalDate start) {
        vault.write(write -> write.remove(TrajectoryRepository.SHELF, trajectory.id()));
        return People.searching(vault, client.id(), start);
    }

    private List<DueItem> due(LocalDate today) {
        return new LadderDue(vault).due(today, today.plusDays(30));
    }

    private Draft overridden(int rung, String reason) {
        return new Draft(trajectory.id(), TODAY, Ladders.leadingTo(5), Optional.of(new Draft.Override(rung, reason)),
                GrowthPotential.KAN_GROEIEN, Optional.of(5), 12, Occasion.TUSSENTIJDS, Optional.of(true), "");
    }

    private static Measured done(Outcome<Measured> outcome) {
        return ((Outcome.Done<Measured>) outcome).value();
    }

    private static String refusal(Outcome<Measured> outcome) {
        return ((Outcome.Refused<Measured>) outcome).message().key();
    }
}
