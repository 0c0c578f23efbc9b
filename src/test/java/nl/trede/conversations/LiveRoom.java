package nl.trede.conversations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ScreenTimer;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.support.TestDesk;
import nl.trede.vault.model.Vault;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// One conversation as the program shows it, with its work in the background and autosave by the pulses of the window, and the hands that
/// work it. Every gesture waits for what it works on.
final class LiveRoom implements AutoCloseable {
    static final List<String> ROOMS = List.of("common", "vault", "paper", "partners", "clients", "consent", "ladder", "conversations");
    private static final int PATIENCE_SECONDS = 30;

    final TestDesk desk;
    private final FxRobot robot;
    private final Tasks tasks = Tasks.background(Platform::runLater);
    private final ConversationsRoom room;
    private Screen screen;

    LiveRoom(Vault vault, Text text, Clock clock, FxRobot robot) {
        this.robot = robot;
        desk = new TestDesk(text, clock, tasks);
        room = new ConversationsRoom(vault, desk.desk, new ScreenTimer());
    }

    /// Opens a conversation where it was left.
    void open(UUID conversation, BorderPane place) throws Exception {
        robot.interact(() -> {
            var factory = room.screens(room.dueSources(), Map::of, (client, done) -> done.run()).get(ConversationPlaces.ONE);
            screen = factory.create(ConversationPlaces.conversation(conversation));
            place.setTop(new FlowPane(screen.actions().toArray(Node[]::new)));
            place.setCenter(screen.content());
            screen.shown();
        });
    }

    /// Waits until something is so, as the screen thread sees it.
    void await(String what, Callable<Boolean> so) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(so).get());
        } catch (TimeoutException late) {
            throw new AssertionError("Still not: " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void awaitShown(String query) throws Exception {
        await(query + " is shown", () -> robot.lookup(query).tryQuery().isPresent());
    }

    /// Clicks on it, after scrolling to it when it is out of sight.
    void click(String query) throws Exception {
        awaitShown(query);
        click(robot.lookup(query).<Node>query());
    }

    void click(Node node) {
        robot.interact(() -> Page.reveal(node));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(node);
    }

    /// Types a line in a field and waits until the field took it.
    void enter(String field, String line) throws Exception {
        robot.write(line).push(KeyCode.ENTER);
        await(line + " was taken", () -> robot.lookup(field).<TextField>query().getText().isEmpty());
    }

    /// Waits until the cursor is in the note of a topic.
    void awaitCursorIn(String topic) throws Exception {
        await("the cursor is in " + topic, () -> note(topic).isFocused());
    }

    /// The field for what is said about a topic.
    TextInputControl note(String topic) {
        return robot.lookup(".topic-line").queryAll().stream()
                .filter(line -> line.lookup(".topic-title") instanceof TextField title && title.getText().equals(topic))
                .map(line -> (TextInputControl) line.lookup(".note-area")).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        robot.interact(() -> {
            if (screen != null) {
                screen.close();
            }
            room.close();
        });
        tasks.close();
    }
}
