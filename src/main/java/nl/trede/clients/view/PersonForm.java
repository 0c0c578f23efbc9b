package nl.trede.clients.view;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.PreferredContact;
import nl.trede.clients.model.Pronoun;
import nl.trede.clients.model.Typed;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.TypeAhead;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.RegionNames;

/// How to reach a client, where they live, and whether the region may know of them.
final class PersonForm extends VBox {
    private final Desk desk;
    private final ClientModel model;
    private final ClientService service;
    private final Client shown;
    private final Runnable saved;
    private final TextField name = new TextField();
    private final TextField birthYear = new TextField();
    private final EnumBox<Pronoun> pronoun;
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final EnumBox<PreferredContact> preferred;
    private final TypeAhead<Municipality> municipality;
    private final TextField language = new TextField();
    private final TextField safety = new TextField();
    private final CheckBox objection;
    private final FormField nameField;
    private final FormField yearField;
    private final FormField emailField;
    private final FormField municipalityField;

    PersonForm(Desk desk, ClientModel model, ClientService service, Supplier<RegionNames> regions, Client client, Runnable saved) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        this.shown = client;
        this.saved = saved;
        var text = desk.text();
        name.setText(client.displayName());
        birthYear.setText(client.birthYear() == null ? "" : client.birthYear().toString());
        pronoun = new EnumBox<>(text, Pronoun.class).optional();
        pronoun.setValue(client.pronoun());
        phone.setText(client.phone());
        phone.setId("person-phone");
        email.setText(client.email());
        preferred = new EnumBox<>(text, PreferredContact.class).optional();
        preferred.setValue(client.preferredContact());
        municipality = Fields.municipality(text, regions, desk);
        if (client.municipalityId() != null) {
            regions.get().municipality(client.municipalityId()).ifPresent(municipality.valueProperty()::set);
        }
        language.setText(client.languageNote());
        safety.setText(client.safetyNote());
        objection = new CheckBox(text.get("clients.record.client.regionObjection"));
        objection.setSelected(client.regionObjection());
        objection.setMnemonicParsing(false);
        nameField = field("displayName", name);
        yearField = field("birthYear", birthYear);
        emailField = field("email", email);
        municipalityField = field("municipalityId", municipality);
        email.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                emailField.error(email.getText() == null || email.getText().isBlank() || email.getText().contains("@") ? "" : text.get("clients.refused.email"));
            }
        });
        var save = new HBox(Buttons.plain(text.get("clients.save"), this::save));
        save.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get("clients.person.title")).content(Columns.pair(nameField, field("pronoun", pronoun)),
                Columns.pair(yearField, municipalityField), Columns.pair(field("phone", phone), field("preferredContact", preferred)), emailField,
                field("languageNote", language), field("safetyNote", safety),
                new VBox(4, objection, Labels.small(text.get("clients.person.objection"))), save));
        Fields.enterSaves(this, this::save);
    }

    private FormField field(String component, Node input) {
        return new FormField(desk.text().get("clients.record.client." + component), input);
    }

    private void save() {
        var text = desk.text();
        nameField.clearError();
        boolean noYear = !birthYear.getText().isBlank() && Fields.number(birthYear).isEmpty();
        boolean noTown = !municipality.field().getText().isBlank() && municipality.valueProperty().get() == null;
        yearField.error(noYear ? text.get("clients.refused.number") : "");
        municipalityField.error(noTown ? text.get("clients.refused.municipality") : "");
        if (noYear || noTown) {
            return;
        }
        var town = municipality.valueProperty().get();
        var before = model.pageProperty().get().client();
        var typed = shown.withDisplayName(name.getText()).withBirthYear(Fields.number(birthYear).orElse(null)).withPronoun(pronoun.getValue())
                .withPhone(phone.getText()).withEmail(email.getText()).withPreferredContact(preferred.getValue())
                .withMunicipalityId(town == null ? null : town.id()).withLanguageNote(language.getText()).withSafetyNote(safety.getText())
                .withRegionObjection(objection.isSelected());
        var wanted = Typed.onTopOf(before, shown, typed);
        model.take(() -> service.edit(wanted), Message.of("clients.person.saved"), () -> service.edit(before), done -> saved.run(), message -> {
            var field = message.key().endsWith("email") ? emailField : message.key().endsWith("birthYear") ? yearField : nameField;
            field.error(text.get(message));
        });
    }
}
