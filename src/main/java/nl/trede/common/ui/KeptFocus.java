package nl.trede.common.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the focus in a list of lines that is made anew: on the same line, or else on the one that took its place. So a coach can work
/// through a list with one key.
public final class KeptFocus {
    private KeptFocus() {
    }

    /// @param place  where the lines stand
    /// @param change makes them anew
    public static void during(Parent place, Runnable change) {
        var before = lines(place);
        Node owner = place.getScene() == null ? null : place.getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < before.size(); i++) {
            at = within(owner, before.get(i)) ? i : at;
        }
        String id = at < 0 ? null : before.get(at).getId();
        change.run();
        if (at < 0) {
            return;
        }
        var after = lines(place);
        int last = Math.min(at, after.size() - 1);
        after.stream().filter(line -> id != null && id.equals(line.getId())).findFirst()
                .or(() -> last < 0 ? java.util.Optional.empty() : java.util.Optional.of(after.get(last))).ifPresent(Node::requestFocus);
    }

    private static List<Node> lines(Parent place) {
        var lines = new ArrayList<Node>();
        gather(place, lines);
        return lines;
    }

    private static void gather(Node node, List<Node> lines) {
        if (node instanceof ListLine && node.isFocusTraversable()) {
            lines.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, lines));
        }
    }

    private static boolean within(Node node, Node line) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == line) {
                return true;
            }
        }
        return false;
    }
}
