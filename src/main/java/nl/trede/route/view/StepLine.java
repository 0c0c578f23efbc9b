package nl.trede.route.view;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.PostponeLine;
import nl.trede.common.ui.Tone;
import nl.trede.route.model.MarkState;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RoutePlaces;
import nl.trede.route.model.RouteStep;
import nl.trede.route.model.TemplateKind;
import nl.trede.route.viewmodel.RouteModel;

/// One task of a route: G makes it done, U puts it off by a week, Shift U until another day, V says it is not needed, T takes that back.
final class StepLine extends VBox {
    StepLine(Desk desk, RouteStep step, RouteModel model) {
        Text text = desk.text();
        var line = new ListLine(step.task().title());
        // Another id when it is done, so that the cursor stays among the open tasks.
        line.setId(step.open() ? RoutePlaces.step(step) : "closed-" + step.key().replace(' ', '-'));
        line.sub(text.of(step.task().owner()) + " · " + Wording.when(text, step.task().offset()));
        getChildren().add(line);
        if (step.list() == TemplateKind.POORTWACHTER) {
            line.pill(new Pill(text.get("route.pill.law"), Tone.ACCENT));
        }
        if (!step.open()) {
            closed(text, line, step);
            new LineActions(line).add(Icon.UNDO, text.get("route.again"), KeyCode.T, () -> model.again(step));
            return;
        }
        LocalDate today = desk.today();
        line.dot(step.late(today) ? Tone.DANGER : step.due().filter(today::equals).isPresent() ? Tone.ATTENTION : Tone.ACCENT);
        if (step.late(today)) {
            line.pill(new Pill(text.get("route.pill.late"), Tone.DANGER));
        } else if (step.mark().isPresent()) {
            line.pill(new Pill(text.get("route.pill.later")));
        }
        line.right(step.due().map(text::date).orElseGet(() -> text.get("route.noDay")));
        new LineActions(line).add(Icon.CHECK, text.get("route.done"), KeyCode.G, () -> model.done(step))
                .add(Icon.FORWARD, text.get("route.later"), KeyCode.U, () -> model.later(step))
                .shifted(Icon.CALENDAR, text.get("route.day"), KeyCode.U, () -> PostponeLine.toggle(this, line, desk, day -> model.postpone(step, day)))
                .add(Icon.CLOSE, text.get("route.drop"), KeyCode.V, () -> model.drop(step));
    }

    private static void closed(Text text, ListLine line, RouteStep step) {
        boolean done = step.mark().filter(mark -> mark.state() == MarkState.GEDAAN).isPresent();
        line.dot(done ? Tone.SUCCESS : Tone.NEUTRAL);
        if (!done) {
            line.pill(new Pill(text.of(MarkState.VERVALLEN)));
        }
        line.right(step.mark().map(RouteMark::doneOn).map(text::date).orElse(""));
    }
}
