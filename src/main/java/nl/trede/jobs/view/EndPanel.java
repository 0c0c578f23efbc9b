package nl.trede.jobs.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Shortcut;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.Ending;
import nl.trede.jobs.model.JobEndReason;

/// The form in the page in which a job is ended: last day, both views on the reason, who wanted it, what is learned and what comes next.
final class EndPanel extends VBox {
    private final Text text;
    private final DateField day;
    private final EnumBox<JobEndReason> reason;
    private final Chips<EndInitiative> initiative;
    private final TextArea lessons;
    private final EnumBox<JobEndReason> clientReason;
    private final TextArea clientWords;
    private final TextArea coachWords;
    private final TextField nextJob = new TextField();
    private final CheckBox nextWanted;
    private final FormField dayField;
    private final FormField reasonField;
    private final FormField initiativeField;
    private final Consumer<Ending> onEnd;

    EndPanel(Desk desk, String title, Consumer<Ending> onEnd, Runnable onCancel) {
        this.text = desk.text();
        this.onEnd = onEnd;
        day = new DateField(text, desk.clock());
        day.setValue(desk.today());
        reason = new EnumBox<>(text, JobEndReason.class);
        reason.setId("job-reason");
        initiative = Chips.single(List.of(EndInitiative.values()), text::of);
        clientReason = new EnumBox<>(text, JobEndReason.class).optional();
        clientReason.setId("job-client-reason");
        clientWords = area("job-client-words");
        coachWords = area("job-coach-words");
        lessons = area("job-lessons");
        nextJob.setId("job-next");
        nextWanted = new CheckBox(text.get("jobs.field.nextWanted"));
        nextWanted.setSelected(true);
        nextWanted.setWrapText(true);
        var nextField = new FormField(text.get("jobs.field.nextJob"), nextJob);
        nextField.disableProperty().bind(nextWanted.selectedProperty().not());
        dayField = new FormField(text.get("jobs.field.plannedEnd"), day);
        reasonField = new FormField(text.get("jobs.field.coachReason"), reason);
        initiativeField = new FormField(text.get("jobs.field.initiative"), initiative);
        var save = Buttons.primary(text.get("jobs.end"), this::save);
        save.setId("job-end");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), onCancel), save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get("jobs.form.end"), title).emphasised().content(
                Columns.equal(dayField, initiativeField),
                Columns.equal(new FormField(text.get("jobs.field.clientReason"), clientReason).hint(text.get("jobs.field.clientReason.hint")), reasonField),
                Columns.equal(new FormField(text.get("jobs.field.clientWords"), clientWords), new FormField(text.get("jobs.field.coachWords"), coachWords)),
                Columns.equal(new FormField(text.get("jobs.field.lessons"), lessons), new VBox(nextWanted, nextField)), buttons));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    /// Brings the keyboard to the first field.
    void start() {
        day.requestFocus();
    }

    /// Shows what was refused at the last day, which is what a refusal is about.
    void refuse(Message message) {
        dayField.error(text.get(message));
    }

    private void save() {
        dayField.error(day.getValue() == null ? text.get("jobs.refused.noEnd") : "");
        reasonField.error(reason.getValue() == null ? text.get("jobs.refused.noReason") : "");
        initiativeField.error(initiative.getValue() == null ? text.get("jobs.refused.noInitiative") : "");
        if (!dayField.hasError() && !reasonField.hasError() && !initiativeField.hasError()) {
            onEnd.accept(new Ending(day.getValue(), reason.getValue(), initiative.getValue(), clientReason.getValue(), clientWords.getText(),
                    coachWords.getText(), lessons.getText(), nextWanted.isSelected(), nextJob.getText()));
        }
    }

    private static TextArea area(String id) {
        var area = new Area("", 2);
        area.setId(id);
        return area;
    }
}
