package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Banner;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.MinutesField;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Shortcut;
import nl.trede.common.ui.Tone;
import nl.trede.employers.ContactFields;
import nl.trede.employers.StopCard;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.employers.model.Told;
import nl.trede.employers.viewmodel.EmployerModel;

/// Every contact with one employer, newest first, with a form on top to add one.
final class ContactLog extends VBox {
    private final Desk desk;
    private final Text text;
    private final EmployerModel model;
    private final VBox form = new VBox();
    private final VBox problem = new VBox();
    private boolean open;

    ContactLog(Desk desk, EmployerModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        build();
    }

    void show(EmployerModel.Page page) {
        var lines = new ArrayList<Node>();
        if (open) {
            lines.add(form);
        }
        page.contacts().stream().map(contact -> line(contact, page)).forEach(lines::add);
        if (lines.isEmpty()) {
            lines.add(new EmptyState(Icon.VISIT, text.get("employers.log.empty")).button(text.get("employers.log.add"), this::begin));
        }
        var card = new Card(text.get("employers.log"), text.get("employers.log.count", page.contacts().size()));
        if (!open) {
            card.right(Buttons.small(text.get("employers.log.add"), this::begin));
        }
        getChildren().setAll(card.lines(lines));
    }

    /// Opens the form.
    void begin() {
        open = true;
        show(model.pageProperty().get());
        form.lookup(".chip:selected").requestFocus();
    }

    private void end() {
        open = false;
        problem.getChildren().clear();
        show(model.pageProperty().get());
    }

    private void build() {
        var basics = model.form().basics();
        var fields = new ContactFields(text, model.form(), model::findClient);
        var note = new Area("", 2);
        note.setId("log-note");
        note.textProperty().bindBidirectional(basics.noteProperty());
        var step = new TextField();
        step.textProperty().bindBidirectional(basics.nextStepProperty());
        var nextDate = new DateField(text, desk.clock());
        nextDate.valueProperty().bindBidirectional(basics.nextDateProperty());
        var date = new DateField(text, desk.clock());
        date.valueProperty().bindBidirectional(basics.dateProperty());
        var minutes = new MinutesField(text);
        minutes.valueProperty().bindBidirectional(basics.minutesProperty());
        var what = new FormField(text.get("employers.contact.next"), step);
        HBox.setHgrow(what, Priority.ALWAYS);
        var next = row(what, new FormField(text.get("employers.contact.nextDate"), nextDate));
        var when = row(new FormField(text.get("employers.contact.date"), date), new FormField(text.get("employers.contact.minutes"), minutes));
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), this::end),
                Buttons.primary(text.get("employers.log.save"), () -> save(false)));
        buttons.getStyleClass().add("panel-buttons");
        form.getStyleClass().addAll("fields", "inline-form");
        form.getChildren().setAll(fields.first(), new FormField(text.get("employers.contact.note"), note), fields.after(), next, when,
                fields.details(model.people()), problem, buttons);
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save(false);
            }
        });
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                event.consume();
                end();
            }
        });
    }

    private static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("field-row");
        return row;
    }

    private void save(boolean surely) {
        model.log(surely, outcome -> {
            switch (outcome) {
                case Outcome.Done<EmployerContact>(EmployerContact logged) -> {
                    end();
                    desk.notices().show(Notice.success(text.get("employers.log.saved", logged.contactDate()))
                            .with(text.get("employers.undo"), () -> model.removeContact(logged, () -> { })));
                }
                case Outcome.Refused<EmployerContact>(var why) when why.key().equals(EmployerContactService.STOP) -> problem.getChildren()
                        .setAll(new StopCard(desk, model.form(), (Message) why.arguments().get(0), (Message) why.arguments().get(1), () -> { },
                                () -> save(surely)));
                case Outcome.Refused<EmployerContact>(var why) -> {
                    Notice notice = Notice.attention(text.get(why));
                    boolean sure = why.key().equals(EmployerContactService.DO_NOT_CONTACT);
                    problem.getChildren().setAll(new Banner(text,
                            sure ? notice.with(text.get("employers.log.surely"), () -> save(true)) : notice, problem.getChildren()::clear));
                }
            }
        });
    }

    /// Whether it was in person and for one client: what the week meter looks at; and what was told.
    private String marks(EmployerContact contact, boolean videoCounts) {
        var marks = new ArrayList<String>();
        marks.add(text.get(EmployerWeek.faceToFace(contact, videoCounts) ? "employers.log.inPerson" : "employers.log.notInPerson"));
        marks.add(text.get(contact.clientId() != null ? "employers.log.forClient" : "employers.log.forNobody"));
        if (contact.told() != null && contact.told() != Told.NIETS) {
            marks.add(text.get("employers.log.told", contact.told()));
        }
        return String.join(" · ", marks);
    }

    private ListLine line(EmployerContact contact, EmployerModel.Page page) {
        Optional<String> client = Optional.ofNullable(contact.clientId()).map(id -> page.clients().getOrDefault(id, ""));
        Optional<String> person = page.people().stream().filter(one -> one.id().equals(contact.personId())).map(EmployerPerson::name).findFirst();
        String title = Stream.of(Optional.of(text.of(contact.channel())), Optional.of(text.of(contact.purpose())), client, person)
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
        var line = new ListLine(title).dot(client.isPresent() ? Tone.ACCENT : Tone.NEUTRAL);
        Optional.ofNullable(contact.result()).ifPresent(result -> line.pill(new Pill(text.of(result))));
        if (contact.toldBeyond() != null) {
            line.pill(new Pill(text.get("employers.log.beyond"), Tone.DANGER)).sub(contact.toldBeyond());
        }
        line.sub(marks(contact, page.videoCounts()));
        Optional.ofNullable(contact.note()).ifPresent(line::sub);
        Optional.ofNullable(contact.nextAction()).ifPresent(action -> line.sub(contact.nextDate() == null
                ? text.get("employers.log.next", action) : text.get("employers.log.nextOn", action, contact.nextDate())));
        line.right(text.date(contact.contactDate()));
        line.right(new IconButton(Icon.DELETE, text.get("employers.log.remove"), () -> model.removeContact(contact, () -> desk.notices()
                .show(Notice.success(text.get("employers.log.removed")).with(text.get("employers.undo"), () -> model.putBack(contact))))));
        return line;
    }
}
