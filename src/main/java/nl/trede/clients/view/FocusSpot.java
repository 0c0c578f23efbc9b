package nl.trede.clients.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/// Where in a part of the page somebody was, so that the same spot gets the focus after the part was made anew.
///
/// @param path  which child at each level, from the part down
/// @param id    of the node, when it has one
/// @param caret place of the caret in a field, otherwise 0
record FocusSpot(List<Integer> path, Optional<String> id, int caret) {
    /// Empty when the focus is elsewhere.
    static Optional<FocusSpot> in(Parent part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        var path = new ArrayList<Integer>();
        Node at = owner;
        while (at != null && at != part && at.getParent() != null) {
            path.addFirst(at.getParent().getChildrenUnmodifiable().indexOf(at));
            at = at.getParent();
        }
        return at == part && owner != part ? Optional.of(new FocusSpot(List.copyOf(path), Optional.ofNullable(owner.getId()),
                owner instanceof TextInputControl field ? field.getCaretPosition() : 0)) : Optional.empty();
    }

    void focus(Parent part) {
        part.applyCss();
        part.layout();
        Node found = id.<Node>map(known -> part.lookup("#" + known)).orElseGet(() -> follow(part));
        if (found != null) {
            found.requestFocus();
            if (found instanceof TextInputControl field) {
                field.positionCaret(caret);
            }
        }
    }

    private Node follow(Parent part) {
        Node at = part;
        for (int index : path) {
            if (!(at instanceof Parent parent) || index < 0 || index >= parent.getChildrenUnmodifiable().size()) {
                return null;
            }
            at = parent.getChildrenUnmodifiable().get(index);
        }
        return at;
    }
}
