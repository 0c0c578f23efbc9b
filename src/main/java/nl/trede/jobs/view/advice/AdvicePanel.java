package nl.trede.jobs.view.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
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
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Shortcut;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.advice.AdviceOccasion;
import nl.trede.jobs.model.advice.ClientAdvice;
import nl.trede.jobs.viewmodel.AdviceForm;

/// The form in the page in which income advice is noted, with the explanation of falling back beside it.
final class AdvicePanel extends VBox {
    private static final int MOST_JOBS = 3;

    private final Text text;
    private final TextField byWhom = new TextField();
    private final FormField dayField;
    private final FormField byWhomField;
    private final DateField day;
    private final Runnable onSave;

    AdvicePanel(Desk desk, AdviceForm form, ClientAdvice.OfClient known, Runnable onSave, Runnable onCancel) {
        this.text = desk.text();
        this.onSave = onSave;
        day = new DateField(text, desk.clock());
        day.setValue(form.day.get());
        day.valueProperty().bindBidirectional(form.day);
        byWhom.setId("advice-by");
        byWhom.textProperty().bindBidirectional(form.byWhom);
        var summary = new Area("", 4);
        summary.setId("advice-summary");
        summary.textProperty().bindBidirectional(form.summary);
        dayField = new FormField(text.get("jobs.advice.day"), day);
        byWhomField = new FormField(text.get("jobs.advice.byWhom"), byWhom).hint(text.get("jobs.advice.byWhom.hint"));
        Chips<AdviceOccasion> occasion = Chips.single(List.of(AdviceOccasion.values()), text::of);
        occasion.valueProperty().bindBidirectional(form.occasion);
        var save = Buttons.primary(text.get("jobs.save"), this::save);
        save.setId("advice-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), onCancel), save);
        buttons.getStyleClass().add("panel-buttons");
        var fields = new VBox(Columns.equal(dayField, byWhomField), new FormField(text.get("jobs.advice.occasion"), occasion),
                new FormField(text.get("jobs.advice.job"), jobs(form, known)), new FormField(text.get("jobs.advice.summary"), summary),
                check("jobs.advice.field.trained", "advice-trained", form.trained), check("jobs.advice.field.fallback", "advice-fallback", form.fallback));
        fields.getStyleClass().add("stack");
        var explained = new VBox(new Card(text.get("jobs.advice.explain")).content(Explanation.of(text, known.authorities())));
        getChildren().add(new Card(text.get("jobs.advice.form")).emphasised().content(Columns.workAndSide(fields, explained), buttons));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    /// Brings the keyboard to the first thing to fill in.
    void start() {
        byWhom.requestFocus();
    }

    /// Shows what was refused at its field.
    void refuse(Message message) {
        dayField.clearError();
        byWhomField.clearError();
        (message.key().equals("jobs.advice.refused.byWhom") ? byWhomField : dayField).error(text.get(message));
    }

    private void save() {
        if (day.normalise()) {
            onSave.run();
        }
    }

    private Chips<Optional<UUID>> jobs(AdviceForm form, ClientAdvice.OfClient known) {
        var options = new ArrayList<Optional<UUID>>();
        known.jobs().stream().map(Job::id).filter(id -> options.size() < MOST_JOBS || form.job.get().filter(id::equals).isPresent())
                .forEach(id -> options.add(Optional.of(id)));
        options.add(Optional.empty());
        Chips<Optional<UUID>> jobs = Chips.single(options, id -> id.flatMap(one -> known.jobs().stream().filter(job -> job.id().equals(one)).findFirst())
                .map(Job::title).orElseGet(() -> text.get("jobs.advice.noJob")));
        jobs.valueProperty().bindBidirectional(form.job);
        return jobs;
    }

    private CheckBox check(String key, String id, javafx.beans.property.BooleanProperty value) {
        var box = new CheckBox(text.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }
}
