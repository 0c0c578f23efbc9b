package nl.trede.common.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;

/// One place shown in the frame: made when it is opened, closed when it is left.
public interface Screen extends AutoCloseable {
    /// The title in the top bar. Never a client's name: window titles end up in task bars and screen shares.
    String title();

    /// What fills the content area.
    Parent content();

    /// The room's own buttons in the top bar, at most one of them the primary action.
    default List<Node> actions() {
        return List.of();
    }

    /// Whose screen this is, when it can be turned to that client (*Samen kijken*). Such a screen follows [Desk#together]: while that is on
    /// it shows no internal note and no other client, in plain words; when it goes off it shows again exactly what it showed before.
    default Optional<UUID> together() {
        return Optional.empty();
    }

    /// Called once it is in the window: the place to put the focus on a table or a field. Without it the page has the focus,
    /// so that keys scroll it and Tab goes to its first control.
    default void shown() {
    }

    /// Lets go of listeners.
    @Override
    default void close() {
    }
}
