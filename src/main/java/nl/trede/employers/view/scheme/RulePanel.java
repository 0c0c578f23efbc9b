package nl.trede.employers.view.scheme;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Shortcut;
import nl.trede.employers.model.scheme.Condition;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.viewmodel.RuleForm;
import nl.trede.employers.viewmodel.SchemesModel;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Revision;

/// One rule: change what it asks from a day on, put right what stood wrong, end it, or bring an earlier version back.
final class RulePanel extends VBox {
    private final Desk desk;
    private final Text text;
    private final SchemesModel model;
    private final RuleForm form;
    private final Runnable close;
    private final DateField from;
    private final Chips<Boolean> kind;
    private final javafx.scene.control.Label refused = Labels.small("");
    private final List<DateField> dates = new ArrayList<>();
    private final VBox versions = new VBox();

    RulePanel(Desk desk, SchemesModel model, RuleForm form, Runnable close) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.form = form;
        this.close = close;
        kind = Chips.single(List.of(true, false), renews -> text.get(renews ? "employers.schemes.kind.renews" : "employers.schemes.kind.corrects"));
        kind.setValue(form.renews.get());
        kind.valueProperty().subscribe(renews -> form.renews.set(renews == null || renews));
        from = date(form.from, "rule-from");
        FormField fromField = new FormField(text.get("employers.schemes.field.from"), from).hint(text.get("employers.schemes.field.from.hint"));
        FormField since = new FormField(text.get("employers.schemes.field.validFrom"), date(form.validFrom, "rule-valid-from"));
        form.renews.subscribe(renews -> {
            fromField.setDisable(!renews);
            since.setDisable(renews);
        });
        var gives = new Area("", 2);
        gives.setId("rule-gives");
        gives.textProperty().bindBidirectional(form.gives);
        var parts = new ArrayList<Node>(List.of(kind, Columns.equal(fromField, since,
                        new FormField(text.get("employers.schemes.field.validTo"), date(form.validTo, "rule-valid-to"))),
                new FormField(text.get("employers.schemes.field.gives"), gives)));
        parts.addAll(conditions());
        parts.add(Columns.workAndSide(new FormField(text.get("employers.schemes.field.source"), words(form.source, "rule-source")),
                new FormField(text.get("employers.schemes.field.checkedOn"), date(form.checkedOn, "rule-checked"))));
        refused.getStyleClass().add("form-error");
        refused.setId("rule-refused");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        parts.add(refused);
        var save = Buttons.primary(text.get("employers.log.save"), this::save);
        save.setId("rule-save");
        var end = Buttons.plain(text.get("employers.schemes.end"), this::end);
        end.setId("rule-end");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), end, save);
        buttons.getStyleClass().add("panel-buttons");
        parts.add(buttons);
        getChildren().addAll(new Card(form.stood().terms().name().in(text.locale()), form.stood().scheme()).emphasised()
                .content(parts.toArray(Node[]::new)), versions);
        getStyleClass().add("stack");
        model.versions(form.stood().id(), this::versions);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    /// Brings the keyboard to the first field.
    void start() {
        from.requestFocus();
    }

    private List<Node> conditions() {
        var fields = new ArrayList<Node>();
        List<Condition> conditions = form.stood().terms().conditions();
        for (int at = 0; at < conditions.size(); at++) {
            Condition condition = conditions.get(at);
            String label = text.get("employers.schemes.condition", condition.fact(), condition.test());
            String id = "rule-" + condition.fact().name();
            switch (condition.fact().kind()) {
                case CODES -> fields.addAll(List.of(new FormField(label, codes(condition, form.value(at), id)), reason(at, id)));
                case NUMBER -> fields.add(Columns.sideAndMain(new FormField(label, words(form.value(at), id)), reason(at, id)));
                case YES_NO -> fields.add(Columns.sideAndMain(new FormField(text.get("employers.schemes.field.asks"), Labels.plain(label)), reason(at, id)));
            }
        }
        return fields;
    }

    private FormField reason(int at, String id) {
        var field = new FormField(text.get("employers.schemes.field.why"), words(form.reason(at), id + "-why"));
        return form.reason(at).get().contains("{value}") ? field.hint(text.get("employers.schemes.field.why.hint")) : field;
    }

    /// All codes that can be chosen, under their labels.
    private Chips<String> codes(Condition condition, Property<String> value, String id) {
        Chips<String> chips = Chips.multiple(condition.fact().codes().stream().sorted().toList(), code -> label(condition, code));
        chips.setId(id);
        chips.chosen().addAll(condition.values());
        chips.chosen().addListener((SetChangeListener<String>) change -> value.setValue(String.join(", ", chips.chosen().stream().sorted().toList())));
        return chips;
    }

    /// The label of a code; the kinds of job belong to a room above this one, so they are found by their key.
    private String label(Condition condition, String code) {
        String key = switch (condition.fact()) {
            case BENEFIT -> "enum.BenefitType.";
            case JOB_KIND -> "enum.JobKind.";
            case CONTRACT -> "enum.Contract.";
            case WAGE_BAND -> "enum.WageBand.";
            default -> "";
        } + code;
        return text.has(key) ? text.get(key) : code;
    }

    private void save() {
        if (dates.stream().allMatch(DateField::normalise)) {
            model.save(form, close, this::refuse);
        }
    }

    /// Ends the rule after the last day that stands in the form.
    private void end() {
        if (!dates.stream().allMatch(DateField::normalise)) {
            return;
        }
        if (form.validTo.get() == null) {
            refuse(Message.of("employers.schemes.refused.noLast"));
            return;
        }
        model.end(form.stood(), form.validTo.get(), close, this::refuse);
    }

    private void refuse(Message message) {
        refused.setText(text.get(message));
    }

    private void versions(List<Revision> earlier) {
        if (!earlier.isEmpty()) {
            versions.getChildren().setAll(new Card(text.get("employers.schemes.history"), Integer.toString(earlier.size())).lines(earlier.stream()
                    .map(this::version).toList()));
        }
    }

    private ListLine version(Revision revision) {
        SchemeRule rule = Json.read(revision.content(), SchemeRule.class);
        var moment = ZonedDateTime.ofInstant(revision.changedAt(), Dates.ZONE);
        String asks = String.join(" · ", rule.terms().conditions().stream().filter(RuleForm::fillable).map(one -> text.get("employers.schemes.asked",
                one.fact(), String.join(", ", one.values().stream().map(value -> label(one, value)).toList()))).toList());
        var line = new ListLine(text.get("employers.schemes.version", moment.toLocalDate(), text.time(moment.toLocalTime()), revision.actor()))
                .sub(rule.terms().gives().in(text.locale()));
        return (asks.isEmpty() ? line : line.sub(asks)).right(Buttons.small(text.get("employers.schemes.restore"),
                () -> model.restore(rule, close, this::refuse)));
    }

    private DateField date(Property<java.time.LocalDate> value, String id) {
        var field = new DateField(text, desk.clock());
        field.setId(id);
        field.setValue(value.getValue());
        field.valueProperty().bindBidirectional(value);
        dates.add(field);
        return field;
    }

    private static TextField words(Property<String> value, String id) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
