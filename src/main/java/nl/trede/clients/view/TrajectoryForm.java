package nl.trede.clients.view;

import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.Typed;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.partners.model.RegionNames;

/// What was agreed about a trajectory.
final class TrajectoryForm extends VBox {
    private final Desk desk;
    private final ClientModel model;
    private final TrajectoryService service;
    private final Trajectory shown;
    private final Runnable saved;
    private final EnumBox<Method> method;
    private final EnumBox<Purpose> purpose;
    private final EnumBox<FundingSource> funding;
    private final EnumBox<EmploymentAtStart> employment;
    private final EnumBox<AgreedSuccess> success;
    private final DateField start;
    private final DateField extended;
    private final TextField order = new TextField();
    private final TextField reference = new TextField();
    private final TextArea goal;
    private final FormField startField;
    private final FormField extendedField;
    private final FormField goalField;

    TrajectoryForm(Desk desk, ClientModel model, TrajectoryService service, Supplier<RegionNames> regions, Trajectory trajectory,
            Runnable saved) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        this.shown = trajectory;
        this.saved = saved;
        var text = desk.text();
        method = new EnumBox<>(text, Method.class);
        method.setValue(trajectory.method());
        purpose = new EnumBox<>(text, Purpose.class);
        purpose.setValue(trajectory.purpose());
        funding = new EnumBox<>(text, FundingSource.class).optional();
        funding.setValue(trajectory.fundingSource());
        employment = new EnumBox<>(text, EmploymentAtStart.class);
        employment.setValue(trajectory.employmentAtStart());
        success = new EnumBox<>(text, AgreedSuccess.class).optional();
        success.setValue(trajectory.successAgreedAs());
        start = new DateField(text, desk.clock());
        start.setValue(trajectory.startDate());
        extended = new DateField(text, desk.clock());
        extended.setValue(trajectory.extendedUntil());
        order.setText(trajectory.orderNumber());
        reference.setText(trajectory.authorityReference());
        goal = new Area(trajectory.goalInClientWords() == null ? "" : trajectory.goalInClientWords(), 2);
        goal.setId("trajectory-goal");
        startField = field("startDate", start);
        extendedField = field("extendedUntil", extended);
        goalField = field("goalInClientWords", goal);
        var region = trajectory.regionCode() == null ? text.get("clients.trajectory.noRegion")
                : regions.get().byCode(trajectory.regionCode()).map(each -> text.get("clients.trajectory.region", each.name())).orElse(trajectory.regionCode());
        var save = new HBox(Buttons.plain(text.get("clients.save"), this::save));
        save.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get("clients.trajectory.title")).content(goalField,
                Columns.pair(field("method", method), field("purpose", purpose)), Columns.pair(startField, extendedField),
                Labels.small(region), Columns.pair(field("fundingSource", funding), field("successAgreedAs", success)),
                Columns.pair(field("orderNumber", order), field("authorityReference", reference)), field("employmentAtStart", employment), save));
        Fields.enterSaves(this, this::save);
    }

    private FormField field(String name, javafx.scene.Node input) {
        return new FormField(desk.text().get("clients.record.trajectory." + name), input);
    }

    private void save() {
        startField.clearError();
        extendedField.clearError();
        goalField.clearError();
        if (!start.normalise() || !extended.normalise()) {
            return;
        }
        var before = now();
        var typed = shown.withMethod(method.getValue()).withPurpose(purpose.getValue()).withFundingSource(funding.getValue())
                .withEmploymentAtStart(employment.getValue()).withSuccessAgreedAs(success.getValue()).withStartDate(start.getValue())
                .withExtendedUntil(extended.getValue()).withOrderNumber(order.getText()).withAuthorityReference(reference.getText())
                .withGoalInClientWords(goal.getText());
        var wanted = Typed.onTopOf(before, shown, typed);
        model.take(() -> service.edit(wanted), Message.of("clients.trajectory.saved"), () -> service.putBack(before), done -> saved.run(),
                message -> where(message).error(desk.text().get(message)));
    }

    /// The trajectory as it stands: another card may have moved it on since this form was filled.
    private Trajectory now() {
        var trajectory = model.pageProperty().get().trajectory();
        return trajectory.id().equals(shown.id()) ? trajectory : shown;
    }

    private FormField where(Message message) {
        return message.key().contains("extension") ? extendedField : message.key().contains("start") ? startField : goalField;
    }
}
