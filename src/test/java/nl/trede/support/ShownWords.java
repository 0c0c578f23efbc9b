package nl.trede.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Every word that somebody at the screen could read, hear or bring up: of all windows, choices that are not open included.
public final class ShownWords {
    private final List<String> words = new ArrayList<>();
    private final boolean hiddenToo;

    private ShownWords(boolean hiddenToo) {
        this.hiddenToo = hiddenToo;
    }

    /// Also of parts that are hidden at the moment. Call it on the screen thread.
    public static List<String> now() {
        return of(true);
    }

    /// Only of parts that are in sight or can be scrolled to.
    public static List<String> visible() {
        return of(false);
    }

    private static List<String> of(boolean hiddenToo) {
        var shown = new ShownWords(hiddenToo);
        for (Window window : Window.getWindows()) {
            if (window instanceof Stage stage) {
                shown.add(stage.getTitle());
            }
            Scene scene = window.getScene();
            if (scene != null && scene.getRoot() != null) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                shown.walk(scene.getRoot());
            }
        }
        return shown.words.stream().filter(Objects::nonNull).filter(text -> !text.isBlank()).toList();
    }

    private void walk(Node node) {
        if (!hiddenToo && !node.isVisible()) {
            return;
        }
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        add(node.getAccessibleRoleDescription());
        node.getProperties().values().forEach(value -> {
            if (value instanceof Tooltip tip) {
                add(tip.getText());
            }
        });
        if (node instanceof Control control) {
            if (control.getTooltip() != null) {
                add(control.getTooltip().getText());
            }
            if (control.getContextMenu() != null) {
                control.getContextMenu().getItems().forEach(this::item);
            }
        }
        switch (node) {
            case Text text -> add(text.getText());
            case MenuButton menu -> menu.getItems().forEach(this::item);
            case TextInputControl field -> {
                add(field.getText());
                add(field.getPromptText());
            }
            case ComboBox<?> box -> choices(box);
            case ListView<?> list -> list.getItems().forEach(item -> add(String.valueOf(item)));
            case TableView<?> table -> table.getItems().forEach(item -> add(String.valueOf(item)));
            case ScrollPane scroll -> {
                if (scroll.getContent() != null) {
                    walk(scroll.getContent());
                }
            }
            default -> { }
        }
        if (node instanceof Labeled labeled) {
            add(labeled.getText());
            if (labeled.getGraphic() != null) {
                walk(labeled.getGraphic());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private <T> void choices(ComboBox<T> box) {
        box.getItems().forEach(choice -> add(box.getConverter() == null ? String.valueOf(choice) : box.getConverter().toString(choice)));
    }

    private void item(MenuItem item) {
        add(item.getText());
    }

    private void add(String text) {
        words.add(text);
    }
}
