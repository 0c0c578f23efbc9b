package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.common.ui.Destination;
import org.junit.jupiter.api.Test;

class CaseloadScreenTest extends OneClientsRoom {

    @Override
    protected Parent firstScreen() {
        screen = room.screens(fixture.guests()).get("caseload").create(Destination.room("caseload"));
        return screen.content();
    }

    @Test
    void typing_letters_narrows_the_list_and_enter_opens_the_client() {
        TableView<CaseloadRow> table = table();
        assertThat(table.getItems()).hasSize(17);
        onScreen(table::requestFocus);
        write("denk");
        assertThat(table.getItems()).extracting(CaseloadRow::name).containsExactlyInAnyOrder("A. Denkbeeldig", "R. Denkbeeldig");
        assertThat(lookup("#caseload-typed").<TextField>query().getText()).isEqualTo("denk");
        push(KeyCode.DOWN);
        onScreen(() -> table.getSelectionModel().select(table.getItems().stream().filter(row -> row.name().startsWith("R.")).findFirst().orElseThrow()));
        push(KeyCode.ENTER);
        assertThat(fixture.opened()).containsExactly(Destination.client(fixture.id("R. Denkbeeldig")));
    }

    @Test
    void a_chip_shows_only_the_clients_it_names_and_counts_them() {
        clickOn("Gepauzeerd 1");
        assertThat(table().getItems()).extracting(CaseloadRow::name).containsExactly("N. Schets");
        clickOn("Werkt 6");
        assertThat(table().getItems()).hasSize(6).allMatch(row -> row.work().isPresent());
    }

    @Test
    void the_list_follows_a_change_elsewhere() {
        var trajectory = new TrajectoryRepository(fixture.vault).current(fixture.id("N. Schets")).orElseThrow();
        onScreen(() -> {
            new TrajectoryService(fixture.vault).resume(trajectory.id());
            new TrajectoryService(fixture.vault).changePhase(trajectory.id(), Phase.SOLLICITEREN);
        });
        assertThat(table().getItems().stream().filter(row -> row.name().equals("N. Schets")).findFirst().orElseThrow().trajectory().phase())
                .isEqualTo(Phase.SOLLICITEREN);
    }

    @Test
    void a_new_client_is_refused_without_a_name_made_with_one_and_can_be_taken_back() {
        onScreen(() -> ((javafx.scene.control.Button) screen.actions().getFirst()).fire());
        clickOn("#new-client-name");
        push(KeyCode.ENTER);
        assertThat(lookup("Vul een naam in, bijvoorbeeld een voorletter en een achternaam.").tryQuery()).isPresent();
        assertThat(new ClientRepository(fixture.vault).count()).isEqualTo(17);
        write("P. Nieuw");
        push(KeyCode.ENTER);
        assertThat(new ClientRepository(fixture.vault).all()).extracting(client -> client.displayName()).contains("P. Nieuw");
        onScreen(() -> fixture.undo());
        assertThat(new ClientRepository(fixture.vault).count()).isEqualTo(17);
    }

    @Test
    void escape_closes_the_panel_and_makes_nobody() {
        onScreen(() -> ((javafx.scene.control.Button) screen.actions().getFirst()).fire());
        clickOn("#new-client-name");
        write("P. Nieuw");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#new-client-name").tryQuery()).isEmpty();
        assertThat(new ClientRepository(fixture.vault).count()).isEqualTo(17);
    }

    private TableView<CaseloadRow> table() {
        return lookup("#caseload-table").query();
    }
}
