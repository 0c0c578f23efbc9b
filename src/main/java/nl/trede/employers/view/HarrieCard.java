package nl.trede.employers.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.PickBox;
import nl.trede.employers.model.CostBorne;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.HarrieTraining;
import nl.trede.employers.viewmodel.EmployerModel;
import nl.trede.vault.model.Ids;

/// Colleagues at an employer who were trained to be a Harrie.
final class HarrieCard extends AddedLines {
    private static final List<BigDecimal> LENGTHS = List.of(BigDecimal.ONE, BigDecimal.TWO);

    private final Desk desk;
    private final Text text;
    private final EmployerModel model;
    private PickBox<EmployerPerson> person;
    private DateField day;
    private Chips<BigDecimal> days;
    private TextField provider;
    private EnumBox<CostBorne> cost;
    private FormField personField;

    HarrieCard(Desk desk, EmployerModel model) {
        super(desk.text(), new Keys("employers.harrie", "employers.harrie.add", "employers.harrie.empty"));
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        setId("harrie-trainings");
    }

    void show(EmployerModel.Page page) {
        lines(page.trainings().stream().map(one -> line(one, page)).toList());
    }

    private ListLine line(HarrieTraining one, EmployerModel.Page page) {
        String name = page.people().stream().filter(person -> person.id().equals(one.personId())).map(EmployerPerson::name).findFirst().orElse("");
        String how = Stream.of(text.get("employers.harrie.days", one.days()), one.provider(), text.of(one.costBorne())).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new ListLine(name).sub(how).right(text.date(one.trainedOn()))
                .right(new IconButton(Icon.DELETE, text.get("employers.harrie.remove"), () -> model.removeTraining(one, () -> desk.notices().show(
                        Notice.success(text.get("employers.harrie.removed")).with(text.get("employers.undo"), () -> model.saveTraining(one, back -> { }))))));
    }

    @Override
    List<Node> fields() {
        person = new PickBox<>(model.people(), EmployerPerson::name);
        person.setId("harrie-person");
        if (model.people().size() == 1) {
            person.setValue(model.people().getFirst());
        }
        day = new DateField(text, desk.clock());
        day.setId("harrie-day");
        day.setValue(desk.today());
        days = Chips.single(LENGTHS, one -> text.get("employers.harrie.days", one));
        days.setValue(BigDecimal.TWO);
        provider = new TextField();
        cost = new EnumBox<>(text, CostBorne.class);
        cost.setValue(CostBorne.GRATIS);
        personField = new FormField(text.get("employers.harrie.person"), person);
        return List.of(personField, new FormField(text.get("employers.harrie.day"), day), new FormField(text.get("employers.harrie.length"), days),
                new FormField(text.get("employers.harrie.provider"), provider), new FormField(text.get("employers.harrie.cost"), cost));
    }

    @Override
    Node first() {
        return person;
    }

    @Override
    void save() {
        if (person.getValue() == null) {
            personField.error(text.get(model.people().isEmpty() ? "employers.harrie.nobody" : "employers.harrie.choose"));
            return;
        }
        if (!day.normalise() || day.getValue() == null) {
            return;
        }
        var training = new HarrieTraining(Ids.next(), person.getValue().employerId(), person.getValue().id(), day.getValue(), days.getValue(),
                provider.getText().isBlank() ? null : provider.getText().strip(), cost.getValue());
        model.saveTraining(training, outcome -> {
            if (outcome instanceof Outcome.Refused<HarrieTraining>(var why)) {
                personField.error(text.get(why));
            } else {
                done();
            }
        });
    }
}
