package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Tabs;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.History;
import org.junit.jupiter.api.Test;

class ClientScreenTest extends OneClientsRoom {
    private UUID client;

    @Override
    protected Parent firstScreen() {
        client = fixture.id("R. Denkbeeldig");
        screen = room.screens(fixture.guests()).get("client").create(Destination.client(client));
        return screen.content();
    }

    @Test
    void opening_a_client_is_logged_once_and_the_title_says_no_name() {
        tab("profile");
        tab("overview");
        assertThat(new History(fixture.vault).logOf(client).stream().filter(line -> line.event() == AuditKind.INZIEN)).hasSize(1);
        assertThat(screen.title()).isEqualTo("Cliënt");
    }

    @Test
    void a_click_on_a_phase_changes_it_and_undo_takes_it_back() {
        clickOn("Afbouw");
        assertThat(phase()).isEqualTo(Phase.AFBOUW);
        assertThat(fixture.notice().sentence()).isEqualTo("De fase is nu Afbouw.");
        onScreen(() -> fixture.undo());
        assertThat(phase()).isEqualTo(Phase.STEUN_OP_WERK);
    }

    @Test
    void an_agreement_is_added_and_finished_with_the_keyboard() {
        clickOn("#agreement-what");
        push(KeyCode.ENTER);
        assertThat(lookup("Vul in wat er gaat gebeuren.").tryQuery()).isPresent();
        write("Rooster vragen");
        push(KeyCode.ENTER);
        assertThat(open()).extracting(ActionItem::description).contains("Rooster vragen");

        var line = lookup(".list-line").match(node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith("Rooster vragen")).query();
        onScreen(line::requestFocus);
        push(KeyCode.G);
        assertThat(open()).extracting(ActionItem::description).doesNotContain("Rooster vragen");
        var done = new ActionItemRepository(fixture.vault).ofClient(client).stream().filter(item -> item.description().equals("Rooster vragen")).findFirst().orElseThrow();
        assertThat(done.status()).isEqualTo(ActionStatus.GEDAAN);
        assertThat(done.doneDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        onScreen(() -> fixture.undo());
        assertThat(open()).extracting(ActionItem::description).contains("Rooster vragen");
    }

    @Test
    void what_is_typed_in_the_profile_is_a_draft_within_two_seconds_and_a_version_on_leaving_the_field() {
        tab("profile");
        clickOn("#profile-dreamJob");
        write("Kok");
        sleep(2, TimeUnit.SECONDS);
        assertThat(new ProfileService(fixture.vault).open(client).dreamJob()).isEqualTo("Kok");
        assertThat(new ProfileService(fixture.vault).saved(client)).isEmpty();

        push(KeyCode.TAB);
        assertThat(new ProfileService(fixture.vault).saved(client).orElseThrow().dreamJob()).isEqualTo("Kok");
        clickOn("#profile-dreamJob");
        write(" in een hotel");
        tab("overview");
        var saved = new ProfileService(fixture.vault).saved(client).orElseThrow();
        assertThat(saved.dreamJob()).contains("hotel");
        assertThat(new History(fixture.vault).of(CareerProfileRepository.SHELF, saved.id())).hasSize(1);
    }

    @Test
    void an_earlier_version_is_put_back_and_that_can_be_undone() {
        onScreen(() -> fixture.written("R. Denkbeeldig"));
        assertThat(new ClientRepository(fixture.vault).find(client).orElseThrow().phone()).isEqualTo("030 000 00 00");
        tab("history");
        assertThat(lookup("Telefoon: leeg → 030 000 00 00").tryQuery()).isPresent();
        var line = lookup(".list-line").match(node -> node.lookupAll(".label").stream()
                .anyMatch(label -> label instanceof javafx.scene.control.Label words && words.getText().startsWith("Telefoon: leeg"))).query();
        onScreen(() -> ((javafx.scene.control.Button) line.lookup(".button")).fire());
        assertThat(new ClientRepository(fixture.vault).find(client).orElseThrow().phone()).isNull();
        onScreen(() -> fixture.undo());
        assertThat(new ClientRepository(fixture.vault).find(client).orElseThrow().phone()).isEqualTo("030 000 00 00");
    }

    @Test
    void a_wrong_address_is_said_under_the_field_and_not_saved() {
        tab("trajectory");
        onScreen(() -> lookup("#person-phone").<TextInputControl>query().setText("06"));
        var email = lookup(".text-field").match(node -> "E-mail".equals(node.getAccessibleText())).<TextInputControl>query();
        onScreen(() -> email.setText("geen adres"));
        var save = lookup("Bewaar").match(node -> node instanceof javafx.scene.control.Button).queryAllAs(javafx.scene.control.Button.class);
        onScreen(() -> save.forEach(javafx.scene.control.Button::fire));
        assertThat(lookup("Dit is geen e-mailadres. Een adres heeft een @ en een punt.").tryQuery()).isPresent();
        assertThat(new ClientRepository(fixture.vault).find(client).orElseThrow().phone()).isNull();
    }

    @Test
    void what_is_being_typed_stays_when_something_is_saved_elsewhere() {
        tab("trajectory");
        clickOn("#person-phone");
        write("06 0000");
        onScreen(() -> {
            var now = new ClientRepository(fixture.vault).find(client).orElseThrow();
            fixture.vault.write(write -> write.save(ClientRepository.SHELF, now.withLanguageNote("Spreekt ook Fries")));
            new BenefitService(fixture.vault).add(client, BenefitType.WIA_WGA, null, false);
            new TrajectoryService(fixture.vault).changePhase(new TrajectoryRepository(fixture.vault).current(client).orElseThrow().id(), Phase.AFBOUW);
        });
        assertThat(lookup("#person-phone").<TextInputControl>query().getText()).isEqualTo("06 0000");
        clickOn("#trajectory-goal");
        assertThat(lookup("#person-phone").<TextInputControl>query().getText()).isEqualTo("06 0000");

        clickOn("#person-phone");
        push(KeyCode.ENTER);
        var saved = new ClientRepository(fixture.vault).find(client).orElseThrow();
        assertThat(saved.phone()).isEqualTo("06 0000");
        assertThat(saved.languageNote()).isEqualTo("Spreekt ook Fries");
        clickOn("#trajectory-goal");
        onScreen(() -> fixture.undo());
        assertThat(lookup("#person-phone").<TextInputControl>query().getText()).isNullOrEmpty();
    }

    @Test
    void a_client_who_comes_back_gets_a_new_trajectory_and_undo_takes_it_back() {
        var first = new TrajectoryRepository(fixture.vault).current(client).orElseThrow();
        onScreen(() -> fixture.vault.write(write -> write.save(TrajectoryRepository.SHELF, first.withStatus(TrajectoryStatus.AFGEROND)
                .withEndDate(LocalDate.of(2026, 10, 22)).withEndReason(EndReason.DOEL_BEREIKT_ANDERS))));
        tab("trajectory");
        assertThat(lookup("Heropen").tryQuery()).isEmpty();
        clickOn("Nieuw traject");
        var again = new TrajectoryRepository(fixture.vault).current(client).orElseThrow();
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.status()).isEqualTo(TrajectoryStatus.AANGEMELD);
        assertThat(again.referralDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(lookup("Start vandaag").tryQuery()).isPresent();
        onScreen(() -> fixture.undo());
        assertThat(new TrajectoryRepository(fixture.vault).ofClient(client)).extracting(Trajectory::id).containsExactly(first.id());
        assertThat(lookup("Nieuw traject").tryQuery()).isPresent();
    }

    private Phase phase() {
        return new TrajectoryRepository(fixture.vault).current(client).orElseThrow().phase();
    }

    private List<ActionItem> open() {
        return new ActionItemRepository(fixture.vault).ofClient(client).stream().filter(item -> item.status() == ActionStatus.OPEN).toList();
    }

    @Test
    void the_keys_leaf_through_the_tabs_wherever_the_focus_is() {
        Tabs tabs = lookup(".client-tabs").query();
        onScreen(() -> screen.content().requestFocus());
        push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(tabs.openProperty().get()).isEqualTo(tabs.ids().get(1));
        push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(tabs.openProperty().get()).isEqualTo(tabs.ids().get(1));
    }

    private void tab(String id) {
        Tabs tabs = lookup(".client-tabs").query();
        onScreen(() -> tabs.open(id));
        assertThat(tabs.openProperty().get()).isEqualTo(id);
    }
}
