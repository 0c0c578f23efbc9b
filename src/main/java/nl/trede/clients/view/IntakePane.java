package nl.trede.clients.view;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Intake;
import nl.trede.clients.viewmodel.IntakeModel;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;

/// *Intake*: work, wish and worries in open questions that can be read out loud. There is nothing to press: it keeps itself.
final class IntakePane implements AutoCloseable {
    private final Desk desk;
    private final IntakeModel model;
    private final Intake intake;
    private final Autosave autosave;
    private final Page page;

    IntakePane(Desk desk, IntakeModel model) {
        this.desk = desk;
        this.model = model;
        this.intake = model.read();
        autosave = new Autosave(model::store, model::store);
        var state = Labels.small("");
        state.textProperty().bind(model.stateProperty());
        state.setId("intake-state");
        var problem = Labels.small("");
        problem.getStyleClass().add("form-error");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var left = new VBox(card("work", date(), question("workNow", 3, Intake::workNow, Intake::withWorkNow),
                question("incomeNow", 2, Intake::incomeNow, Intake::withIncomeNow)),
                card("meaning", question("workBefore", 3, Intake::workBefore, Intake::withWorkBefore),
                        question("workMeaning", 3, Intake::workMeaning, Intake::withWorkMeaning)));
        var right = new VBox(card("wish", question("wish", 5, Intake::wish, Intake::withWish)),
                card("worries", question("worries", 3, Intake::worries, Intake::withWorries),
                        question("holdingBack", 3, Intake::holdingBack, Intake::withHoldingBack)));
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        page = new Page(new VBox(state, problem), Columns.equal(left, right));
        page.column().getStyleClass().add("tab-page");
    }

    Page page() {
        return page;
    }

    private Card card(String name, Node... fields) {
        return new Card(desk.text().get("clients.intake.card." + name)).content(fields);
    }

    private FormField question(String name, int rows, Function<Intake, String> get, BiFunction<Intake, String, Intake> set) {
        var input = new Area(get.apply(intake) == null ? "" : get.apply(intake), rows);
        input.setId("intake-" + name);
        autosave.follow(input, () -> model.change(now -> set.apply(now, input.getText().isBlank() ? null : input.getText())));
        return new FormField(desk.text().get("clients.record.intake." + name), input);
    }

    private FormField date() {
        var input = new DateField(desk.text(), desk.clock());
        input.setId("intake-date");
        input.getStyleClass().add("short-field");
        input.setMaxWidth(DateField.USE_PREF_SIZE);
        input.setValue(intake.intakeDate());
        autosave.follow(input, () -> {
            if (input.getValue() != null) {
                model.change(now -> now.withIntakeDate(input.getValue()));
            }
        });
        return new FormField(desk.text().get("clients.record.intake.intakeDate"), input);
    }

    @Override
    public void close() {
        autosave.close();
    }
}
