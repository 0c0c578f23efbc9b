package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Tabs;
import org.junit.jupiter.api.Test;

/// The end of a trajectory as a coach works it, and what of it is in the database.
class EndTrajectoryTest extends OneClientsRoom {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StackPane place = new StackPane();
    private UUID client;

    @Override
    protected void prepare() {
        client = fixture.id("R. Denkbeeldig");
    }

    @Override
    protected Parent firstScreen() {
        screen = room.screens(fixture.guests()).get("client").create(Destination.client(client));
        place.getChildren().setAll(screen.content());
        ((Tabs) screen.content().lookup(".client-tabs")).open("trajectory");
        return place;
    }

    @Test
    void an_end_without_a_reason_is_refused_at_the_field_and_cancel_writes_nothing() {
        press("Rond af of stop");
        press("Sluit traject");
        assertThat(words()).contains("Kies waarom het traject eindigt.");
        assertThat(now().endDate()).isNull();
        press("Annuleer");
        assertThat(lookup("#end-reason").tryQuery()).isEmpty();
        assertThat(now().status()).isEqualTo(TrajectoryStatus.ACTIEF);
    }

    @Test
    void stopping_what_the_municipality_or_uwv_pays_asks_for_the_stop_notice_first() {
        funded(FundingSource.GEMEENTE_IPS_REGELING_2023);
        press("Rond af of stop");
        choose(EndReason.WIL_NIET_MEER_WERKEN);
        press("Sluit traject");
        assertThat(words()).contains("Vul in wanneer stopbericht deel 1 is verstuurd. Deze financier vraagt dat bij stoppen.");
        assertThat(now().endDate()).isNull();

        onScreen(() -> lookup("#end-notice").query().requestFocus());
        write("20-11");
        press("Sluit traject");

        assertThat(now().status()).isEqualTo(TrajectoryStatus.GESTOPT);
        assertThat(now().endReason()).isEqualTo(EndReason.WIL_NIET_MEER_WERKEN);
        assertThat(now().endDate()).isEqualTo(TODAY);
        assertThat(now().stopNoticeSent()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(new AssignmentRepository(fixture.vault).ofTrajectory(now().id())).isNotEmpty()
                .allSatisfy(assignment -> assertThat(assignment.toDate()).isEqualTo(TODAY));
        onScreen(fixture::undo);
        assertThat(now().status()).isEqualTo(TrajectoryStatus.ACTIEF);
        assertThat(now().stopNoticeSent()).isNull();
        assertThat(new AssignmentRepository(fixture.vault).ofTrajectory(now().id())).allSatisfy(assignment -> assertThat(assignment.toDate()).isNull());
    }

    @Test
    void a_goal_that_was_reached_needs_no_stop_notice_and_is_completed_on_the_day_that_was_typed() {
        funded(FundingSource.UWV_IPS);
        press("Rond af of stop");
        choose(EndReason.DOEL_BEREIKT_BETAALD_WERK);
        assertThat(lookup("#end-notice").query().getParent().isVisible()).isFalse();
        onScreen(() -> lookup("#end-last").queryTextInputControl().clear());
        onScreen(() -> lookup("#end-last").query().requestFocus());
        write("morgen");
        press("Sluit traject");
        assertThat(now().endDate()).as("not in the future").isNull();
        onScreen(() -> lookup("#end-last").queryTextInputControl().setText("15-11"));
        press("Sluit traject");
        assertThat(now().status()).isEqualTo(TrajectoryStatus.AFGEROND);
        assertThat(now().endDate()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(now().stopNoticeSent()).isNull();
    }

    @Test
    void what_ended_thirty_days_ago_is_reopened_and_a_day_later_begins_anew() {
        ended(TODAY.minusDays(30));
        assertThat(words()).contains("Heropenen kan tot en met 22 nov 2026. Daarna is het een nieuw traject.");
        press("Heropen");
        assertThat(now().status()).isEqualTo(TrajectoryStatus.ACTIEF);
        assertThat(now().endDate()).isNull();
        assertThat(now().endReason()).isNull();

        UUID first = now().id();
        ended(TODAY.minusDays(31));
        assertThat(words()).doesNotContain("Heropen");
        press("Nieuw traject");
        assertThat(now().id()).isNotEqualTo(first);
        assertThat(now().referralDate()).isEqualTo(TODAY);
        assertThat(new TrajectoryRepository(fixture.vault).find(first).orElseThrow().endDate()).isEqualTo(TODAY.minusDays(31));
    }

    private void funded(FundingSource source) {
        onScreen(() -> fixture.vault.write(write -> write.save(TrajectoryRepository.SHELF, now().withFundingSource(source))));
    }

    private void ended(LocalDate last) {
        onScreen(() -> fixture.vault.write(write -> write.save(TrajectoryRepository.SHELF, now().withStatus(TrajectoryStatus.AFGEROND)
                .withEndDate(last).withEndReason(EndReason.DOEL_BEREIKT_ANDERS))));
    }

    private void choose(EndReason reason) {
        ComboBox<EndReason> box = lookup("#end-reason").query();
        onScreen(box::requestFocus);
        for (int step = 0; step <= box.getItems().indexOf(reason); step++) {
            push(KeyCode.DOWN);
        }
        assertThat(box.getValue()).isEqualTo(reason);
    }

    private Trajectory now() {
        return new TrajectoryRepository(fixture.vault).current(client).orElseThrow();
    }

    private void press(String verb) {
        onScreen(() -> lookup(verb).queryButton().fire());
    }

    private List<String> words() {
        return Stream.concat(place.lookupAll(".label").stream(), place.lookupAll(".button").stream()).filter(Labeled.class::isInstance)
                .map(one -> ((Labeled) one).getText()).toList();
    }
}
