package nl.trede.jobs.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.StepDown;
import nl.trede.jobs.model.StepDownChoice;
import nl.trede.jobs.model.StepDownService;
import nl.trede.jobs.viewmodel.JobPageModel;

/// *Steun afbouwen?*: what the dossier tells for and against, and the question that client and coach answer.
final class StepDownCard extends VBox {
    /// Keeps what was filled in, or says why not.
    private interface Keeping {
        void keep(LocalDate day, String note, Consumer<Message> refused);
    }

    private final Desk desk;
    private final Text text;
    private final JobFile file;
    private final StepDownService.Question question;
    private final JobPageModel model;
    private boolean answering;

    StepDownCard(Desk desk, JobFile file, StepDownService.Question question, JobPageModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.file = file;
        this.question = question;
        this.model = model;
        setId("step-down");
        show();
    }

    boolean busy() {
        return answering;
    }

    private void show() {
        answering = false;
        var lines = new ArrayList<Node>();
        question.last().filter(one -> one.choice() == StepDownChoice.NOG_NIET).ifPresent(one -> lines.add(last(one)));
        question.signs().forEach(sign -> lines.add(new ListLine(text.get(sign.words())).dot(sign.speaksFor() ? Tone.SUCCESS : Tone.ATTENTION)));
        var down = Buttons.plain(text.get("jobs.down.yes"), this::yes);
        down.setId("step-down-yes");
        var wait = Buttons.plain(text.get("jobs.down.no"), this::no);
        wait.setId("step-down-no");
        var buttons = new HBox(wait, down);
        buttons.getStyleClass().add("panel-buttons");
        var ask = new VBox(Labels.plain(text.get("jobs.down.ask")), buttons);
        ask.getStyleClass().addAll("fields", "inline-form");
        lines.add(ask);
        long against = question.signs().stream().filter(sign -> !sign.speaksFor()).count();
        getChildren().setAll(new Card(text.get("jobs.down"), text.get("jobs.down.count", question.signs().size() - against, against)).lines(lines));
    }

    private ListLine last(StepDown decided) {
        var line = new ListLine(text.get("jobs.down.last", decided.decidedOn())).sub(text.get("jobs.down.again", decided.againOn()));
        line.setId("step-down-last");
        return decided.note() == null ? line : line.sub(decided.note());
    }

    private void yes() {
        form("jobs.down.yes.title", "jobs.down.from", desk.today(), (day, note, refused) -> model.stepDown(file, day, note, () -> answering = false, refused));
    }

    private void no() {
        form("jobs.down.no.title", "jobs.down.againOn", model.askStepDownAgain(), (day, note, refused) -> model.keepSupport(file, day, note, () -> answering = false, refused));
    }

    private void form(String titleKey, String dayKey, LocalDate first, Keeping keep) {
        answering = true;
        var day = new DateField(text, desk.clock());
        day.setId("step-down-day");
        day.setValue(first);
        var field = new FormField(text.get(dayKey), day);
        var note = new TextField();
        note.setId("step-down-note");
        var save = Buttons.primary(text.get("jobs.save"), () -> {
            field.clearError();
            if (day.normalise()) {
                keep.keep(day.getValue(), note.getText(), why -> field.error(text.get(why)));
            }
        });
        save.setId("step-down-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), this::show), save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(new Card(text.get(titleKey)).emphasised().content(Columns.equal(field, new FormField(text.get("jobs.down.note"), note)), buttons));
        InWindow.focus(day);
    }
}
