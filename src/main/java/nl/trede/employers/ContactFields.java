package nl.trede.employers;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.PickBox;
import nl.trede.common.ui.TypeAhead;
import nl.trede.employers.model.ClientName;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerResult;
import nl.trede.employers.model.Told;
import nl.trede.employers.viewmodel.EmployerContactForm;

/// The fields of a contact with an employer, wherever one is logged: on the employer's page and in *Contact vastleggen*. As soon as a client is
/// chosen they show *dit mag je zeggen*, and go on with what was told.
public final class ContactFields {
    private final Text text;
    private final EmployerContactForm form;
    private final Chips<EmployerChannel> channel;
    private final Chips<EmployerPurpose> purpose;
    private final Chips<EmployerResult> result;
    private final TypeAhead<ClientName> client;
    private final Chips<Told> told;

    /// @param clients finds clients by what is typed, best first
    public ContactFields(Text text, EmployerContactForm form, Function<String, List<ClientName>> clients) {
        this.text = text;
        this.form = form;
        channel = Chips.single(List.of(EmployerChannel.values()), text::of);
        channel.valueProperty().bindBidirectional(form.channelProperty());
        purpose = Chips.single(List.of(EmployerPurpose.values()), text::of);
        purpose.valueProperty().bindBidirectional(form.purposeProperty());
        result = Chips.single(List.of(EmployerResult.values()), text::of);
        result.valueProperty().bindBidirectional(form.resultProperty());
        told = Chips.single(List.of(Told.values()), text::of);
        told.setId("contact-told");
        told.valueProperty().bindBidirectional(form.toldProperty());
        client = new TypeAhead<>(text, clients, ClientName::name, none -> "");
        client.setId("contact-client");
        client.field().setPromptText(text.get("employers.contact.client.prompt"));
        client.valueProperty().subscribe(chosen -> {
            form.clientProperty().set(chosen == null ? null : chosen.id());
            if (chosen != null && client.field().isFocused()) {
                focusTold();
            }
        });
        form.clientProperty().subscribe(id -> {
            if (id == null && client.valueProperty().get() != null) {
                client.valueProperty().set(null);
            }
        });
    }

    /// Shows the client that is already in the form.
    public void showClient(ClientName chosen) {
        client.valueProperty().set(chosen);
    }

    /// What every contact needs: how, why, for whom, and what the employer was told.
    public VBox first() {
        var say = new SayingBox(text, form);
        var about = new FormField(text.get("employers.contact.told"), told);
        about.visibleProperty().bind(form.clientProperty().isNotNull());
        about.managedProperty().bind(about.visibleProperty());
        return group(new FormField(text.get("employers.contact.channel"), channel), new FormField(text.get("employers.contact.purpose"), purpose),
                new FormField(text.get("employers.contact.client"), client), say, about);
    }

    /// What follows the note: in which words it was told, and what came of it.
    public VBox after() {
        var words = new TextField();
        words.setId("contact-disclosed");
        words.textProperty().bindBidirectional(form.disclosedProperty());
        var disclosed = new FormField(text.get("employers.contact.disclosed"), words);
        disclosed.visibleProperty().bind(form.clientProperty().isNotNull().and(form.toldProperty().isNotEqualTo(Told.NIETS)));
        disclosed.managedProperty().bind(disclosed.visibleProperty());
        return group(disclosed, new FormField(text.get("employers.contact.result"), result));
    }

    private void focusTold() {
        told.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private static VBox group(Node... fields) {
        var group = new VBox(fields);
        group.getStyleClass().add("fields");
        return group;
    }

    /// What sometimes matters: with whom, whether it fits the plan, whether the client was there.
    ///
    /// @param people those who are known at the employer
    public Node details(ObservableList<EmployerPerson> people) {
        var present = new CheckBox(text.get("employers.contact.clientPresent"));
        present.selectedProperty().bindBidirectional(form.clientPresentProperty());
        var byClient = new CheckBox(text.get("employers.contact.byClient"));
        byClient.selectedProperty().bindBidirectional(form.byClientProperty());
        Chips<Boolean> fits = Chips.single(List.of(true, false), yes -> text.get(yes ? "employers.contact.fits" : "employers.contact.fitsNot"));
        fits.valueProperty().bindBidirectional(form.fitsPlanProperty());
        var plan = new FormField(text.get("employers.contact.fitsPlan"), fits);
        var there = new VBox(present, byClient);
        there.getStyleClass().add("checks");
        for (Node about : List.of(plan, there)) {
            about.visibleProperty().bind(form.clientProperty().isNotNull());
            about.managedProperty().bind(about.visibleProperty());
        }
        var row = new FlowPane(new FormField(text.get("employers.contact.person"), person(people)), plan, there);
        row.getStyleClass().add("field-row");
        return row;
    }

    private PickBox<EmployerPerson> person(ObservableList<EmployerPerson> people) {
        var box = new PickBox<>(people, EmployerPerson::name);
        box.setPromptText(text.get("employers.contact.person.prompt"));
        box.valueProperty().subscribe(chosen -> form.personProperty().set(chosen == null ? null : chosen.id()));
        form.personProperty().subscribe(id -> {
            if (id == null) {
                box.setValue(null);
            }
        });
        return box;
    }
}
