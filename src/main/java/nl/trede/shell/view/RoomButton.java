package nl.trede.shell.view;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Navigator;

/// One room in the sidebar: icon, name, number of things that wait.
final class RoomButton extends Button {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final RoomEntry entry;
    private final HBox line;

    RoomButton(Text text, RoomEntry entry, Navigator navigator) {
        this.entry = entry;
        getStyleClass().setAll("room");
        setId("room-" + entry.id());
        var name = new Label(text.get(entry.labelKey()));
        name.getStyleClass().add("room-name");
        name.setMinWidth(USE_PREF_SIZE);
        var icon = new StackPane(entry.icon().node());
        icon.getStyleClass().add("room-icon");
        var badge = new Label();
        badge.getStyleClass().add("room-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        entry.badge().subscribe(now -> {
            badge.setText(now.intValue() == 0 ? "" : now.toString());
            setAccessibleText(now.intValue() == 0 ? name.getText()
                    : text.get("shell.room.waiting", name.getText(), now.intValue()));
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(icon, name, space, badge);
        line.getStyleClass().add("room-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().map(width ->
                Math.max(0, width.doubleValue() - getInsets().getLeft() - getInsets().getRight())));
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> navigator.open(Destination.room(entry.id())));
    }

    /// From its parts: the line itself is as wide as the button, and asking it would make both grow.
    @Override
    protected double computePrefWidth(double height) {
        double parts = line.getChildren().stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum();
        return snappedLeftInset() + parts + (line.getChildren().size() - 1) * line.getSpacing() + snappedRightInset();
    }

    void mark(Destination here) {
        pseudoClassStateChanged(HERE, entry.marks(here));
    }
}
