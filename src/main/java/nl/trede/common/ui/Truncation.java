package nl.trede.common.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Finds labels of which not all words are shown, or of which a word is cut in two: to a reader both are defects.
public final class Truncation {
    private Truncation() {
    }

    /// @param root laid out, with style sheets applied
    /// @return one line per label: its kind, its full text and what is wrong with it
    public static List<String> find(Parent root) {
        var found = new ArrayList<String>();
        visit(root, found);
        return found;
    }

    private static void visit(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            cutWord(labeled).ifPresent(found::add);
            labeled.getChildrenUnmodifiable().stream()
                    .filter(child -> child instanceof Text && child.isVisible())
                    .map(child -> ((Text) child).getText())
                    .filter(shown -> !shown.equals(labeled.getText()) && shown.contains(labeled.getEllipsisString()))
                    .forEach(shown -> found.add(labeled.getClass().getSimpleName() + " '" + labeled.getText()
                            + "' is shown as '" + shown + "'"));
        }
        if (node instanceof Parent parent) {
            if (parent instanceof TableCell<?, ?> cell && cell.getGraphic() instanceof Region drawn && drawn.getParent() == cell
                    && drawn.getLayoutX() + drawn.getWidth() > cell.getWidth() + 1) {
                found.add("The " + drawn.getClass().getSimpleName() + " in column " + cell.getTableColumn().getId()
                        + " is wider than the column");
            }
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, found));
        }
    }

    /// A word that is wider than the lines of its label is continued on the next line.
    private static Optional<String> cutWord(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text shown && shown.getWrappingWidth() > 0)
                .map(Text.class::cast)
                .flatMap(shown -> Arrays.stream(labeled.getText().split("[\\s-]+")).filter(word -> wider(word, shown)))
                .findFirst()
                .map(word -> labeled.getClass().getSimpleName() + " '" + labeled.getText() + "' cuts the word '" + word + "' in two");
    }

    private static boolean wider(String word, Text shown) {
        var alone = new Text(word);
        alone.setFont(shown.getFont());
        return alone.getLayoutBounds().getWidth() > shown.getWrappingWidth() + 1;
    }
}
