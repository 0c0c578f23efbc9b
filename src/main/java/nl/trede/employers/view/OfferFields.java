package nl.trede.employers.view;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.FormField;
import nl.trede.consent.model.Codes;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.WorkCondition;
import org.jspecify.annotations.Nullable;

/// What a visit teaches about the work at an employer: what there is to do, for how many hours, and under which conditions.
final class OfferFields {
    private final TextArea offers = new Area("", 2);
    private final TextField from = number();
    private final TextField to = number();
    private final Chips<WorkCondition> conditions;
    private final FormField offersField;
    private final FormField hoursField;
    private final FormField conditionsField;
    private final FormField toField;

    OfferFields(Text text, Employer before) {
        offers.setId("employer-offers");
        offers.setText(before.offers() == null ? "" : before.offers());
        from.setText(before.hoursFrom() == null ? "" : before.hoursFrom().toString());
        to.setText(before.hoursTo() == null ? "" : before.hoursTo().toString());
        from.setId("employer-hours-from");
        to.setId("employer-hours-to");
        conditions = Chips.multiple(List.of(WorkCondition.values()), text::of);
        conditions.chosen().addAll(before.conditionSet());
        offersField = new FormField(text.get("employers.field.offers"), offers);
        hoursField = new FormField(text.get("employers.field.hoursFrom"), from);
        toField = new FormField(text.get("employers.field.hoursTo"), to);
        conditionsField = new FormField(text.get("employers.field.conditions"), conditions);
    }

    List<Node> fields() {
        var hours = new FlowPane(hoursField, toField);
        hours.getStyleClass().add("field-row");
        return List.of(offersField, hours, conditionsField);
    }

    FormField hours() {
        return hoursField;
    }

    Employer into(Employer employer) {
        return employer.withOffers(offers.getText()).withHoursFrom(hours(from)).withHoursTo(hours(to))
                .withConditions(conditions.chosen().isEmpty() ? null : Codes.write(conditions.chosen()));
    }

    private static @Nullable Integer hours(TextField field) {
        return field.getText().isEmpty() ? null : Integer.valueOf(field.getText());
    }

    /// A field for a whole number of at most three digits.
    static TextField number() {
        var field = new TextField();
        field.setPrefColumnCount(4);
        field.setTextFormatter(new TextFormatter<>((UnaryOperator<TextFormatter.Change>) change ->
                change.getControlNewText().matches("\\d{0,3}") ? change : null));
        return field;
    }
}
