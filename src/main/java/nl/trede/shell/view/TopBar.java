package nl.trede.shell.view;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Shortcut;

/// Title, search field, and the buttons of the room. When the room has no primary action of its own, it is
/// *Contact vastleggen*: the thing a coach does most.
final class TopBar extends HBox {
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final double SEARCH_EM = 26;
    private static final double SMALL_EM = 7.5;

    private final Label title = new Label();
    private final Label prompt;
    private final HBox actions = new HBox();
    private final Button newContact;
    private final Button search = new Button();
    private final KeyCap keys;
    private boolean contacts;

    TopBar(Text text, Runnable openPalette, Runnable startContact) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        prompt = new Label(text.get("shell.search"));
        prompt.getStyleClass().add("muted");
        prompt.setMinWidth(USE_PREF_SIZE);
        var fill = new Region();
        HBox.setHgrow(fill, Priority.ALWAYS);
        keys = new KeyCap(Shortcut.PALETTE.keys(text));
        var line = new HBox(Icon.SEARCH.node(), prompt, fill, keys);
        line.getStyleClass().add("search-line");
        line.setAlignment(Pos.CENTER_LEFT);
        search.getStyleClass().setAll("search");
        search.setId("search");
        search.setGraphic(line);
        search.setAccessibleText(text.get("shell.search"));
        search.setMinWidth(USE_PREF_SIZE);
        search.setOnAction(event -> openPalette.run());
        newContact = Buttons.primary("+ " + text.get("shell.newContact"), startContact);
        newContact.setId("new-contact");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        actions.getStyleClass().add("top-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, space, search, actions);
        setMinWidth(0);
    }

    /// Whether this person logs contacts at all; a coordinator does not.
    void contacts(boolean logged) {
        contacts = logged;
    }

    void show(Screen screen) {
        title.setText(screen.title());
        List<Node> own = screen.actions();
        actions.getChildren().setAll(own);
        if (contacts && own.stream().noneMatch(node -> node.getStyleClass().contains("accent"))) {
            actions.getChildren().add(newContact);
        }
        var parts = actions.getChildren();
        actions.managedProperty().bind(Bindings.createBooleanBinding(() -> parts.stream().anyMatch(Node::isManaged),
                parts.stream().map(Node::managedProperty).toArray(Observable[]::new)));
    }

    /// Takes the words out of the search field when there is no room for them, and then its key.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double left = room - title.prefWidth(-1) - actions.prefWidth(-1) - 3 * getSpacing();
        double em = search.getFont().getSize();
        boolean roomy = left >= em * SEARCH_EM;
        boolean tiny = left < em * SMALL_EM;
        if (prompt.isManaged() != roomy || keys.isManaged() == tiny) {
            prompt.setManaged(roomy);
            prompt.setVisible(roomy);
            keys.setManaged(!tiny);
            keys.setVisible(!tiny);
            search.pseudoClassStateChanged(SMALL, !roomy && !tiny);
            search.pseudoClassStateChanged(TINY, tiny);
        }
        super.layoutChildren();
    }
}
