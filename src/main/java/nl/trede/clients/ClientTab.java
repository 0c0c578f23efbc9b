package nl.trede.clients;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;

/// A tab that a room brings to the client page; the page shows all of them in the order `Root` lists them.
public interface ClientTab {
    /// Stable name for [nl.trede.common.ui.Destination#part]: `ladder`, `jobs` …
    String id();

    /// Bundle key of the label.
    String labelKey();

    /// Bundle key of the label for a client who reads along (*Samen kijken*). Then [#open] makes content that shows no internal note and no
    /// other client, in plain words; [nl.trede.common.ui.Desk#together] tells it so. Empty: the tab is not for the client.
    default Optional<String> togetherLabelKey() {
        return Optional.empty();
    }

    /// Content for one client, made anew each time the tab is shown.
    Content open(UUID clientId);

    /// The same, begun at a record within it.
    ///
    /// @param within what stands behind the tab's name in [nl.trede.common.ui.Destination#part]: `jobs/…`
    default Content open(UUID clientId, String within) {
        return open(clientId);
    }

    /// What a tab shows, and what to let go of when it is left.
    interface Content extends AutoCloseable {
        Parent node();

        @Override
        default void close() {
        }

        /// What most tabs show.
        ///
        /// @param onClose lets go of what the node listens to; runs once, when the tab is left
        static Content of(Parent node, Runnable onClose) {
            return new Shown(node, onClose);
        }
    }

    /// A node with what to do when it is left.
    record Shown(Parent node, Runnable onClose) implements Content {
        @Override
        public void close() {
            onClose.run();
        }
    }
}
