package nl.trede.clients.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.view.ClientScreen.Part;
import nl.trede.common.ui.Tabs;

/// The tabs of the client page. A tab is made when it is opened and let go of when it is left.
final class ClientTabs {
    private final Tabs pane = new Tabs();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Optional<ClientTab.Content> open = Optional.empty();

    /// @param first the tab to begin with; the first one when it is not among the parts
    ClientTabs(List<Part> parts, Optional<String> first) {
        pane.getStyleClass().add("client-tabs");
        parts.forEach(part -> {
            this.parts.put(part.id(), part);
            pane.add(part.id(), part.label(), () -> made(part));
        });
        pane.open(first.filter(this.parts::containsKey).orElse(parts.getFirst().id()));
    }

    Tabs pane() {
        return pane;
    }

    /// Which tab is open.
    String id() {
        return pane.openProperty().get();
    }

    /// Makes the open tab anew from what is stored now, at the same place with the focus on the same field. A tab that follows what is saved
    /// by itself stays as it is.
    void renew(Optional<FocusSpot> spot) {
        if (!parts.get(id()).renewed()) {
            return;
        }
        Optional<Double> scrolled = page().map(ScrollPane::getVvalue);
        pane.open(id());
        pane.applyCss();
        pane.layout();
        page().ifPresent(page -> scrolled.ifPresent(page::setVvalue));
        spot.ifPresent(at -> at.focus((Parent) pane.shown().orElseThrow()));
    }

    Optional<FocusSpot> spot() {
        return pane.shown().filter(Parent.class::isInstance).flatMap(shown -> FocusSpot.in((Parent) shown));
    }

    void close() {
        open.ifPresent(ClientTab.Content::close);
        open = Optional.empty();
    }

    private Optional<ScrollPane> page() {
        return pane.shown().filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast);
    }

    private Node made(Part part) {
        close();
        var content = part.open().get();
        open = Optional.of(content);
        return content.node();
    }
}
