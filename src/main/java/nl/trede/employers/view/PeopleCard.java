package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.viewmodel.EmployerModel;
import nl.trede.vault.model.Ids;

/// The people at an employer; a line opens the form in its place.
final class PeopleCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final EmployerModel model;
    private Optional<EmployerPerson> editing = Optional.empty();

    PeopleCard(Desk desk, EmployerModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
    }

    void show() {
        var lines = new ArrayList<Node>();
        for (EmployerPerson person : model.people()) {
            lines.add(editing.filter(one -> one.id().equals(person.id())).isPresent() ? form(person, true) : line(person));
        }
        editing.filter(one -> model.people().stream().noneMatch(person -> person.id().equals(one.id())))
                .ifPresent(one -> lines.add(form(one, false)));
        var card = new Card(text.get("employers.people")).right(Buttons.small(text.get("employers.people.add"), this::add));
        if (lines.isEmpty()) {
            card.content(Labels.muted(text.get("employers.people.empty")));
        } else {
            card.lines(lines);
        }
        getChildren().setAll(card);
    }

    private ListLine line(EmployerPerson person) {
        String reach = String.join(" · ", java.util.stream.Stream.of(text.of(person.role()), person.phone(), person.email())
                .filter(part -> part != null && !part.isBlank()).toList());
        return new ListLine(person.name()).sub(reach).onOpen(() -> edit(person));
    }

    private void add() {
        edit(new EmployerPerson(Ids.next(), model.pageProperty().get().employer().id(), "", EmployerRole.LEIDINGGEVENDE, null, null, null));
    }

    private void edit(EmployerPerson person) {
        editing = Optional.of(person);
        show();
        lookup("#person-name").requestFocus();
    }

    private void stop() {
        editing = Optional.empty();
        show();
    }

    private Node form(EmployerPerson person, boolean known) {
        var name = new TextField(person.name());
        name.setId("person-name");
        var role = new EnumBox<>(text, EmployerRole.class);
        role.setValue(person.role());
        var phone = new TextField(person.phone());
        var email = new TextField(person.email());
        var nameField = new FormField(text.get("employers.person.name"), name);
        Runnable save = () -> model.savePerson(person.withName(name.getText()).withRole(role.getValue()).withPhone(phone.getText())
                .withEmail(email.getText()), outcome -> {
                    if (outcome instanceof Outcome.Refused<EmployerPerson>(var why)) {
                        nameField.error(text.get(why));
                    } else {
                        stop();
                    }
                });
        var buttons = new HBox(Buttons.small(text.get("common.cancel"), this::stop));
        if (known) {
            buttons.getChildren().addFirst(Buttons.small(text.get("employers.person.remove"), () -> remove(person)));
        }
        buttons.getChildren().add(Buttons.small(text.get("employers.save"), save));
        buttons.getStyleClass().add("panel-buttons");
        var form = new VBox(nameField, new FormField(text.get("employers.person.role"), role),
                new FormField(text.get("employers.person.phone"), phone), new FormField(text.get("employers.person.email"), email), buttons);
        form.getStyleClass().addAll("fields", "inline-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stop();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                save.run();
            }
        });
        return form;
    }

    private void remove(EmployerPerson person) {
        model.removePerson(person, outcome -> {
            switch (outcome) {
                case Outcome.Done<EmployerPerson>(EmployerPerson gone) -> {
                    stop();
                    desk.notices().show(Notice.success(text.get("employers.person.removed")).with(text.get("employers.undo"),
                            () -> model.savePerson(gone, back -> { })));
                }
                case Outcome.Refused<EmployerPerson>(var why) -> desk.notices().show(Notice.attention(text.get(why)));
            }
        });
    }
}
