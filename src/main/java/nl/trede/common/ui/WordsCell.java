package nl.trede.common.ui;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A cell of words that keeps them readable in a narrow column: two lines of small letters, smaller still where one word is
/// wider than the column or two lines do not hold them, before it ends in dots, and then the whole in a tooltip.
final class WordsCell<R, V> extends ShownCell<R, V> {
    private static final double SMALL_SHARE = 0.86;

    private static final double TINY_SHARE = 0.74;

    /// Words are not broken in the middle, so two lines hold a little less than twice the width.
    private static final double TWO_LINES = 1.7;

    /// Letters are laid out on whole pixels, so a line may come out a little wider than it was measured.
    private static final double ROUNDING = 3;

    /// Left and right padding together in em, as the style sheet has it; the cell's own insets are not there yet when it is filled.
    private static final double EDGES = 1.44;

    private final Text measure = new Text();
    private String size = "";

    WordsCell(Label header, BiConsumer<TableCell<R, V>, V> show) {
        super(show);
        setWrapText(true);
        widthProperty().subscribe(width -> fit(header));
        textProperty().subscribe(words -> fit(header));
        header.fontProperty().subscribe(font -> fit(header));
    }

    /// Measures with the header's letters, because its own change when it becomes small.
    private void fit(Label header) {
        Font letters = header.getFont();
        double full = letters.getSize() / TableArrangement.HEADER_SHARE;
        double room = getWidth() - full * EDGES - ROUNDING;
        if (getText() == null || getText().isEmpty() || room <= 0) {
            become("", null);
            return;
        }
        boolean bold = getStyleClass().contains("strong") || getTableColumn().getStyleClass().contains("strong");
        measure.setFont(Font.font(letters.getFamily(), bold ? FontWeight.BOLD : FontWeight.NORMAL, full));
        double whole = wide(getText());
        double longestWord = Arrays.stream(getText().split("[\\s-]+")).mapToDouble(this::wide).max().orElse(0);
        String needed = whole <= room ? "" : longestWord * SMALL_SHARE <= room && whole * SMALL_SHARE <= room * TWO_LINES
                ? "small" : "tiny";
        become(needed, whole * (needed.equals("tiny") ? TINY_SHARE : SMALL_SHARE) > room * TWO_LINES ? getText() : null);
    }

    private double wide(String words) {
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    private void become(String needed, String whole) {
        if (!needed.equals(size)) {
            getStyleClass().remove(size);
            if (!needed.isEmpty()) {
                getStyleClass().add(needed);
            }
            size = needed;
        }
        if (whole == null) {
            setTooltip(null);
        } else if (getTooltip() == null || !whole.equals(getTooltip().getText())) {
            setTooltip(new Tooltip(whole));
        }
    }
}
