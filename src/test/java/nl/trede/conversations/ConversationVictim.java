package nl.trede.conversations;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import nl.trede.common.task.LibraryLogs;
import nl.trede.common.text.Text;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.ThemeMode;
import nl.trede.consent.model.DataCategory;
import nl.trede.support.FxTest;
import nl.trede.support.TestVault;
import nl.trede.support.Typed;
import nl.trede.vault.model.Vault;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A coach who prepares a conversation and holds it, with mouse and keyboard, and types in the last topic until the program is killed.
/// Says each thing that was done, and then each word.
final class ConversationVictim {
    static final String INCOME = "Uren";
    static final String ENERGY = "Energie";
    static final String SIGNAL = "Signaal";
    static final String WORK = "Fietsen";
    static final String OPENING = "Liever ochtenden.";
    static final String INCOME_NOTE = "twintig uur";
    static final String ENERGY_NOTE = "bellen kost veel";
    static final String SIGNAL_NOTE = "onder ons";

    private final FxRobot robot = new FxRobot();
    private final LiveRoom room;

    private ConversationVictim(Vault vault) {
        room = new LiveRoom(vault, Text.in(Text.DUTCH, LiveRoom.ROOMS), TestVault.CLOCK, robot);
    }

    public static void main(String[] arguments) throws Exception {
        LibraryLogs.quiet();
        System.setProperty("testfx.robot.write_sleep", "1");
        System.setProperty("testfx.robot.move_max_count", "10");
        FxToolkit.registerPrimaryStage();
        var vault = TestVault.reopen(Path.of(arguments[0]));
        var place = new BorderPane();
        FxToolkit.setupStage(stage -> {
            var theme = new Theme();
            theme.modeProperty().set(ThemeMode.LIGHT);
            var scene = new Scene(place, FxTest.WIDTH, FxTest.HEIGHT);
            theme.install(scene);
            stage.setScene(scene);
            stage.show();
        });
        var coach = new ConversationVictim(vault);
        coach.room.open(UUID.fromString(arguments[1]), place);
        coach.prepare();
        coach.hold();
        coach.typeOn();
    }

    private void prepare() throws Exception {
        room.click("#new-topic");
        for (String topic : new String[] {INCOME, ENERGY, SIGNAL, WORK}) {
            room.enter("#new-topic", topic);
        }
        choose(INCOME, DataCategory.UITKERING_INKOMEN);
        choose(ENERGY, DataCategory.BELASTBAARHEID);
        room.click("#opening");
        robot.write(OPENING);
        System.out.println("prepared");
    }

    /// Goes through the kinds of data with the arrow key.
    private void choose(String topic, DataCategory wanted) throws Exception {
        var box = categoryOf(topic);
        robot.interact(box::requestFocus);
        for (int step = 0; step < DataCategory.values().length && box.getValue() != wanted; step++) {
            robot.push(KeyCode.DOWN);
        }
        room.await(topic + " is of the kind " + wanted, () -> box.getValue() == wanted);
    }

    @SuppressWarnings("unchecked")
    private EnumBox<DataCategory> categoryOf(String topic) {
        for (Node at = robot.lookup(topic).query(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("list-line")) {
                return (EnumBox<DataCategory>) at.lookup(".combo-box");
            }
        }
        throw new IllegalStateException(topic);
    }

    private void hold() throws Exception {
        room.click("#conversation-forward");
        room.awaitShown("#agreement-entry");
        room.awaitCursorIn(INCOME);
        System.out.println("begun");
        robot.write(INCOME_NOTE).push(KeyCode.ALT, KeyCode.DOWN);
        room.awaitCursorIn(ENERGY);
        robot.write(ENERGY_NOTE).push(KeyCode.ALT, KeyCode.DOWN);
        room.awaitCursorIn(SIGNAL);
        robot.write(SIGNAL_NOTE);
        System.out.println("noted");
        robot.push(KeyCode.F4);
        for (String agreement : new String[] {"gemeente rekening maken +5", "ggz ochtendritme +9", "ik bel fietsenmaker +1"}) {
            room.enter("#agreement-entry", agreement);
        }
        System.out.println("agreed");
    }

    private void typeOn() throws Exception {
        room.click(room.note(WORK));
        room.awaitCursorIn(WORK);
        for (int word = 1; ; word++) {
            robot.write(Typed.in(word));
            Typed.say(word);
        }
    }
}
