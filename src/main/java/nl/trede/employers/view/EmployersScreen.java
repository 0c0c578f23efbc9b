package nl.trede.employers.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListSlot;
import nl.trede.common.ui.Meter;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tables;
import nl.trede.common.ui.Tone;
import nl.trede.employers.WeekContacts;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerRow;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.employers.viewmodel.EmployerFilter;
import nl.trede.employers.viewmodel.EmployersModel;

/// *Werkgevers*: everyone the coach knows, with what comes next, and the meter of this week.
public final class EmployersScreen implements Screen {
    /// The part of the destination `employer` that begins a new record.
    public static final String NEW = "new";

    private final Desk desk;
    private final Text text;
    private final EmployersModel model;
    private final TableView<EmployerRow> table;
    private final TextField typed = new TextField();
    private final VBox side = new VBox();
    private final Page page;

    public EmployersScreen(Desk desk, EmployersModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        table = table();
        side.getStyleClass().add("stack");
        Chips<EmployerFilter> chips = Chips.single(List.of(EmployerFilter.values()), text::of);
        chips.valueProperty().bindBidirectional(model.filterProperty());
        typed.setId("employers-filter");
        typed.setPromptText(text.get("employers.filter.prompt"));
        typed.setAccessibleText(text.get("employers.filter.prompt"));
        typed.setPrefColumnCount(18);
        typed.setMinWidth(TextField.USE_PREF_SIZE);
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            }
        });
        HBox.setHgrow(chips, Priority.ALWAYS);
        var filters = new HBox(chips, typed);
        filters.getStyleClass().add("field-row");
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.setMinHeight(HBox.USE_PREF_SIZE);
        var card = new Card(text.get("employers.list"));
        card.lines(table, Tables.rest(table));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        page = new Page(side, filters, card).filling();
        model.weekProperty().subscribe(week -> {
            if (week != null) {
                chips.count(model.counts());
                card.subtitleProperty().set(text.get("employers.count", model.rows().size()));
                card.right(duplicates());
                var slot = new ListSlot(text);
                side.getChildren().setAll(week(week, slot), slot);
            }
        });
    }

    private TableView<EmployerRow> table() {
        TableView<EmployerRow> made = Tables.<EmployerRow>of(text, desk.tables(), "employers")
                .strong("name", text.get("employers.column.name"), 13.5, row -> row.employer().name()).growing()
                .words("city", text.get("employers.column.city"), 9.2, row -> row.employer().city() == null ? "" : row.employer().city())
                .date("last", text.get("employers.column.last"), 8.2, row -> row.lastContact().orElse(null))
                .words("next", text.get("employers.column.next"), 12.5, row -> row.next().map(EmployerContact::nextAction).orElse(""))
                .node("when", text.get("employers.column.when"), 9.2, row -> row.next().map(EmployerContact::nextDate).orElse(null), this::when)
                .number("working", text.get("employers.column.working"), 6.2, row -> row.working() == 0 ? null : row.working(), Object::toString)
                .muted("branch", text.get("employers.column.branch"), 13.5,
                        row -> row.employer().branch() == null ? "" : text.of(row.employer().branch()))
                .empty(new EmptyState(Icon.EMPLOYERS, text.get("employers.empty")).button(text.get("employers.new"), this::openNew),
                        model.weekProperty().map(Objects::nonNull).orElse(false))
                .yielding("branch", "working", "last", "city")
                .onOpen(row -> desk.navigator().open(Destination.employer(row.employer().id())))
                .build(model.shown());
        made.setId("employers-table");
        made.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!event.getCharacter().isBlank() && Character.isLetterOrDigit(event.getCharacter().charAt(0)) && !event.isShortcutDown()) {
                typed.requestFocus();
                typed.appendText(event.getCharacter());
                event.consume();
            }
        });
        return made;
    }

    private Pill when(EmployerRow row) {
        if (row.employer().doNotContact()) {
            return new Pill(text.get("employers.doNotContact"), Tone.DANGER);
        }
        return row.next().map(EmployerContact::nextDate).map(date -> new Pill(text.shortDate(date),
                date.isBefore(desk.today()) ? Tone.DANGER : date.equals(desk.today()) ? Tone.ATTENTION : Tone.NEUTRAL)).orElse(null);
    }

    private Card week(EmployerWeek week, ListSlot slot) {
        var meter = new Meter(text.get("employers.week.meter"));
        meter.setId("week-meter");
        meter.onOpen(() -> model.counted(counted -> slot.open(meter, WeekContacts.card(desk, counted))));
        if (week.target().isEmpty()) {
            meter.show(Integer.toString(week.count()), 0, Tone.NEUTRAL).norm(-1, text.get(week.away() ? "employers.week.away" : "employers.week.noTarget"));
        } else {
            BigDecimal target = week.target().get();
            meter.show(text.get("employers.week.of", Integer.toString(week.count()),
                            text.number(target, target.stripTrailingZeros().scale() > 0 ? 1 : 0)),
                    BigDecimal.valueOf(week.count()).divide(target, MathContext.DECIMAL64).doubleValue(),
                    week.reached() ? Tone.SUCCESS : Tone.ACCENT);
        }
        var video = new CheckBox(text.get("employers.week.video"));
        video.setWrapText(true);
        video.setSelected(model.videoCounts());
        video.setOnAction(event -> model.videoCounts(video.isSelected()));
        var rule = new VBox(Labels.small(text.get("employers.week.rule")), video,
                Buttons.link(text.get("employers.week.leave"), () -> desk.navigator().open(Destination.room("partners"))));
        rule.getStyleClass().add("checks");
        return new Card(text.get("employers.week.title")).content(Columns.equal(meter, rule));
    }

    /// The way to employers that may be one; no button while there are none.
    private Node duplicates() {
        var button = Buttons.small(text.get("employers.duplicates.open", model.duplicates()),
                () -> desk.navigator().open(Destination.room(DuplicatesScreen.ROOM)));
        button.setId("duplicates");
        button.setVisible(model.duplicates() > 0);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void openNew() {
        desk.navigator().open(Destination.room("employer", NEW));
    }

    @Override
    public String title() {
        return text.get("employers.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(Buttons.plain(Icon.ADD, text.get("employers.new"), this::openNew));
    }

    @Override
    public void shown() {
        InWindow.focus(table);
    }

    @Override
    public void close() {
        model.close();
    }
}
