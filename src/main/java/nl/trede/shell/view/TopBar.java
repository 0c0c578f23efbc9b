package nl.trede.shell.view;

import java.util.List;
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
    private static final double SEARCH_EM = 26;

    private final Label title = new Label();
    private final Label prompt;
    private final HBox actions = new HBox();
    private final Button newContact;
    private final Button search = new Button();
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
        var line = new HBox(Icon.SEARCH.node(), prompt, fill, new KeyCap(Shortcut.PALETTE.keys(text)));
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
    }

    /// Takes the words out of the search field when there is no room for them.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double needed = title.prefWidth(-1) + actions.prefWidth(-1) + 3 * getSpacing();
        double full = search.getFont().getSize() * SEARCH_EM;
        boolean roomy = room - needed >= full;
        if (prompt.isManaged() != roomy) {
            prompt.setManaged(roomy);
            prompt.setVisible(roomy);
            search.pseudoClassStateChanged(SMALL, !roomy);
        }
        super.layoutChildren();
    }
}
