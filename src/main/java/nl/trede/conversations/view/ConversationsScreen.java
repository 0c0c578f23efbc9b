package nl.trede.conversations.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tables;
import nl.trede.conversations.model.ConversationCounts;
import nl.trede.conversations.model.ConversationList.Group;
import nl.trede.conversations.model.ConversationList.Line;
import nl.trede.conversations.model.ConversationList;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.vault.model.Vault;

/// *Gesprekken*: what is due, planned, running and done, for the whole caseload.
public final class ConversationsScreen implements Screen {
    /// What the list can be narrowed to.
    private enum Show { KOMT, LAAT, GEHAD }

    private record Read(List<Line> lines, ConversationCounts counts) { }

    private final Desk desk;
    private final Text text;
    private final ConversationList list;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> filtered = new FilteredList<>(lines);
    private final Chips<Show> filter;
    private final Card card = new Card("");
    private final VBox filled = new VBox();
    private final Label counted = Labels.small("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final Vault vault;
    private final TableView<Line> table;
    private final Page page;
    private final NewConversationPanel panel;
    private final Runnable stop;

    /// @param steps runs what is asked; says itself why something was not done
    /// @param wanted the client to plan a conversation with, when one is asked for
    public ConversationsScreen(Vault vault, Desk desk, ConversationService service, Steps steps, Optional<UUID> wanted) {
        this.desk = desk;
        this.text = desk.text();
        this.vault = vault;
        list = new ConversationList(vault);
        panel = new NewConversationPanel(desk, vault, steps, service, this::closePanel);
        filter = Chips.single(List.of(Show.values()), show -> text.get("conversations.show." + show.name()));
        filter.valueProperty().subscribe(show -> narrow());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        card.titleProperty().set(text.get("conversations.list"));
        card.lines(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        filled.getStyleClass().add("stack");
        counted.setId("conversations-counted");
        filled.getChildren().setAll(filter, card, counted);
        VBox.setVgrow(filled, Priority.ALWAYS);
        page = new Page(filled).filling();
        filter.setValue(Show.KOMT);
        stop = vault.listen(changed -> {
            if (!changed.draft() && changed.touches(ConversationRepository.SHELF, ClientRepository.SHELF, TrajectoryRepository.SHELF, ContactMomentRepository.SHELF)) {
                reload();
            }
        });
        reload();
        wanted.ifPresent(this::plan);
    }

    @Override
    public String title() {
        return text.get("conversations.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        var button = Buttons.primary(text.get("conversations.new"), () -> open(Optional.empty()));
        button.setId("new-conversation");
        return List.of(button);
    }

    /// Arrows walk along the rows at once.
    @Override
    public void shown() {
        InWindow.focus(table);
    }

    @Override
    public void close() {
        stop.run();
    }

    private void plan(UUID clientId) {
        open(Optional.of(clientId));
    }

    private void open(Optional<UUID> clientId) {
        if (!page.column().getChildren().contains(panel)) {
            page.column().getChildren().addFirst(panel);
        }
        panel.begin(clientId);
    }

    private void closePanel() {
        page.column().getChildren().remove(panel);
    }

    private void reload() {
        desk.tasks().of(progress -> new Read(list.on(desk.today()), ConversationCounts.in(vault, desk.today()))).onDone(this::show).start();
    }

    private void show(Read all) {
        List<Line> now = all.lines();
        var with = all.counts();
        counted.setText(text.get("conversations.counted", ConversationCounts.WEEKS, with.meetings(), with.contacts(), with.anchor()));
        read.set(true);
        lines.setAll(now);
        Map<Show, Long> counts = new HashMap<>();
        for (Show show : Show.values()) {
            counts.put(show, now.stream().filter(in(show)).count());
        }
        filter.count(counts);
        narrow();
        if (now.isEmpty()) {
            card.lines(new EmptyState(Icon.CONVERSATIONS, text.get("conversations.none")).button(text.get("conversations.new"), () -> open(Optional.empty())));
        }
    }

    private void narrow() {
        Show show = filter.getValue() == null ? Show.KOMT : filter.getValue();
        filtered.setPredicate(in(show));
        card.subtitleProperty().set(Integer.toString(filtered.size()));
    }

    private Predicate<Line> in(Show show) {
        return switch (show) {
            case KOMT -> line -> line.group() != Group.GEHAD;
            case LAAT -> line -> line.late(desk.today());
            case GEHAD -> line -> line.group() == Group.GEHAD;
        };
    }

    private TableView<Line> table() {
        return Tables.<Line>of(text, desk.tables(), "conversations")
                .strong("client", text.get("conversations.column.client"), 13, Line::client)
                .words("kind", text.get("conversations.column.kind"), 13, line -> line.conversation().map(one -> text.of(one.kind())).orElse(""))
                .date("day", text.get("conversations.column.day"), 8.2, line -> line.day().orElse(null))
                .words("time", text.get("conversations.column.time"), 5.5, line -> line.conversation()
                        .filter(one -> one.plannedAt() != null && one.heldOn() == null).map(one -> text.time(one.plannedAt())).orElse(""))
                .words("state", text.get("conversations.column.state"), 9, this::state).growing()
                .yielding("time", "kind")
                .onOpen(this::go)
                .empty(Labels.muted(text.get("conversations.noneHere")), read).build(filtered);
    }

    private String state(Line line) {
        String state = text.get("conversations.group." + line.group().name());
        return line.late(desk.today()) ? text.get("conversations.lateState", state) : state;
    }

    private void go(Line line) {
        line.conversation().ifPresentOrElse(one -> desk.navigator().open(ConversationPlaces.conversation(one.id())), () -> plan(line.clientId()));
    }
}
