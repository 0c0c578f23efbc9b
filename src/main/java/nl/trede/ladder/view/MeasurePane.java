package nl.trede.ladder.view;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Avatar;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Shortcut;
import nl.trede.ladder.model.Draft;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.LadderService;
import nl.trede.ladder.viewmodel.MeasureModel;

/// Measures one client: the questions on the left, the ladder they lead up on the right.
public final class MeasurePane extends VBox {
    private final Desk desk;
    private final LadderService service;
    private final boolean named;
    private final Runnable onLeave;
    private MeasureModel model;
    private QuestionCard questions;
    private DetailsCard details;

    /// @param named   whether to say who is measured: not on the client page, which says so itself
    /// @param onLeave called after recording and after *Annuleer*
    public MeasurePane(Desk desk, LadderService service, LadderHistory history, UUID clientId, boolean named, Runnable onLeave) {
        this.desk = desk;
        this.service = service;
        this.named = named;
        this.onLeave = onLeave;
        getStyleClass().addAll("stack", "measure");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event) && model != null) {
                event.consume();
                save();
            }
        });
        desk.tasks().of(progress -> history.of(clientId)).onDone(this::show).start();
    }

    private void show(LadderHistory.Story story) {
        if (story.trajectory().isEmpty()) {
            getChildren().setAll(new EmptyState(Icon.LADDER, desk.text().get("ladder.noTrajectory"))
                    .button(desk.text().get("common.close"), onLeave));
            return;
        }
        model = new MeasureModel(story.trajectory().get(), story.last(), desk.today());
        details = new DetailsCard(desk, model);
        questions = new QuestionCard(desk.text(), model, details::start);
        var result = new ResultCard(desk.text(), model, this::save, onLeave);
        var left = new VBox(questions, details);
        left.getStyleClass().add("stack");
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        model.answersProperty().subscribe(answers -> details.setVisible(model.derived().isPresent()));
        getChildren().setAll(Columns.mainAndSide(left, result));
        if (named) {
            getChildren().addFirst(who(story));
        }
        InWindow.then(questions, questions::start);
    }

    private FlowPane who(LadderHistory.Story story) {
        var who = new FlowPane(new Avatar(story.name()), Labels.heading(story.name()));
        story.last().ifPresent(last -> who.getChildren().addAll(new RungGlyph(desk.text()).show(last.registeredStep()),
                Labels.muted(desk.text().get("ladder.lastMeasured", last.measuredOn()))));
        who.getStyleClass().add("measure-who");
        return who;
    }

    private void save() {
        switch (model.draft()) {
            case Outcome.Refused<Draft>(Message message) -> refuse(message);
            case Outcome.Done<Draft>(Draft draft) -> desk.tasks().of(progress -> service.measure(draft)).onDone(this::saved).start();
        }
    }

    private void saved(Outcome<LadderService.Measured> outcome) {
        switch (outcome) {
            case Outcome.Refused<LadderService.Measured>(Message message) -> refuse(message);
            case Outcome.Done<LadderService.Measured>(LadderService.Measured measured) -> {
                desk.notices().show(notice(measured).with(desk.text().get("ladder.undo"), () -> undo(measured)));
                onLeave.run();
            }
        }
    }

    private Notice notice(LadderService.Measured measured) {
        int rung = measured.measurement().registeredStep();
        return measured.warning()
                .map(warning -> Notice.attention(desk.text().get("ladder.savedDoubtful", rung, warning)))
                .orElseGet(() -> Notice.success(desk.text().get("ladder.saved", rung)));
    }

    private void undo(LadderService.Measured measured) {
        desk.tasks().of(progress -> {
            service.remove(measured.measurement().id());
            return Optional.empty();
        }).onDone(done -> desk.notices().show(Notice.info(desk.text().get("ladder.undone")))).start();
    }

    private void refuse(Message message) {
        String sentence = desk.text().get(message);
        if (!details.refuse(message.key(), sentence)) {
            desk.notices().show(Notice.danger(sentence));
            questions.start();
        }
    }
}
