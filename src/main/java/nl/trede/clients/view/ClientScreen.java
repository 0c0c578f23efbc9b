package nl.trede.clients.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.ClientTab;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Screen;

/// *Cliënt*: header, phases, and tabs that are made when they are opened (design, screen 3).
///
/// While the client reads along another page takes its place, made of the parts that are meant for the client. The page itself waits out
/// of the window, untouched, so that afterwards tab, scroll, focus and half-typed words are as they were.
public final class ClientScreen implements Screen {
    /// A tab and how to make its content.
    ///
    /// @param plain   its name for a client who reads along; empty when it is not for the client
    /// @param renewed whether it shows what is stored at the moment it is made, and must be made anew after something was saved elsewhere
    public record Part(String id, String label, Optional<String> plain, boolean renewed, Supplier<ClientTab.Content> open) {
        private Optional<Part> forClient() {
            return plain.map(words -> new Part(id, words, plain, renewed, open));
        }
    }

    private final Desk desk;
    private final ClientModel model;
    private final List<Part> parts;
    private final Supplier<Node> plainHeader;
    private final ClientTabs tabs;
    private final Parent page;
    private final StackPane content = new StackPane();
    private final Subscription turning;
    private Optional<ClientTabs> turned = Optional.empty();
    private Optional<FocusSpot> spot = Optional.empty();
    private long changes;

    /// @param plainHeader what stands above the page for a client who reads along
    /// @param first       the tab to begin with, empty for the first
    public ClientScreen(Desk desk, ClientModel model, Node header, Supplier<Node> plainHeader, List<Part> parts, Optional<String> first) {
        this.desk = desk;
        this.model = model;
        this.parts = List.copyOf(parts);
        this.plainHeader = plainHeader;
        tabs = new ClientTabs(parts, first);
        page = page(header, tabs);
        content.getChildren().setAll(page);
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> turned.orElse(tabs).pane().leaf(event));
        turning = desk.together().onProperty().subscribe(this::turn);
    }

    private static VBox page(Node header, ClientTabs tabs) {
        VBox.setVgrow(tabs.pane(), Priority.ALWAYS);
        var page = new VBox(header, tabs.pane());
        page.getStyleClass().addAll("screen", "client-screen");
        return page;
    }

    private void turn(boolean on) {
        if (on) {
            changes = model.changes();
            spot = tabs.spot();
            var forClient = new ClientTabs(parts.stream().flatMap(part -> part.forClient().stream()).toList(), Optional.of(tabs.id()));
            turned = Optional.of(forClient);
            content.getChildren().setAll(page(plainHeader.get(), forClient));
            forClient.pane().focusName();
        } else if (turned.isPresent()) {
            turned.get().close();
            turned = Optional.empty();
            content.getChildren().setAll(page);
            if (model.changes() != changes) {
                tabs.renew(spot);
            }
        }
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
    public Optional<UUID> together() {
        return Optional.of(model.clientId());
    }

    @Override
    public void close() {
        turning.unsubscribe();
        turned.ifPresent(ClientTabs::close);
        tabs.close();
        model.close();
    }
}
