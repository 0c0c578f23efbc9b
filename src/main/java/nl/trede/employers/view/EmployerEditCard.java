package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Shortcut;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerSize;
import nl.trede.employers.model.InclusivePractice;
import nl.trede.employers.model.Motivation;

/// The form of an employer's record.
final class EmployerEditCard {
    private final Text text;
    private final Employer before;
    private final TextField name = new TextField();
    private final TextField city = new TextField();
    private final EnumBox<Branch> branch;
    private final EnumBox<EmployerSize> size;
    private final EnumBox<InclusivePractice> practice;
    private final TextField pso = new TextField();
    private final TextField harrie = OfferFields.number();
    private final CheckBox sroi;
    private final CheckBox doNotContact;
    private final TextArea reason = area();
    private final TextArea note = area();
    private final TextField kvk = new TextField();
    private final EnumBox<Motivation> motivation;
    private final OfferFields offer;
    private final VisitFields visits;
    private final FormField nameField;
    private final FormField reasonField;
    private final FormField kvkField;

    EmployerEditCard(Desk desk, Employer before) {
        this.text = desk.text();
        offer = new OfferFields(text, before);
        visits = new VisitFields(desk, before);
        motivation = new EnumBox<>(text, Motivation.class).optional();
        motivation.setValue(before.motivation());
        kvk.setId("employer-kvk");
        kvk.setPrefColumnCount(8);
        kvk.setText(words(before.kvkNumber()));
        kvkField = new FormField(text.get("employers.field.kvk"), kvk);
        this.before = before;
        name.setId("employer-name");
        city.setId("employer-city");
        branch = new EnumBox<>(text, Branch.class).optional();
        size = new EnumBox<>(text, EmployerSize.class).optional();
        practice = new EnumBox<>(text, InclusivePractice.class);
        sroi = new CheckBox(text.get("employers.field.sroi"));
        doNotContact = new CheckBox(text.get("employers.field.doNotContact"));
        name.setText(before.name());
        city.setText(words(before.city()));
        branch.setValue(before.branch());
        size.setValue(before.size());
        practice.setValue(before.inclusivePractice());
        pso.setText(words(before.psoLevel()));
        harrie.setText(Integer.toString(before.harrieAvailable()));
        sroi.setSelected(Boolean.TRUE.equals(before.sroiObligation()));
        doNotContact.setSelected(before.doNotContact());
        reason.setText(words(before.doNotContactReason()));
        note.setText(words(before.note()));
        nameField = new FormField(text.get("employers.field.name"), name);
        reasonField = new FormField(text.get("employers.field.reason"), reason);
        reasonField.visibleProperty().bind(doNotContact.selectedProperty());
        reasonField.managedProperty().bind(reasonField.visibleProperty());
    }

    /// @param save   gets the record and hears back what came of it
    /// @param cancel leaves everything as it was
    Card card(BiConsumer<Employer, Consumer<Outcome<Employer>>> save, Runnable cancel) {
        Runnable act = () -> save.accept(entered(), this::answer);
        HBox.setHgrow(nameField, Priority.ALWAYS);
        var first = new HBox(nameField, new FormField(text.get("employers.field.city"), city));
        first.getStyleClass().add("field-row");
        var choices = new FlowPane(new FormField(text.get("employers.field.branch"), branch),
                new FormField(text.get("employers.field.size"), size), new FormField(text.get("employers.field.practice"), practice),
                new FormField(text.get("employers.field.motivation"), motivation), kvkField,
                new FormField(text.get("employers.field.pso"), pso), new FormField(text.get("employers.field.harrie"), harrie));
        choices.getStyleClass().add("field-row");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), cancel), Buttons.primary(text.get("employers.save"), act));
        buttons.getStyleClass().add("panel-buttons");
        var parts = new ArrayList<Node>(List.of(first, choices));
        parts.addAll(offer.fields());
        parts.addAll(visits.fields());
        parts.addAll(List.of(sroi, doNotContact, reasonField, new FormField(text.get("employers.field.note"), note), buttons));
        var card = new Card(text.get("employers.edit")).content(parts.toArray(Node[]::new));
        card.emphasised();
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                act.run();
            } else if (Shortcut.CLOSE.matches(event)) {
                event.consume();
                cancel.run();
            }
        });
        return card;
    }

    void begin() {
        name.requestFocus();
    }

    private void answer(Outcome<Employer> outcome) {
        List.of(nameField, reasonField, kvkField, offer.hours(), visits.weeks()).forEach(FormField::clearError);
        if (outcome instanceof Outcome.Refused<Employer>(var why)) {
            FormField at = switch (why.key()) {
                case "employers.refused.reason" -> reasonField;
                case "employers.refused.kvk", "employers.refused.kvkTaken" -> kvkField;
                case "employers.refused.hours" -> offer.hours();
                case "employers.refused.visit" -> visits.weeks();
                default -> nameField;
            };
            at.error(text.get(why));
            Page.reveal(at);
        }
    }

    private Employer entered() {
        Employer learned = visits.into(offer.into(before)).withKvkNumber(kvk.getText()).withMotivation(motivation.getValue());
        return learned.withName(name.getText()).withCity(city.getText()).withBranch(branch.getValue()).withSize(size.getValue())
                .withInclusivePractice(practice.getValue()).withPsoLevel(pso.getText())
                .withHarrieAvailable(harrie.getText().isEmpty() ? 0 : Integer.parseInt(harrie.getText()))
                .withSroiObligation(sroi.isSelected() ? Boolean.TRUE : before.sroiObligation() == null ? null : Boolean.FALSE)
                .withDoNotContact(doNotContact.isSelected()).withDoNotContactReason(reason.getText()).withNote(note.getText());
    }

    private static TextArea area() {
        var area = new Area("", 2);
        return area;
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
