package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// An agreement is done, put off or dropped with one key wherever it stands.
class AgreementKeysTest extends OneClientsRoom {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private UUID client;
    private ActionItem uwv;
    private final StackPane place = new StackPane();

    @Override
    protected void prepare() {
        client = fixture.id("S. Fictief");
        var actions = new ActionService(fixture.vault);
        uwv = ClientsFixture.value(actions.open(client, "Beschikking nakijken", ActionOwner.UWV, TODAY.plusDays(2)));
        ClientsFixture.value(actions.open(client, "Rooster vragen", ActionOwner.CLIENT, TODAY.plusDays(3)));
        past(ActionOwner.UWV, TODAY.minusDays(20), TODAY.minusDays(21));
        past(ActionOwner.UWV, TODAY.minusDays(9), TODAY.minusDays(1));
    }

    @Override
    protected Parent firstScreen() {
        screen = room.screens(fixture.guests()).get("client").create(Destination.client(client));
        place.getChildren().setAll(screen.content());
        return place;
    }

    private void past(ActionOwner owner, LocalDate due, LocalDate done) {
        fixture.vault.write(write -> write.save(ActionItemRepository.SHELF,
                new ActionItem(Ids.next(), client, null, null, "Bellen", owner, due, ActionStatus.GEDAAN, done)));
    }

    @Test
    void agreements_stand_by_party_with_how_that_party_kept_its_word() {
        var parties = lookup(".party-row").queryAll().stream().map(row -> row.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText()).filter(words -> !words.isEmpty()).toList()).toList();
        assertThat(parties).containsExactly(List.of("Cliënt"), List.of("UWV", "1 van 2 op tijd"));
    }

    @Test
    void g_makes_it_done_u_puts_it_off_a_week_and_v_drops_it_each_with_undo() {
        key(card(), KeyCode.G);
        assertThat(now().status()).isEqualTo(ActionStatus.GEDAAN);
        assertThat(now().doneDate()).isEqualTo(TODAY);
        onScreen(() -> fixture.undo());
        assertThat(now()).isEqualTo(uwv);

        key(card(), KeyCode.U);
        assertThat(now().dueDate()).isEqualTo(TODAY.plusDays(9));
        onScreen(() -> fixture.undo());
        assertThat(now()).isEqualTo(uwv);

        key(card(), KeyCode.V);
        assertThat(now().status()).isEqualTo(ActionStatus.VERVALLEN);
        onScreen(() -> fixture.undo());
        assertThat(now()).isEqualTo(uwv);
    }

    @Test
    void shift_u_asks_for_the_day_under_the_line() {
        onScreen(() -> card().requestFocus());
        press(KeyCode.SHIFT, KeyCode.U).release(KeyCode.U, KeyCode.SHIFT);
        write("\t\t+30");
        push(KeyCode.ENTER);
        assertThat(now().dueDate()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void an_open_agreement_stands_on_the_timeline_too_and_is_done_there() {
        var line = lookup("#agreement-" + uwv.id()).queryAll().stream().filter(each -> each.getAccessibleText().startsWith("Afgesproken")).findFirst();
        key(line.orElseThrow(), KeyCode.G);
        assertThat(now().status()).isEqualTo(ActionStatus.GEDAAN);
        assertThat(lookup("Gedaan: Beschikking nakijken").tryQuery()).isPresent();
    }

    @Test
    void after_one_is_done_the_next_has_the_focus() {
        Node first = lookup(".list-line").match(node -> node.getAccessibleText().startsWith("Rooster vragen")).query();
        key(first, KeyCode.G);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("agreement-" + uwv.id());
        push(KeyCode.G);
        assertThat(now().status()).isEqualTo(ActionStatus.GEDAAN);
    }

    @Test
    void the_next_step_of_the_caseload_is_done_beside_the_list() {
        onScreen(() -> {
            screen.close();
            screen = room.screens(fixture.guests()).get("caseload").create(Destination.room("caseload"));
            place.getChildren().setAll(screen.content());
        });
        TableView<CaseloadRow> table = lookup("#caseload-table").query();
        onScreen(() -> table.getSelectionModel().select(table.getItems().stream().filter(row -> row.clientId().equals(client)).findFirst().orElseThrow()));
        key(lookup("#agreement-" + uwv.id()).query(), KeyCode.G);
        assertThat(now().status()).isEqualTo(ActionStatus.GEDAAN);
        onScreen(() -> fixture.undo());
        assertThat(now()).isEqualTo(uwv);
    }

    /// The line in the card of agreements, not the one on the timeline.
    private Node card() {
        return lookup("#agreement-" + uwv.id()).queryAll().stream().filter(each -> each.getAccessibleText().startsWith("Beschikking"))
                .findFirst().orElseThrow();
    }

    private void key(Node line, KeyCode code) {
        onScreen(line::requestFocus);
        push(code);
    }

    private ActionItem now() {
        return new ActionItemRepository(fixture.vault).find(uwv.id()).orElseThrow();
    }
}
