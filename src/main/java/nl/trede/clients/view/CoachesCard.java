package nl.trede.clients.view;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.model.Guidance;
import nl.trede.clients.model.StandInService.Kept;
import nl.trede.clients.model.StandInService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.DayLine;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;

/// Whose client it is, and who stands in from when to when. S tells the last day of a substitute, Delete takes one out.
final class CoachesCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final ClientModel model;
    private final StandInService service;
    private final VBox lines = new VBox();
    private List<Guidance> shown = List.of();

    CoachesCard(Desk desk, ClientModel model, StandInService service) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.service = service;
        getChildren().add(new Card(text.get("clients.coaches.title")).lines(lines, form()));
    }

    /// Follows what is saved anywhere; what is being typed stays.
    void show(ClientPage page) {
        if (!page.coaches().equals(shown)) {
            shown = page.coaches();
            KeptFocus.during(lines, () -> lines.getChildren().setAll(shown.stream().map(this::line).toList()));
        }
    }

    private VBox line(Guidance one) {
        Assignment assignment = one.assignment();
        var line = new ListLine(one.coach()).sub(assignment.toDate() == null ? text.get("clients.coaches.since", assignment.fromDate())
                : text.get("clients.coaches.between", assignment.fromDate(), assignment.toDate()))
                .dot(one.on(desk.today()) ? Tone.SUCCESS : Tone.NEUTRAL).pill(new Pill(text.of(assignment.role()), one.standsIn() ? Tone.ATTENTION : Tone.NEUTRAL));
        line.setId("coach-" + assignment.id());
        var box = new VBox(line);
        if (one.standsIn()) {
            new LineActions(line).add(Icon.CALENDAR, text.get("clients.coaches.last"), KeyCode.S, () -> DayLine.toggle(box, line, desk,
                            text.get("clients.coaches.lastDay"), text.get("clients.coaches.last"), assignment.toDate() == null ? desk.today() : assignment.toDate(),
                            day -> take(() -> service.end(assignment, day), Message.of("clients.coaches.ends", one.coach(), day))))
                    .add(Icon.DELETE, text.get("clients.coaches.remove", one.coach()), KeyCode.DELETE,
                            () -> take(() -> service.remove(assignment), Message.of("clients.coaches.removed", one.coach())));
        }
        return box;
    }

    private VBox form() {
        var name = new TextField();
        name.setId("stand-in-name");
        name.setPromptText(text.get("clients.coaches.prompt"));
        var from = new DateField(text, desk.clock());
        from.setId("stand-in-from");
        from.setValue(desk.today());
        var to = new DateField(text, desk.clock());
        to.setId("stand-in-to");
        var nameField = new FormField(text.get("clients.coaches.who"), name);
        var fromField = new FormField(text.get("clients.coaches.from"), from);
        var toField = new FormField(text.get("clients.coaches.to"), to);
        Button add = Buttons.plain(text.get("clients.coaches.add"), () -> {
            List.of(nameField, fromField, toField).forEach(FormField::clearError);
            if (from.normalise() && to.normalise()) {
                UUID trajectory = model.pageProperty().get().trajectory().id();
                model.steps().take(() -> service.add(trajectory, name.getText(), from.getValue(), to.getValue()), kept -> {
                    model.tell(Message.of("clients.coaches.added", name.getText().strip()), () -> service.undo(kept));
                    name.clear();
                    from.setValue(desk.today());
                    to.setValue(null);
                }, why -> (why.key().contains("endBefore") ? toField : why.key().contains("standInFrom") || why.key().contains("standInBefore") ? fromField : nameField)
                        .error(text.get(why)));
            }
        });
        add.setId("stand-in-add");
        var box = new VBox(nameField, Columns.equal(fromField, toField), add);
        box.getStyleClass().add("agreement-box");
        return box;
    }

    private void take(Callable<Outcome<Kept>> step, Message sentence) {
        model.steps().take(step, kept -> model.tell(sentence, () -> service.undo(kept)));
    }
}
