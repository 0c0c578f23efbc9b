package nl.trede.clients.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.NewClient;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.TypeAhead;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.RegionNames;

/// The few questions with which a client is taken on.
public final class NewClientPanel extends VBox {
    /// Makes a panel anew each time it is asked for.
    @FunctionalInterface
    public interface Maker {
        Region panel(Runnable close);
    }

    private final Desk desk;
    private final Runnable close;
    private final Consumer<Client> made;
    private final ClientService service;
    private final Steps steps;
    private final TextField name = new TextField();
    private final TextField birthYear = new TextField();
    private final DateField referral;
    private final DateField start;
    private final EnumBox<Method> method;
    private final EnumBox<Purpose> purpose;
    private final EnumBox<FundingSource> funding;
    private final TypeAhead<Municipality> municipality;
    private final FormField nameField;
    private final FormField yearField;
    private final FormField startField;

    public NewClientPanel(Desk desk, ClientService service, Steps steps, Supplier<RegionNames> regions, Runnable close, Consumer<Client> made) {
        this.desk = desk;
        this.service = service;
        this.steps = steps;
        this.close = close;
        this.made = made;
        var text = desk.text();
        getStyleClass().addAll("panel", "new-client");
        name.setId("new-client-name");
        referral = new DateField(text, desk.clock());
        referral.setValue(desk.today());
        start = new DateField(text, desk.clock());
        method = new EnumBox<>(text, Method.class);
        method.setValue(Method.IPS_EPA);
        purpose = new EnumBox<>(text, Purpose.class);
        purpose.setValue(Purpose.WERK_VINDEN);
        funding = new EnumBox<>(text, FundingSource.class).optional();
        municipality = Fields.municipality(text, regions, desk);
        nameField = new FormField(text.get("clients.field.displayName"), name).hint(text.get("clients.new.nameHint"));
        yearField = new FormField(text.get("clients.field.birthYear"), birthYear);
        startField = new FormField(text.get("clients.field.startDate"), start).hint(text.get("clients.new.startHint"));
        name.focusedProperty().subscribe(focused -> {
            if (!focused && !name.getText().isBlank()) {
                nameField.clearError();
            }
        });
        birthYear.focusedProperty().subscribe(focused -> {
            if (!focused) {
                yearField.error(Fields.number(birthYear).isPresent() || birthYear.getText().isBlank() ? "" : text.get("clients.refused.number"));
            }
        });
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), Buttons.primary(text.get("clients.new.save"), this::save));
        buttons.getStyleClass().add("panel-buttons");
        getChildren().addAll(Labels.heading(text.get("clients.new.title")), nameField,
                Columns.pair(yearField, new FormField(text.get("clients.field.municipality"), municipality)),
                Columns.pair(new FormField(text.get("clients.field.method"), method), new FormField(text.get("clients.field.purpose"), purpose)),
                Columns.pair(new FormField(text.get("clients.field.referralDate"), referral), startField),
                new FormField(text.get("clients.field.fundingSource"), funding), buttons);
        Fields.enterSaves(this, this::save);
    }

    private void save() {
        nameField.clearError();
        startField.clearError();
        if (!referral.normalise() || !start.normalise() || yearField.hasError()) {
            return;
        }
        var wanted = new NewClient(name.getText(), Fields.number(birthYear).orElse(null),
                municipality.valueProperty().get() == null ? null : municipality.valueProperty().get().id(), method.getValue(),
                purpose.getValue(), referral.getValue() == null ? desk.today() : referral.getValue(), start.getValue(), funding.getValue());
        steps.take(() -> service.create(wanted), client -> {
            close.run();
            made.accept(client);
        }, message -> {
            String sentence = desk.text().get(message);
            switch (message.key()) {
                case "clients.refused.birthYear" -> yearField.error(sentence);
                case "clients.refused.startBeforeReferral", "clients.refused.referralInFuture" -> startField.error(sentence);
                default -> nameField.error(sentence);
            }
        });
    }
}
