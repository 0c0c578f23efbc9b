package nl.trede.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.ui.Page;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;

/// A test of the tab *Route* of one client, on a vault of its own.
abstract class OneClientsRoute extends FxTest {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    protected final StackPane place = new StackPane();
    protected Path folder;
    protected TestDesk desk;
    protected Vault vault;
    protected Client client;
    protected Trajectory trajectory;
    protected RouteRoom room;
    protected ClientTab.Content content;

    /// Saves the trajectory, and what else the test is about.
    protected abstract Trajectory prepare();

    /// The room that brings the tab.
    protected RouteRoom room() {
        return new RouteRoom(vault, desk.desk, Map::of, Map::of);
    }

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "paper", "partners", "clients", "consent", "route");
    }

    @Override
    protected Parent content() {
        try {
            folder = Files.createTempDirectory("route");
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
        vault = TestVault.create(folder);
        client = People.client(vault, "B. Proef");
        trajectory = prepare();
        desk = new TestDesk(text, clock);
        room = room();
        content = room.clientTabs().getFirst().open(client.id());
        place.getChildren().setAll(content.node());
        return new Page(place);
    }

    @AfterEach
    void close() {
        onScreen(() -> content.close());
        vault.close();
    }
}
