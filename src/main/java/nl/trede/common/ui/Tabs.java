package nl.trede.common.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The parts of one record behind a row of names. The row takes a second line when the window is narrow, so that no name is
/// ever hidden. A part is made afresh each time it is opened. Left and Right walk along the names; Ctrl+Page Down and Ctrl+Page Up go to the
/// next and the previous part from anywhere within.
public final class Tabs extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /// Room on both sides of a name together, in em, when there is enough of it; the style sheet has the same number twice.
    private static final double ROOMY = 1.72;

    private final FlowPane names = new FlowPane();
    private final StackPane place = new StackPane();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, Supplier<? extends Node>> parts = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper(this, "open", "");

    public Tabs() {
        getStyleClass().add("tabs");
        names.getStyleClass().add("tab-names");
        names.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaf);
        getChildren().addAll(names, place);
    }

    /// @param id for [#open] and for [Destination#part]
    public Tabs add(String id, String name, Supplier<? extends Node> part) {
        var button = new Button(name);
        button.getStyleClass().setAll("tab-name");
        button.setId("tab-" + id);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setOnAction(event -> open(id));
        buttons.put(id, button);
        parts.put(id, part);
        names.getChildren().add(button);
        return this;
    }

    /// Names stand closer together before they take a second line.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - names.snappedLeftInset() - names.snappedRightInset();
        double needed = buttons.values().stream().mapToDouble(name -> name.prefWidth(-1) - name.snappedLeftInset() - name.snappedRightInset()
                + ROOMY * name.getFont().getSize()).sum();
        names.pseudoClassStateChanged(TIGHT, room > 0 && needed > room);
        super.layoutChildren();
    }

    /// Puts another name on a tab, such as one with a number behind it.
    public void rename(String id, String name) {
        buttons.get(id).setText(name);
    }

    /// Opens a part; one that is not there is ignored, so that an old link does no harm.
    public Tabs open(String id) {
        if (parts.containsKey(id)) {
            open.set(id);
            buttons.forEach((name, button) -> {
                button.pseudoClassStateChanged(HERE, name.equals(id));
                button.setFocusTraversable(name.equals(id));
            });
            place.getChildren().setAll(parts.get(id).get());
        }
        return this;
    }

    /// The parts in their order.
    public List<String> ids() {
        return List.copyOf(buttons.keySet());
    }

    public String name(String id) {
        return buttons.get(id).getText();
    }

    /// What the open part shows; empty before the first is opened.
    public Optional<Node> shown() {
        return place.getChildren().stream().findFirst();
    }

    /// The focus goes to the name of the open part.
    public void focusName() {
        Optional.ofNullable(buttons.get(open.get())).ifPresent(Node::requestFocus);
    }

    /// Which part is open, empty before the first.
    public ReadOnlyStringProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || event.isAltDown()) {
            return;
        }
        event.consume();
        go(step);
    }

    /// Goes to the next or the previous part when that is what the keys say; for a page on which the focus may be outside the parts.
    public void leaf(KeyEvent event) {
        if (Shortcut.LEAF.matches(event)) {
            event.consume();
            go(Shortcut.LEAF.indexOf(event) == 0 ? 1 : -1);
        }
    }

    private void go(int step) {
        var order = ids();
        int to = order.indexOf(open.get()) + step;
        if (to >= 0 && to < order.size()) {
            open(order.get(to));
            focusName();
        }
    }
}
