package nl.trede.clients.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.CaseloadFilter;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.clients.viewmodel.CaseloadModel;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tables;

/// *Caseload*: all clients, narrowed by chips and typing, with the chosen one beside the list (design, screen 2).
public final class CaseloadScreen implements Screen {
    /// Narrower than this the chosen client is not shown beside the list.
    private static final double ROOM_FOR_PREVIEW_EM = 62;

    private final Desk desk;
    private final CaseloadModel model;
    private final Steps steps;
    private final Function<UUID, List<TimelineEntry>> timeline;
    private final NewClientPanel.Maker maker;
    private final Overlay overlay = new Overlay();
    private final TextField typed = new TextField();
    private final CaseloadPreview preview;
    private final TableView<CaseloadRow> table;
    private final StackPane content;
    private UUID chosen;

    public CaseloadScreen(Desk desk, CaseloadModel model, Steps steps, Function<UUID, List<TimelineEntry>> timeline, AgreementSteps agreements,
            NewClientPanel.Maker maker) {
        this.desk = desk;
        this.model = model;
        this.steps = steps;
        this.timeline = timeline;
        this.maker = maker;
        preview = new CaseloadPreview(desk, agreements);
        preview.nothing();
        table = new CaseloadTable(desk).build(model.rows(), empty(), model.loadedProperty().greaterThan(0), this::open);
        table.setId("caseload-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        var card = new Card("").lines(table, Tables.rest(table));
        card.getChildren().removeFirst();
        card.getStyleClass().add("headless");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        var beside = new HBox(card, preview);
        beside.getStyleClass().add("caseload-beside");
        VBox.setVgrow(beside, Priority.ALWAYS);
        var page = new VBox(chips(), beside);
        page.getStyleClass().addAll("page", "screen");
        content = new StackPane(page, overlay);
        var em = new Label("m");
        em.setManaged(false);
        em.setVisible(false);
        page.getChildren().add(em);
        preview.managedProperty().bind(page.widthProperty().greaterThan(javafx.beans.binding.Bindings.createDoubleBinding(
                () -> em.getFont().getSize() * ROOM_FOR_PREVIEW_EM, em.fontProperty())));
        preview.visibleProperty().bind(preview.managedProperty());
        listen();
        model.load();
    }

    private Node chips() {
        var chips = Chips.single(List.of(CaseloadFilter.values()), desk.text()::of);
        chips.valueProperty().bindBidirectional(model.filterProperty());
        model.countsProperty().subscribe(chips::count);
        HBox.setHgrow(chips, Priority.ALWAYS);
        typed.setPromptText(desk.text().get("clients.caseload.type"));
        typed.setAccessibleText(desk.text().get("clients.caseload.type"));
        typed.setId("caseload-typed");
        typed.getStyleClass().add("caseload-typed");
        typed.setMinWidth(Region.USE_PREF_SIZE);
        typed.textProperty().bindBidirectional(model.typedProperty());
        var bar = new HBox(chips, typed, Tables.columns(table, desk.text().get("clients.caseload.columns")));
        bar.getStyleClass().add("caseload-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private Node empty() {
        return new EmptyState(Icon.CASELOAD, desk.text().get("clients.caseload.empty")).button(desk.text().get("clients.caseload.new"), this::askNew);
    }

    private void listen() {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                chosen = row.clientId();
                steps.read(() -> timeline.apply(row.clientId()).stream().limit(3).toList(), events -> {
                    if (row.clientId().equals(chosen)) {
                        preview.show(row, events, () -> open(row));
                    }
                });
            }
        });
        model.loadedProperty().subscribe(times -> table.getItems().stream().filter(row -> row.clientId().equals(chosen)).findFirst()
                .ifPresentOrElse(row -> table.getSelectionModel().select(row), () -> table.getSelectionModel().selectFirst()));
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (!letter.isBlank() && !event.isShortcutDown() && !event.isAltDown() && Character.isLetterOrDigit(letter.codePointAt(0))) {
                typed.requestFocus();
                typed.appendText(letter);
                typed.end();
                event.consume();
            }
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                if (table.getSelectionModel().isEmpty()) {
                    table.getSelectionModel().selectFirst();
                }
                if (event.getCode() == KeyCode.ENTER && table.getItems().size() == 1) {
                    open(table.getItems().getFirst());
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) {
                typed.clear();
                event.consume();
            }
        });
    }

    private void open(CaseloadRow row) {
        desk.navigator().open(Destination.client(row.clientId()));
    }

    private void askNew() {
        overlay.show(maker.panel(overlay::close));
    }

    @Override
    public String title() {
        return desk.text().get("clients.caseload.title");
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(Buttons.plain(Icon.ADD, desk.text().get("clients.caseload.new"), this::askNew));
    }

    /// Arrows walk along the clients at once, and letters narrow the list.
    @Override
    public void shown() {
        table.requestFocus();
    }

    @Override
    public void close() {
        overlay.closeAll();
        model.close();
    }
}
