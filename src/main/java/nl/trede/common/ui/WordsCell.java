package nl.trede.common.ui;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A cell of words that keeps them readable in a narrow column: two lines of small letters before it ends in dots, and then
/// the whole in a tooltip.
final class WordsCell<R, V> extends ShownCell<R, V> {
    private static final double SMALL_SHARE = 0.86;

    /// Words are not broken in the middle, so two lines hold a little less than twice the width.
    private static final double TWO_LINES = 1.7;

    private final Text measure = new Text();
    private boolean small;

    WordsCell(Label header, BiConsumer<TableCell<R, V>, V> show) {
        super(show);
        setWrapText(true);
        widthProperty().subscribe(width -> fit(header));
        textProperty().subscribe(words -> fit(header));
        header.fontProperty().subscribe(font -> fit(header));
    }

    /// Measures with the header's letters, because its own change when it becomes small.
    private void fit(Label header) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (getText() == null || getText().isEmpty() || room <= 0) {
            become(false, null);
            return;
        }
        Font letters = header.getFont();
        boolean bold = getStyleClass().contains("strong") || getTableColumn().getStyleClass().contains("strong");
        measure.setFont(Font.font(letters.getFamily(), bold ? FontWeight.BOLD : FontWeight.NORMAL,
                letters.getSize() / TableArrangement.HEADER_SHARE));
        measure.setText(getText());
        double wide = Math.ceil(measure.getLayoutBounds().getWidth());
        become(wide > room, wide * SMALL_SHARE > room * TWO_LINES ? getText() : null);
    }

    private void become(boolean smaller, String whole) {
        if (smaller != small) {
            small = smaller;
            if (smaller) {
                getStyleClass().add("small");
            } else {
                getStyleClass().remove("small");
            }
        }
        if (whole == null) {
            setTooltip(null);
        } else if (getTooltip() == null || !whole.equals(getTooltip().getText())) {
            setTooltip(new Tooltip(whole));
        }
    }
}
