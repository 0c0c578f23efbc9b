package nl.trede.employers.view;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Shortcut;
import nl.trede.consent.model.Codes;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.WorkCondition;
import nl.trede.employers.viewmodel.SearchPlanModel;

/// The form of a new version of the search plan.
final class SearchPlanForm extends VBox {
    private final Desk desk;
    private final SearchPlanModel model;
    private final Runnable leave;
    private final TextArea roles = new Area("", 3);
    private final TextField places = new TextField();
    private final Chips<Branch> branches;
    private final Chips<WorkCondition> conditions;
    private final FormField rolesField;

    /// @param leave shows the plan again
    SearchPlanForm(Desk desk, SearchPlanModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.leave = leave;
        Text text = desk.text();
        JobSearchPlan draft = model.draft();
        roles.setId("plan-roles");
        roles.setText(draft.targetRoles());
        places.setId("plan-places");
        places.setText(String.join(", ", draft.towns()));
        branches = Chips.multiple(List.of(Branch.values()), text::of);
        branches.setId("plan-branches");
        branches.chosen().addAll(draft.branchSet());
        conditions = Chips.multiple(List.of(WorkCondition.values()), text::of);
        conditions.setId("plan-conditions");
        conditions.chosen().addAll(draft.conditionSet());
        rolesField = new FormField(text.get("employers.plan.roles"), roles).hint(text.get("employers.plan.roles.hint"));
        roles.textProperty().addListener((property, was, now) -> keep());
        places.textProperty().addListener((property, was, now) -> keep());
        branches.chosen().addListener((SetChangeListener<Branch>) change -> keep());
        conditions.chosen().addListener((SetChangeListener<WorkCondition>) change -> keep());
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), this::cancel), Buttons.primary(text.get("employers.plan.save"), this::save));
        buttons.getStyleClass().add("panel-buttons");
        var known = Labels.small(text.get("employers.plan.draftFound"));
        known.setVisible(model.found());
        known.managedProperty().bind(known.visibleProperty());
        getChildren().setAll(new Card(text.get("employers.plan.title")).content(known, rolesField, new FormField(text.get("employers.plan.branches"), branches),
                new FormField(text.get("employers.plan.places"), places).hint(text.get("employers.plan.places.hint")),
                new FormField(text.get("employers.plan.conditions"), conditions), buttons).emphasised());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            } else if (Shortcut.CLOSE.matches(event)) {
                event.consume();
                cancel();
            }
        });
    }

    private void keep() {
        model.typed(model.draft().withTargetRoles(roles.getText()).withPlaces(places.getText()).withBranches(Codes.write(branches.chosen()))
                .withConditions(Codes.write(conditions.chosen())));
    }

    private void save() {
        List<JobSearchPlan> before = model.pageProperty().get().plans();
        model.write(outcome -> {
            switch (outcome) {
                case Outcome.Refused<JobSearchPlan>(var why) -> rolesField.error(desk.text().get(why));
                case Outcome.Done<JobSearchPlan>(JobSearchPlan version) -> {
                    leave.run();
                    if (!before.contains(version)) {
                        tell(version);
                    }
                }
            }
        });
    }

    private void tell(JobSearchPlan version) {
        desk.notices().show(Notice.success(desk.text().get("employers.plan.saved", version.version()))
                .with(desk.text().get("employers.undo"), () -> model.takeBack(version)));
    }

    private void cancel() {
        model.cancel();
        leave.run();
    }
}
