package nl.trede.clients.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.view.ClientScreen.Part;

/// The tabs of the client page. A tab is made when it is opened and let go of when it is left.
final class ClientTabs {
    private final TabPane pane = new TabPane();
    private Optional<ClientTab.Content> open = Optional.empty();

    /// @param first the tab to begin with; the first one when it is not among the parts
    ClientTabs(List<Part> parts, Optional<String> first) {
        parts.forEach(part -> {
            var tab = new Tab(part.label());
            tab.setId("tab-" + part.id());
            tab.setClosable(false);
            tab.setUserData(part);
            pane.getTabs().add(tab);
        });
        pane.getStyleClass().add("client-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> show(was, now));
        pane.getTabs().stream().filter(tab -> first.filter(wanted -> part(tab).id().equals(wanted)).isPresent()).findFirst()
                .ifPresent(pane.getSelectionModel()::select);
        if (open.isEmpty()) {
            show(null, here());
        }
    }

    TabPane pane() {
        return pane;
    }

    /// Which tab is open.
    String id() {
        return part(here()).id();
    }

    /// Makes the open tab anew from what is stored now, at the same place with the focus on the same field. A tab that follows what is saved
    /// by itself stays as it is.
    void renew(Optional<FocusSpot> spot) {
        if (!part(here()).renewed()) {
            return;
        }
        double scrolled = here().getContent() instanceof ScrollPane scroll ? scroll.getVvalue() : 0;
        show(null, here());
        pane.applyCss();
        pane.layout();
        if (here().getContent() instanceof ScrollPane scroll) {
            scroll.setVvalue(scrolled);
        }
        spot.ifPresent(at -> at.focus((Parent) here().getContent()));
    }

    Optional<FocusSpot> spot() {
        return here().getContent() instanceof Parent content ? FocusSpot.in(content) : Optional.empty();
    }

    void close() {
        open.ifPresent(ClientTab.Content::close);
        open = Optional.empty();
    }

    private Tab here() {
        return pane.getSelectionModel().getSelectedItem();
    }

    private static Part part(Tab tab) {
        return (Part) tab.getUserData();
    }

    private void show(Tab was, Tab now) {
        close();
        if (was != null) {
            was.setContent(null);
        }
        var content = part(now).open().get();
        open = Optional.of(content);
        now.setContent(content.node());
    }
}
