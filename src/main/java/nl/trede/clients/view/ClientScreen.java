package nl.trede.clients.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.ClientTab;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Screen;

/// *Cliënt*: header, phases, and tabs that are made when they are opened (design, screen 3).
public final class ClientScreen implements Screen {
    /// A tab and how to make its content.
    public record Part(String id, String label, Supplier<ClientTab.Content> open) {
    }

    private final Desk desk;
    private final ClientModel model;
    private final TabPane tabs = new TabPane();
    private final VBox content;
    private Optional<ClientTab.Content> open = Optional.empty();

    /// @param first the tab to begin with, empty for the first
    public ClientScreen(Desk desk, ClientModel model, Node header, List<Part> parts, Optional<String> first) {
        this.desk = desk;
        this.model = model;
        var made = new ArrayList<Tab>();
        for (Part part : parts) {
            var tab = new Tab(part.label());
            tab.setId("tab-" + part.id());
            tab.setClosable(false);
            tab.setUserData(part);
            made.add(tab);
        }
        tabs.getTabs().setAll(made);
        tabs.getStyleClass().add("client-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        content = new VBox(header, tabs);
        content.getStyleClass().addAll("screen", "client-screen");
        tabs.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> show(was, now));
        made.stream().filter(tab -> first.filter(wanted -> tab.getId().equals("tab-" + wanted)).isPresent()).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        if (open.isEmpty()) {
            show(null, tabs.getSelectionModel().getSelectedItem());
        }
    }

    private void show(Tab was, Tab now) {
        leave();
        if (was != null) {
            was.setContent(null);
        }
        var content = ((Part) now.getUserData()).open().get();
        open = Optional.of(content);
        now.setContent(content.node());
    }

    private void leave() {
        open.ifPresent(ClientTab.Content::close);
        open = Optional.empty();
    }

    @Override
    public String title() {
        return desk.text().get("clients.client.title");
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void close() {
        leave();
        model.close();
    }
}
