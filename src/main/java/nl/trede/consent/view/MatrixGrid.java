package nl.trede.consent.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Tips;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Spot;
import nl.trede.consent.viewmodel.ConsentModel;

/// Who may know what: kinds of data down, recipients across.
///
/// One Tab stop for all cells; arrows walk, Enter opens a cell, Space or Ctrl and click add one to what is chosen. A heading chooses all
/// cells under or beside it that the client decides about: one conversation, many answers.
final class MatrixGrid extends GridPane {
    private final Text text;
    private final ConsentModel model;
    private final Runnable shown;
    private final Runnable opened;
    private final Map<Spot, MatrixCell> cells = new LinkedHashMap<>();
    private Spot stop = new Spot(DataCategory.CONTACTGEGEVENS, RecipientKind.GGZ);

    /// @param shown  called when what was chosen should be in sight
    /// @param opened called when a cell was opened with the keyboard: the focus goes to the answer
    MatrixGrid(Text text, ConsentModel model, Runnable shown, Runnable opened) {
        this.text = text;
        this.model = model;
        this.shown = shown;
        this.opened = opened;
        getStyleClass().add("matrix");
        columns();
        for (RecipientKind recipient : RecipientKind.values()) {
            var head = head(text.of(recipient), text.get("consent.choose.recipient", recipient), () -> model.chooseAll(recipient));
            head.getStyleClass().add("across");
            add(head, recipient.ordinal() + 1, 0);
        }
        for (DataCategory category : DataCategory.values()) {
            var name = head(text.of(category), text.get("consent.choose.category", category), () -> model.chooseAll(category));
            name.getStyleClass().add("down");
            add(name, 0, category.ordinal() + 1);
            for (RecipientKind recipient : RecipientKind.values()) {
                add(cell(new Spot(category, recipient)), recipient.ordinal() + 1, category.ordinal() + 1);
            }
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.chosen().addListener((ListChangeListener<Spot>) change -> mark());
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                page.cells().forEach((spot, cell) -> cells.get(spot).show(cell));
            }
        });
        stopAt(stop);
        mark();
    }

    /// Puts the keyboard where it was in the grid.
    void focusCell() {
        cells.get(stop).requestFocus();
    }

    private void columns() {
        var first = new ColumnConstraints();
        first.setHalignment(HPos.LEFT);
        getColumnConstraints().add(first);
        for (RecipientKind ignored : RecipientKind.values()) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(13.3);
            getColumnConstraints().add(column);
        }
    }

    private Button head(String label, String tip, Runnable choose) {
        var head = Buttons.link(label, () -> {
            choose.run();
            shown.run();
        });
        head.getStyleClass().add("matrix-head");
        head.setWrapText(true);
        head.setMinWidth(0);
        head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        head.setAccessibleHelp(tip);
        Tips.install(head, tip);
        return head;
    }

    private MatrixCell cell(Spot spot) {
        var cell = new MatrixCell(text, spot);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                cell.requestFocus();
                if (event.isShortcutDown() || event.isShiftDown()) {
                    model.toggle(spot);
                } else {
                    model.choose(spot);
                    shown.run();
                }
            }
        });
        cell.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(spot);
            }
        });
        cells.put(spot, cell);
        return cell;
    }

    private void stopAt(Spot spot) {
        stop = spot;
        cells.forEach((each, cell) -> cell.setFocusTraversable(each.equals(stop)));
    }

    private void mark() {
        cells.forEach((spot, cell) -> cell.setChosen(model.chosen().contains(spot)));
    }

    private void walk(KeyEvent event) {
        if (!(event.getTarget() instanceof MatrixCell at) || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> cells.get(next(at.spot(), event.getCode())).requestFocus();
            case ENTER -> {
                if (!model.chosen().contains(at.spot())) {
                    model.choose(at.spot());
                }
                shown.run();
                opened.run();
            }
            case SPACE -> model.toggle(at.spot());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Spot next(Spot from, KeyCode key) {
        int row = from.category().ordinal() + (key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0);
        int across = from.recipient().ordinal() + (key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0);
        int last = RecipientKind.values().length - 1;
        int column = key == KeyCode.HOME ? 0 : key == KeyCode.END ? last : Math.clamp(across, 0, last);
        return new Spot(DataCategory.values()[Math.clamp(row, 0, DataCategory.values().length - 1)], RecipientKind.values()[column]);
    }
}
