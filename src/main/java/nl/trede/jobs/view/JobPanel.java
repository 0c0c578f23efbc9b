package nl.trede.jobs.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Shortcut;
import nl.trede.common.ui.Tone;
import nl.trede.common.ui.TypeAhead;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.JobGroup;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.jobs.model.WageBand;
import nl.trede.jobs.viewmodel.JobForm;

/// The form in the page in which a job is started or changed; it tells at once whether the job counts.
final class JobPanel extends VBox {
    private final Desk desk;
    private final Text text;
    private final JobForm form;
    private final FormField employer;
    private final FormField title;
    private final FormField hours;
    private final FormField start;
    private final FormField end;
    private final FormField fourHours;
    private final TypeAhead<Employer> who;

    JobPanel(Desk desk, String heading, JobForm form, List<Employer> known, Consumer<JobForm> onSave, Runnable onCancel) {
        this.desk = desk;
        this.text = desk.text();
        this.form = form;
        who = new TypeAhead<>(text, typed -> find(known, typed), Employer::name, one -> one.city() == null ? "" : one.city());
        who.valueProperty().bindBidirectional(form.employer);
        who.field().textProperty().subscribe(form.employerTyped::set);
        employer = new FormField(text.get("jobs.field.employer"), who).hint(text.get("jobs.field.employer.hint"));
        title = field("jobs.field.title", form.title, "job-title");
        hours = field("jobs.field.hours", form.hours, "job-hours");
        start = date("jobs.field.start", form.start, "job-start");
        end = date("jobs.field.plannedEnd", form.end, "job-until").hint(text.get("jobs.field.plannedEnd.hint"));
        fourHours = date("jobs.field.fourHours", form.firstFourHours, "job-four-hours").hint(text.get("jobs.field.fourHours.hint"));
        var wage = box("jobs.field.wage", new EnumBox<>(text, WageBand.class).optional(), form.wage);
        var paidOnly = List.<Node>of(fourHours, wage);
        form.kind.subscribe(kind -> paidOnly.forEach(node -> node.setDisable(kind == null || !kind.paid())));
        var save = Buttons.primary(text.get("jobs.save"), () -> onSave.accept(form));
        save.setId("job-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), onCancel), save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(heading).emphasised().content(
                Columns.equal(employer, title, box("jobs.field.kind", new EnumBox<>(text, JobKind.class), form.kind)),
                Columns.equal(box("jobs.field.contract", new EnumBox<>(text, Contract.class), form.contract), hours, start),
                Columns.equal(end, fourHours, wage),
                Columns.equal(box("jobs.field.group", new EnumBox<>(text, JobGroup.class).optional(), form.group),
                        box("jobs.field.disclosure", new EnumBox<>(text, DisclosureLevel.class).optional(), form.disclosure), checks()),
                counts(), buttons));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                onSave.accept(form);
            }
        });
    }

    /// Brings the keyboard to the first field.
    void start() {
        who.requestFocus();
    }

    /// Shows what was refused, at its field where there is one.
    ///
    /// @return whether it could be shown here
    boolean refuse(Message message) {
        List.of(employer, title, hours, start, end, fourHours).forEach(FormField::clearError);
        FormField at = switch (message.key()) {
            case "jobs.refused.noTitle" -> title;
            case "jobs.refused.noStart" -> start;
            case "jobs.refused.hours" -> hours;
            case "jobs.refused.endBeforeStart", "jobs.refused.trialTooLong", "jobs.refused.farEnd" -> end;
            case "jobs.refused.fourHoursOutside" -> fourHours;
            case "jobs.refused.overlap" -> employer;
            default -> null;
        };
        if (at != null) {
            at.error(text.get(message));
        }
        return at != null;
    }

    private VBox checks() {
        var open = new CheckBox(text.get("jobs.field.openToAnyone"));
        open.selectedProperty().bindBidirectional(form.openToAnyone);
        var support = new CheckBox(text.get("jobs.field.wantsSupport"));
        support.selectedProperty().bindBidirectional(form.wantsSupport);
        for (CheckBox box : List.of(open, support)) {
            box.setWrapText(true);
        }
        var checks = new VBox(open, support);
        checks.getStyleClass().add("job-checks");
        return checks;
    }

    /// Whether it counts, and for a proefplaatsing until when.
    private Node counts() {
        var counts = Labels.strong("");
        var trial = Labels.muted("");
        Runnable show = () -> {
            boolean paid = form.kind.get() != null && form.kind.get().paid();
            counts.setText(text.get(form.competitive() ? "jobs.counts.regular" : paid ? "jobs.counts.paid" : "jobs.counts.unpaid"));
            (form.competitive() ? Tone.SUCCESS : Tone.NEUTRAL).applyTo(counts);
            boolean clock = form.kind.get() == JobKind.PROEFPLAATSING && form.start.get() != null;
            trial.setText(!clock ? "" : form.end.get() != null
                    ? text.get("jobs.trial.maximum", TrialPlacement.lastAllowed(form.start.get()))
                    : text.get("jobs.trial.until", TrialPlacement.plannedEnd(form.start.get()), TrialPlacement.lastAllowed(form.start.get())));
        };
        List.<Property<?>>of(form.kind, form.wage, form.openToAnyone, form.start, form.end)
                .forEach(property -> property.addListener((observable, was, now) -> show.run()));
        show.run();
        var line = new FlowPane(counts, trial);
        line.getStyleClass().add("job-counts");
        return line;
    }

    private static List<Employer> find(List<Employer> known, String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return known.stream().filter(employer -> employer.name().toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    private FormField field(String key, Property<String> value, String id) {
        var input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(value);
        return new FormField(text.get(key), input);
    }

    private FormField date(String key, Property<java.time.LocalDate> value, String id) {
        var input = new DateField(text, desk.clock());
        input.setId(id);
        input.setValue(value.getValue());
        input.valueProperty().bindBidirectional(value);
        return new FormField(text.get(key), input);
    }

    private <E extends Enum<E>> FormField box(String key, EnumBox<E> input, Property<E> value) {
        input.valueProperty().bindBidirectional(value);
        input.setId("job-" + key.substring(key.lastIndexOf('.') + 1));
        return new FormField(text.get(key), input);
    }
}
