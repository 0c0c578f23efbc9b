package nl.trede.partners.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.PickBox;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Leave;
import nl.trede.partners.model.LeaveRepository;
import nl.trede.partners.model.LeaveService;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.vault.model.Vault;

/// *Vrije dagen*: when a coach is free, of the own coach or, for a team lead, of each.
final class LeaveCard extends VBox {
    /// Percent of each week.
    private static final List<Integer> PARTS = List.of(100, 80, 60, 50, 40, 20);

    private final Desk desk;
    private final LeaveRepository leaves;
    private final LeaveService service;
    private final PickBox<Coach> coach = new PickBox<>(FXCollections.observableArrayList(), Coach::name);
    private final DateField from;
    private final DateField to;
    private final PickBox<Integer> part;
    private final FormField fromField;
    private final FormField toField;
    private final VBox lines = new VBox();

    LeaveCard(Desk desk, Vault vault, Me me) {
        this.desk = desk;
        var text = desk.text();
        leaves = new LeaveRepository(vault);
        service = new LeaveService(vault);
        from = new DateField(text, desk.clock());
        to = new DateField(text, desk.clock());
        from.setId("leave-from");
        to.setId("leave-to");
        fromField = new FormField(text.get("partners.leave.from"), from);
        toField = new FormField(text.get("partners.leave.to"), to);
        part = new PickBox<>(FXCollections.observableArrayList(PARTS), percent -> text.get("partners.leave.part." + percent));
        part.setId("leave-part");
        part.setMaxWidth(Double.MAX_VALUE);
        part.setValue(Leave.WHOLE);
        var add = Buttons.plain(text.get("partners.leave.add"), this::mark);
        var dates = new VBox(fromField, toField, new FormField(text.get("partners.leave.part"), part));
        dates.getStyleClass().add("stack");
        dates.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                mark();
            }
        });
        var buttons = new HBox(add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        coaches(new CoachRepository(vault).all(), me);
        coach.valueProperty().subscribe(chosen -> show());
        var who = new FormField(text.get("partners.leave.coach"), coach);
        who.setVisible(coach.getItems().size() > 1);
        who.setManaged(who.isVisible());
        getChildren().add(new Card(text.get("partners.leave.title")).content(Labels.small(text.get("partners.leave.explain")), who, dates, buttons, lines));
    }

    /// A job coach marks the own leave; who leads a team that of every coach.
    private void coaches(List<Coach> all, Me me) {
        Optional<Coach> own = me.who().map(Me.Who::coach);
        coach.getItems().setAll(me.role() == Role.TEAMLEIDER ? all.stream().sorted(java.util.Comparator.comparing(Coach::name)).toList()
                : own.stream().toList());
        coach.setMaxWidth(Double.MAX_VALUE);
        coach.setValue(own.orElse(null));
    }

    private void mark() {
        fromField.clearError();
        toField.clearError();
        if (coach.getValue() == null || !from.normalise() | !to.normalise()) {
            return;
        }
        var text = desk.text();
        var whose = coach.getValue().id();
        var first = from.getValue();
        var last = to.getValue();
        int percent = part.getValue();
        desk.tasks().of(progress -> service.mark(whose, first, last, percent)).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<Leave>(Leave marked) -> {
                    from.setValue(null);
                    to.setValue(null);
                    part.setValue(Leave.WHOLE);
                    show();
                    desk.notices().show(Notice.success(text.get("partners.leave.marked", marked.fromDate(), marked.toDate()))
                            .with(text.get("partners.leave.undo"), () -> run(() -> service.remove(marked.id()))));
                }
                case Outcome.Refused<Leave>(var message) -> (message.key().endsWith("leaveFrom") ? fromField : toField).error(text.get(message));
            }
        }).start();
    }

    private void remove(Leave leave) {
        run(() -> service.remove(leave.id()));
        desk.notices().show(Notice.success(desk.text().get("partners.leave.removed"))
                .with(desk.text().get("partners.leave.undo"), () -> run(() -> service.put(leave))));
    }

    private void run(Runnable change) {
        desk.tasks().of(progress -> {
            change.run();
            return true;
        }).onDone(done -> show()).start();
    }

    private void show() {
        Coach chosen = coach.getValue();
        if (chosen == null) {
            return;
        }
        desk.tasks().of(progress -> leaves.of(chosen.id())).onDone(found -> lines.getChildren().setAll(
                found.stream().<Node>map(this::line).toList())).start();
    }

    private ListLine line(Leave leave) {
        var text = desk.text();
        String days = leave.fromDate().equals(leave.toDate()) ? text.date(leave.fromDate())
                : text.get("partners.leave.period", leave.fromDate(), leave.toDate());
        var line = new ListLine(days);
        if (!leave.whole()) {
            line.sub(text.get("partners.leave.part." + leave.weekPercent()));
        }
        if (!desk.today().isBefore(leave.fromDate()) && !desk.today().isAfter(leave.toDate())) {
            line.pill(new Pill(text.get("partners.leave.now"), Tone.ACCENT));
        }
        var remove = Buttons.small(text.get("partners.leave.remove"), () -> remove(leave));
        remove.setAccessibleText(text.get("partners.leave.removeThis", days));
        return line.right(remove);
    }
}
