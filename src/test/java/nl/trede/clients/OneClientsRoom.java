package nl.trede.clients;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import nl.trede.common.ui.Screen;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A screen of the room on a caseload of seventeen; a test names the one it works, and may open another in its place.
abstract class OneClientsRoom extends FxTest {
    @TempDir
    Path folder;
    protected ClientsFixture fixture;
    protected ClientsRoom room;
    protected Screen screen;

    @Override
    protected final List<String> rooms() {
        return List.of("common", "vault", "partners", "clients");
    }

    @Override
    protected final Parent content() {
        fixture = new ClientsFixture(folder);
        fixture.seventeen();
        prepare();
        room = new ClientsRoom(fixture.vault, fixture.desk(text, clock));
        return firstScreen();
    }

    /// Adds to the caseload what the test needs, before any screen reads it.
    protected void prepare() {
    }

    /// Opens [#screen]; what it returns is on the stage.
    protected abstract Parent firstScreen();

    @AfterEach
    void close() {
        onScreen(screen::close);
        room.close();
        fixture.close();
    }
}
