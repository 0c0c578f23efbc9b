package nl.trede.shell.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Shortcut;

/// The left side of the frame: the rooms, and at the bottom who works here and the lock.
final class Sidebar extends VBox {
    private final Text text;
    private final Navigator navigator;
    private final VBox rooms = new VBox();
    private final List<RoomButton> buttons = new ArrayList<>();
    private final Label person = Labels.strong("");
    private final Label place = Labels.small("");

    Sidebar(Text text, Navigator navigator, Runnable lock, Runnable help) {
        this.text = text;
        this.navigator = navigator;
        getStyleClass().add("sidebar");
        rooms.getStyleClass().add("rooms");
        var scroll = new ScrollPane(rooms);
        scroll.getStyleClass().addAll("rooms-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        person.getStyleClass().add("person-name");
        var lockButton = new Button(text.get("shell.lock"), new KeyCap(Shortcut.LOCK.keys(text)));
        lockButton.getStyleClass().setAll("lock");
        lockButton.setId("lock");
        lockButton.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        lockButton.setMinWidth(USE_PREF_SIZE);
        lockButton.setOnAction(event -> lock.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bottom = new HBox(lockButton, space,
                new IconButton(Icon.PREFERENCES, text.get("shell.preferences"), () -> navigator.open(Destination.room("preferences"))),
                new IconButton(Icon.HELP, text.get("shell.help"), Shortcut.HELP, text, help));
        bottom.setAlignment(Pos.CENTER_LEFT);
        var who = new VBox(person, place);
        who.getStyleClass().add("who");
        who.setId("who");
        who.setMinHeight(USE_PREF_SIZE);
        who.setFocusTraversable(true);
        who.setAccessibleRole(AccessibleRole.BUTTON);
        who.accessibleTextProperty().bind(person.textProperty());
        who.setOnMouseClicked(event -> navigator.open(Destination.room("partners")));
        who.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                navigator.open(Destination.room("partners"));
            }
        });
        var card = new VBox(who, bottom);
        card.getStyleClass().add("person");
        card.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new BrandMark(), scroll, card);
    }

    void rooms(List<RoomEntry> entries) {
        buttons.clear();
        entries.forEach(entry -> buttons.add(new RoomButton(text, entry, navigator)));
        rooms.getChildren().setAll(buttons);
    }

    void mark(Destination here) {
        buttons.forEach(button -> button.mark(here));
    }

    void person(String name, String line) {
        person.setText(name);
        place.setText(line);
    }
}
