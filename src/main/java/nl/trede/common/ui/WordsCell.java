package nl.trede.common.ui;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A cell of words that keeps them readable in a narrow column: two lines of slightly smaller letters, smaller still where one word is
/// wider than the column or two lines do not hold them, before it ends in dots, and then the whole in a tooltip.
final class WordsCell<R, V> extends ShownCell<R, V> {
    /// Hardly seen beside cells of full size, and low enough for two lines in a row.
    private static final double LESS_SHARE = 0.93;
    private static final double SMALL_SHARE = 0.86;
    private static final double TINY_SHARE = 0.74;

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
        String needed = whole <= room ? "" : lines(room / LESS_SHARE) <= 2 ? "less" : lines(room / SMALL_SHARE) <= 2 ? "small" : "tiny";
        become(needed, needed.equals("tiny") && lines(room / TINY_SHARE) > 2 ? getText() : null);
    }

    /// How many lines the words take when a line is so wide, in letters of full size; a word that is wider than a line counts as too many.
    private int lines(double room) {
        double space = wide("a a") - 2 * wide("a");
        int lines = 1;
        double used = 0;
        for (String word : getText().split("\\s+")) {
            double wide = wide(word);
            if (wide > room) {
                return Integer.MAX_VALUE;
            }
            if (used > 0 && used + space + wide > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + wide;
        }
        return lines;
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
