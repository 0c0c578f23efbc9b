package nl.trede.route.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ListLine;
import nl.trede.route.model.JobLog;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.viewmodel.FileModel;

/// A contact in the log: a digit counts it for the goal with that number, 0 for none.
final class EntryLine {
    private EntryLine() {
    }

    static ListLine of(Desk desk, JobLog.Entry entry, List<RouteGoal> goals, FileModel model) {
        var text = desk.text();
        var contact = entry.contact();
        String minutes = contact.minutes() == null ? text.get("route.log.noMinutes") : text.get("route.log.length", contact.minutes());
        var line = new ListLine(text.date(contact.contactDate()) + " · " + text.of(contact.kind())).sub(minutes);
        line.setId("log-" + contact.id());
        line.setFocusTraversable(true);
        var chips = Chips.single(goals, goal -> Integer.toString(goal.listPosition()));
        entry.goal().ifPresent(chips::setValue);
        chips.setAccessibleText(text.get("route.log.which"));
        chips.valueProperty().addListener((property, was, now) -> model.count(contact, now));
        line.right(chips);
        line.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() == line && event.getCharacter().matches("\\d")) {
                event.consume();
                int number = Integer.parseInt(event.getCharacter());
                Optional<RouteGoal> goal = goals.stream().filter(one -> one.listPosition() == number).findFirst();
                if (number == 0 || goal.isPresent()) {
                    model.count(contact, goal.orElse(null));
                }
            }
        });
        return line;
    }
}
