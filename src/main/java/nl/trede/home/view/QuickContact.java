package nl.trede.home.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactLocation;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Banner;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.MinutesField;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Shortcut;
import nl.trede.employers.ContactFields;
import nl.trede.employers.StopCard;
import nl.trede.employers.model.ClientName;
import nl.trede.home.model.Whom;
import nl.trede.home.viewmodel.Prefill;
import nl.trede.home.viewmodel.QuickContactModel;

/// *Contact vastleggen* (Ctrl+N): a panel above the page. Who, what, a note, Enter. Closing keeps what was typed.
public final class QuickContact extends VBox {
    /// The part of the window's height that the panel takes at most; the fields scroll, its buttons stay in sight.
    private static final double MOST = 0.9;
    private static final double EDGES = 4;

    private final Desk desk;
    private final Text text;
    private final QuickContactModel model;
    private final WhomField whom;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final KindChips kinds;
    private final TextArea note = new Area("", 2);
    private final DateField date;
    private final DateField nextDate;
    private final VBox problem = new VBox();
    private final VBox about = new VBox();
    private final ContactFields employerFields;
    private final Region clientFirst;
    private final Region employerFirst;
    private final Region employerAfter;
    private final Node noteField;
    private final Node nextRow;
    private final Node clientDetails;
    private final Node employerDetails;
    private Runnable onClose = () -> { };

    public QuickContact(Desk desk, QuickContactModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        getStyleClass().addAll("panel", "quick-contact");
        whom = new WhomField(text, model);
        kinds = new KindChips(text, model.client().kindProperty());
        employerFields = new ContactFields(text, model.employer(), this::clients);
        date = new DateField(text, desk.clock());
        nextDate = new DateField(text, desk.clock());
        clientFirst = group(new FormField(text.get("home.contact.kind"), kinds), new FormField(text.get("home.contact.minutes"), minutes()));
        employerFirst = employerFields.first();
        employerAfter = employerFields.after();
        noteField = note();
        nextRow = next();
        clientDetails = clientDetails();
        employerDetails = employerDetails();
        getChildren().addAll(Labels.heading(text.get("home.contact.title")), scroll(), problem, buttons());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        model.whomProperty().subscribe(this::follow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::filter);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    }

    /// Who is told when the panel should go: after saving, and by *Sluit*.
    public QuickContact onClose(Runnable action) {
        onClose = action;
        return this;
    }

    /// Makes the panel ready; the one who shows it does so before or after. A draft with words in it is kept, whoever is prefilled.
    ///
    /// @param prefilled what is known already
    public void open(Prefill prefilled) {
        problem.setVisible(false);
        Platform.runLater(this::begin);
        model.refresh(() -> {
            kinds.show(model.kinds());
            if (model.whomProperty().get() == null || !model.basics().hasWords()) {
                model.choose(prefilled);
            }
            whom.recent();
            Optional.ofNullable(model.employer().clientProperty().get()).flatMap(model::byId)
                    .ifPresent(one -> employerFields.showClient(new ClientName(one.id(), one.name())));
        });
    }

    /// The fields wrap, so how high they are depends on the width of the panel.
    @Override
    protected double computePrefHeight(double width) {
        double wide = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset() - EDGES;
        double all = super.computePrefHeight(width) - scroll.prefHeight(-1) + content.prefHeight(wide) + EDGES;
        return getScene() == null ? all : Math.min(all, getScene().getHeight() * MOST);
    }

    private void follow(Whom now) {
        whom.show(now);
        boolean client = now == null || now.kind() == Whom.Kind.CLIENT;
        if (client) {
            about.getChildren().setAll(clientFirst, noteField, nextRow, clientDetails);
        } else {
            about.getChildren().setAll(employerFirst, noteField, employerAfter, nextRow, employerDetails);
        }
        problem.setVisible(false);
        if (getScene() != null) {
            Platform.runLater(this::begin);
        }
    }

    /// The focus goes to the first thing that is still to be said.
    private void begin() {
        if (model.whomProperty().get() == null) {
            whom.begin();
        } else if (model.whomProperty().get().kind() == Whom.Kind.CLIENT) {
            kinds.begin();
        } else {
            ((FormField) ((VBox) employerFirst).getChildren().getFirst()).getChildren().stream().filter(Chips.class::isInstance)
                    .flatMap(chips -> ((Chips<?>) chips).getChildren().stream()).filter(Node::isFocusTraversable).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private List<ClientName> clients(String typed) {
        return model.findClient(typed).stream().map(one -> new ClientName(one.id(), one.name())).toList();
    }

    private ScrollPane scroll() {
        about.getStyleClass().add("fields");
        content.getChildren().setAll(whom, about);
        content.getStyleClass().add("fields");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "quick-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private MinutesField minutes() {
        var field = new MinutesField(text);
        field.valueProperty().bindBidirectional(model.basics().minutesProperty());
        return field;
    }

    private FormField note() {
        note.setId("contact-note");
        note.textProperty().bindBidirectional(model.basics().noteProperty());
        return new FormField(text.get("home.contact.note"), note);
    }

    private HBox next() {
        var step = new TextField();
        step.setId("contact-next");
        step.setPromptText(text.get("home.contact.next.prompt"));
        step.textProperty().bindBidirectional(model.basics().nextStepProperty());
        nextDate.setId("contact-next-date");
        nextDate.valueProperty().bindBidirectional(model.basics().nextDateProperty());
        var what = new FormField(text.get("home.contact.next"), step);
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(what, new FormField(text.get("home.contact.nextDate"), nextDate));
        row.getStyleClass().add("field-row");
        return row;
    }

    private FormField date() {
        date.setId("contact-date");
        date.valueProperty().bindBidirectional(model.basics().dateProperty());
        return new FormField(text.get("home.contact.date"), date);
    }

    private Node clientDetails() {
        Chips<ContactChannel> channel = Chips.single(List.of(ContactChannel.values()), text::of);
        channel.valueProperty().bindBidirectional(model.client().channelProperty());
        Chips<ContactLocation> location = Chips.single(List.of(ContactLocation.values()), text::of);
        location.valueProperty().bindBidirectional(model.client().locationProperty());
        var how = new FormField(text.get("home.contact.channel"), channel);
        HBox.setHgrow(how, Priority.ALWAYS);
        var row = new HBox(date(), how);
        row.getStyleClass().add("field-row");
        return group(row, new FormField(text.get("home.contact.location"), location));
    }

    private Node employerDetails() {
        var employerDate = new DateField(text, desk.clock());
        employerDate.valueProperty().bindBidirectional(model.basics().dateProperty());
        var row = new FlowPane(new FormField(text.get("home.contact.date"), employerDate),
                new FormField(text.get("home.contact.minutes"), minutes()));
        row.getStyleClass().add("field-row");
        return group(row, employerFields.details(model.people()));
    }

    private static VBox group(Node... fields) {
        var group = new VBox(fields);
        group.getStyleClass().add("fields");
        return group;
    }

    private HBox buttons() {
        var save = Buttons.primary(text.get("home.contact.save"), () -> save(false));
        var hint = new HBox(Labels.small(text.get("home.contact.draft")));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(hint, new KeyCap(Shortcut.SAVE.keys(text)), Buttons.plain(text.get("common.close"), onCloseLater()), save);
        row.getStyleClass().add("panel-buttons");
        return row;
    }

    private Runnable onCloseLater() {
        return () -> onClose.run();
    }

    private void filter(KeyEvent event) {
        if (Shortcut.SAVE.matches(event)) {
            event.consume();
            save(false);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton) {
            event.consume();
            save(false);
        }
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            save(false);
        }
    }

    private void save(boolean surely) {
        if (!date.normalise() || !nextDate.normalise()) {
            return;
        }
        model.save(surely, this::answer);
    }

    private void answer(QuickContactModel.Result result) {
        switch (result) {
            case QuickContactModel.Result.Saved(Whom with, var day, Runnable undo) -> {
                onClose.run();
                desk.notices().show(Notice.success(text.get("home.contact.saved", with.name(), day)).with(text.get("home.undo"), () -> {
                    undo.run();
                    desk.notices().show(Notice.info(text.get("home.contact.undone")));
                }));
            }
            case QuickContactModel.Result.Stopped(var reason, var solution) -> {
                problem.getChildren().setAll(new StopCard(desk, model.employer(), reason, solution, onClose, () -> save(false)));
                problem.setVisible(true);
            }
            case QuickContactModel.Result.Refused(var why, boolean sure) -> {
                Notice notice = Notice.attention(text.get(why));
                problem.getChildren().setAll(new Banner(text, sure ? notice.with(text.get("home.contact.surely"), () -> save(true)) : notice,
                        () -> problem.setVisible(false)));
                problem.setVisible(true);
            }
        }
    }
}
