package nl.trede.common.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Finds labels of which not all words are shown: to a reader a sentence that ends in dots is a defect.
public final class Truncation {
    private Truncation() {
    }

    /// @param root laid out, with style sheets applied
    /// @return one line per label: its kind, its full text and what is shown of it
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
}
