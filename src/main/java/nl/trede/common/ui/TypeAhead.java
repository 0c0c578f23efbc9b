package nl.trede.common.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;

/// A text field that suggests while one types: Down and Up walk, Enter takes, Esc closes.
///
/// The suggestions lie in the same window, above everything else, so that the focus never leaves the field.
public final class TypeAhead<T> extends StackPane {
    private static final int ROWS = 7;

    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final Text text;
    private final Function<String, List<T>> search;
    private final Function<? super T, String> title;
    private final Function<? super T, String> sub;
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private List<T> found = List.of();
    private int at;
    private boolean writing;

    /// @param search finds suggestions for what is typed, best first; must be quick, it runs on the screen thread
    /// @param title  what stands in the field once chosen
    /// @param sub    the muted words behind the title in the list; may be empty
    public TypeAhead(Text text, Function<String, List<T>> search, Function<? super T, String> title,
            Function<? super T, String> sub) {
        this.text = text;
        this.search = search;
        this.title = title;
        this.sub = sub;
        getStyleClass().add("type-ahead");
        list.getStyleClass().add("suggestions");
        list.setManaged(false);
        getChildren().add(field);
        field.accessibleTextProperty().bind(accessibleTextProperty());
        field.textProperty().addListener((property, was, now) -> typed(now));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        value.addListener((property, was, now) -> write(now == null ? "" : title.apply(now)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().subscribe((was, now) -> close());
    }

    /// What was chosen; `null` as soon as the text is changed after choosing.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void typed(String now) {
        if (writing) {
            return;
        }
        if (value.get() != null) {
            writing = true;
            value.set(null);
            writing = false;
        }
        suggest(now);
    }

    private void write(String words) {
        if (!writing) {
            writing = true;
            field.setText(words);
            field.positionCaret(words.length());
            writing = false;
        }
    }

    private void suggest(String typed) {
        found = typed.isBlank() ? List.of() : search.apply(typed).stream().limit(ROWS).toList();
        at = 0;
        list.getChildren().clear();
        for (int i = 0; i < found.size(); i++) {
            list.getChildren().add(row(i));
        }
        if (found.isEmpty() && !typed.isBlank()) {
            var nothing = new Label(text.get("common.nothingFound"));
            nothing.getStyleClass().addAll("suggestion", "muted");
            list.getChildren().add(nothing);
        }
        if (list.getChildren().isEmpty()) {
            close();
        } else {
            open();
        }
        mark();
    }

    private SuggestionRow row(int index) {
        T item = found.get(index);
        var row = new SuggestionRow(title.apply(item), sub.apply(item));
        row.setOnMousePressed(event -> {
            take(index);
            event.consume();
        });
        return row;
    }

    private void press(KeyEvent event) {
        boolean open = list.getParent() != null && !found.isEmpty();
        switch (event.getCode()) {
            case KeyCode.DOWN -> {
                if (open) {
                    walk(1);
                } else {
                    suggest(field.getText());
                }
                event.consume();
            }
            case KeyCode.UP -> {
                walk(-1);
                event.consume();
            }
            case KeyCode.ENTER, KeyCode.TAB -> {
                if (open) {
                    take(at);
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                    }
                }
            }
            case KeyCode.ESCAPE -> {
                if (list.getParent() != null) {
                    close();
                    event.consume();
                }
            }
            default -> { }
        }
    }

    private void walk(int step) {
        at = found.isEmpty() ? 0 : Math.floorMod(at + step, found.size());
        mark();
    }

    private void mark() {
        for (int i = 0; i < found.size(); i++) {
            ((SuggestionRow) list.getChildren().get(i)).mark(i == at);
        }
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        field.setAccessibleHelp(list.getParent() != null && at < found.size() ? title.apply(found.get(at)) : "");
    }

    private void take(int index) {
        T item = found.get(index);
        close();
        value.set(item);
        write(title.apply(item));
    }

    private void open() {
        var host = host();
        if (list.getParent() != host) {
            close();
            host.getChildren().add(list);
        }
        list.applyCss();
        Bounds place = host.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double height = list.prefHeight(place.getWidth());
        boolean below = place.getMaxY() + height <= host.getHeight() || place.getMinY() < height;
        double width = Math.min(Math.max(place.getWidth(), list.prefWidth(-1)), host.getWidth() - place.getMinX());
        list.resizeRelocate(place.getMinX(), below ? place.getMaxY() + 2 : place.getMinY() - height - 2, width, height);
        list.toFront();
    }

    private void close() {
        if (list.getParent() instanceof Pane host) {
            host.getChildren().remove(list);
        }
    }

    private Pane host() {
        Pane outermost = this;
        for (Parent parent = this; parent != null; parent = parent.getParent()) {
            if (parent instanceof Pane pane) {
                outermost = pane;
            }
        }
        return outermost;
    }
}
