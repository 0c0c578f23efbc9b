package nl.trede.route.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.consent.model.Verdict;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.JobLog;
import nl.trede.route.model.LetterDesk.Format;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.FileModel;
import nl.trede.vault.model.Ids;

/// The log that a job coach hands in: goals with their hours, the contacts behind them, and the paper of it.
final class LogCard extends VBox {
    private static final int FEW = 8;
    private static final FileType PDF = new FileType("route.file.pdf", List.of("pdf"));
    private static final FileType WORD = new FileType("route.file.word", List.of("docx"));

    private final Desk desk;
    private final FileModel model;
    private final VBox form = new VBox();
    private boolean all;

    LogCard(Desk desk, FileModel model) {
        this.desk = desk;
        this.model = model;
    }

    void show(RouteView now) {
        setVisible(now.logged());
        setManaged(now.logged());
        var text = desk.text();
        JobLog log = now.log();
        var add = Buttons.small(text.get("route.goal.add"), () -> edit(new RouteGoal(Ids.next(), now.route().trajectory().clientId(), now.route().trajectory().id(), 0, "",
                null, GoalOutcome.LOOPT, null)));
        add.setId("goal-add");
        KeptFocus.during(this, () -> {
            var nodes = new ArrayList<Node>();
            nodes.add(form);
            log.goals().forEach(goal -> nodes.add(goal(log, goal)));
            if (!log.goals().isEmpty()) {
                nodes.add(head(text.get("route.log.sum", text.number(log.hours(), 2), text.number(log.hoursWithoutGoal(), 2))));
                log.entries().stream().limit(all ? Long.MAX_VALUE : FEW).forEach(entry -> nodes.add(EntryLine.of(desk, entry, log.goals(), model)));
                if (!all && log.entries().size() > FEW) {
                    nodes.add(new HBox(Buttons.link(text.get("route.log.all", log.entries().size()), () -> {
                        all = true;
                        show(now);
                    })));
                }
            } else {
                nodes.add(head(text.get("route.log.none")));
            }
            nodes.add(print(now));
            getChildren().setAll(new Card(text.get("route.log")).right(add).lines(nodes));
        });
    }

    private ListLine goal(JobLog log, RouteGoal goal) {
        var text = desk.text();
        String hours = goal.hours() == null ? text.get("route.log.hoursUsed", text.number(log.hours(goal), 2))
                : text.get("route.log.hoursOf", text.number(log.hours(goal), 2), text.number(goal.hours(), 2));
        boolean over = goal.hours() != null && log.hours(goal).compareTo(goal.hours()) > 0;
        var line = new ListLine(goal.listPosition() + ". " + goal.words()).sub(goal.further() == null ? hours : hours + " · " + goal.further())
                .dot(over ? Tone.ATTENTION : goal.outcome() == GoalOutcome.BEREIKT ? Tone.SUCCESS : Tone.ACCENT)
                .pill(new Pill(text.of(goal.outcome()), goal.outcome() == GoalOutcome.BEREIKT ? Tone.SUCCESS : Tone.NEUTRAL));
        line.setId("goal-" + goal.listPosition());
        line.onOpen(() -> edit(goal));
        var actions = new LineActions(line);
        if (goal.outcome() == GoalOutcome.LOOPT) {
            actions.add(Icon.CHECK, text.get("route.goal.reached"), KeyCode.G, () -> model.reached(goal));
        }
        actions.add(Icon.EDIT, text.get("route.goal.edit", goal.listPosition()), KeyCode.W, () -> edit(goal))
                .add(Icon.DELETE, text.get("route.goal.remove", goal.listPosition()), KeyCode.DELETE, () -> {
                    form.getChildren().clear();
                    model.remove(goal);
                });
        return line;
    }

    private void edit(RouteGoal goal) {
        var open = new GoalForm(desk, goal, model, form.getChildren()::clear);
        form.getChildren().setAll(open);
        open.begin();
    }

    private Node print(RouteView now) {
        var text = desk.text();
        var box = new VBox();
        box.getStyleClass().add("route-form");
        if (now.logWords() instanceof Verdict.Blocked blocked) {
            var line = new ListLine(text.get("route.log.wordsStay")).sub(text.get(blocked.reason()) + " " + text.get(blocked.solution())).dot(Tone.ATTENTION);
            blocked.place().ifPresent(place -> line.onOpen(() -> desk.navigator().open(place)));
            box.getChildren().add(line);
        }
        if (now.log().withoutMinutes() > 0) {
            box.getChildren().add(Labels.small(text.get("route.log.missing", now.log().withoutMinutes())));
        }
        box.getChildren().add(new FlowPane(10, 8, save("log-word", "route.letter.word", now, Format.DOCX, WORD), save("log-pdf", "route.letter.pdf", now, Format.PDF, PDF)));
        return box;
    }

    private Node save(String id, String verb, RouteView now, Format format, FileType type) {
        var text = desk.text();
        var button = Buttons.plain(Icon.SAVE, text.get(verb), () -> desk.dialogs().saveFile("route.log.where", model.logName(format), type,
                path -> model.saveLog(now.route().trajectory(), format, path, saved -> desk.notices().show(Notice.success(
                        text.get("route.letter.saved", saved.getFileName().toString()))))));
        button.setId(id);
        return button;
    }

    private static HBox head(String words) {
        var row = new HBox(Labels.small(words));
        row.getStyleClass().add("party-row");
        return row;
    }
}
