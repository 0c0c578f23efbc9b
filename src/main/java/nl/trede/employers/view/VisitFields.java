package nl.trede.employers.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.employers.model.Employer;

/// How often an employer is visited, from when, and what for.
final class VisitFields {
    /// Weeks between visits; 0 is no plan.
    private static final List<Integer> RHYTHMS = List.of(0, 2, 4, 6, 8, 13, 26);

    private final Desk desk;
    private final Chips<Integer> weeks;
    private final DateField from;
    private final TextField goal = new TextField();
    private final FormField weeksField;
    private final HBox when;

    VisitFields(Desk desk, Employer before) {
        this.desk = desk;
        Text text = desk.text();
        weeks = Chips.single(RHYTHMS, one -> text.get("employers.visit.weeks", one));
        weeks.setId("employer-visit-weeks");
        weeks.setValue(before.visitWeeks() == null ? 0 : before.visitWeeks());
        from = new DateField(text, desk.clock());
        from.setValue(before.visitFrom() == null ? desk.today() : before.visitFrom());
        from.setId("employer-visit-from");
        goal.setText(before.visitGoal() == null ? "" : before.visitGoal());
        weeksField = new FormField(text.get("employers.field.visitWeeks"), weeks);
        var what = new FormField(text.get("employers.field.visitGoal"), goal);
        HBox.setHgrow(what, Priority.ALWAYS);
        when = new HBox(new FormField(text.get("employers.field.visitFrom"), from), what);
        when.getStyleClass().add("field-row");
        when.managedProperty().bind(when.visibleProperty());
        weeks.valueProperty().subscribe(now -> when.setVisible(now != null && now > 0));
    }

    List<Node> fields() {
        return List.of(weeksField, when);
    }

    FormField weeks() {
        return weeksField;
    }

    Employer into(Employer employer) {
        Integer every = weeks.getValue();
        return every == null || every == 0 ? employer.withVisitWeeks(null)
                : employer.withVisitWeeks(every).withVisitFrom(from.getValue() == null ? desk.today() : from.getValue()).withVisitGoal(goal.getText());
    }
}
