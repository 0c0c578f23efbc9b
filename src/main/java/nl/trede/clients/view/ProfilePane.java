package nl.trede.clients.view;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.viewmodel.ProfileModel;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;

/// *Profiel en zoekplan*: free text in the client's words. There is nothing to press: it keeps itself.
final class ProfilePane implements AutoCloseable {
    private final Desk desk;
    private final ProfileModel model;
    private boolean closed;
    private final Page page;

    ProfilePane(Desk desk, ProfileModel model) {
        this.desk = desk;
        this.model = model;
        model.read();
        var state = Labels.small("");
        state.textProperty().bind(model.stateProperty());
        state.setId("profile-state");
        var problem = Labels.small("");
        problem.getStyleClass().add("form-error");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var left = new VBox(wish(), preferences(), plan());
        var right = new VBox(strength(), background(), support());
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        page = new Page(new VBox(state, problem), Columns.equal(left, right));
        page.column().getStyleClass().add("tab-page");
    }

    Page page() {
        return page;
    }

    private Card wish() {
        return card("wish", words("dreamJob", 2, CareerProfile::dreamJob, CareerProfile::withDreamJob),
                words("shortTermGoal", 2, CareerProfile::shortTermGoal, CareerProfile::withShortTermGoal));
    }

    private Card preferences() {
        return card("preferences", words("preferredTasks", 2, CareerProfile::preferredTasks, CareerProfile::withPreferredTasks),
                Columns.pair(number("hoursMin", CareerProfile::hoursMin, CareerProfile::withHoursMin),
                        number("hoursMax", CareerProfile::hoursMax, CareerProfile::withHoursMax)),
                words("preferredTimes", 1, CareerProfile::preferredTimes, CareerProfile::withPreferredTimes),
                words("environment", 2, CareerProfile::environment, CareerProfile::withEnvironment),
                Columns.pair(number("travelMinutes", CareerProfile::travelMinutes, CareerProfile::withTravelMinutes),
                        words("transport", 1, CareerProfile::transport, CareerProfile::withTransport)));
    }

    private Card plan() {
        return card("plan", words("searchPlan", 6, CareerProfile::searchPlan, CareerProfile::withSearchPlan),
                Columns.pair(date("nextReview", CareerProfile::nextReview, CareerProfile::withNextReview),
                        date("signedOffDate", CareerProfile::signedOffDate, CareerProfile::withSignedOffDate)));
    }

    private Card strength() {
        return card("strength", words("strengths", 2, CareerProfile::strengths, CareerProfile::withStrengths),
                words("skills", 2, CareerProfile::skills, CareerProfile::withSkills),
                words("whatHelps", 2, CareerProfile::whatHelps, CareerProfile::withWhatHelps),
                words("whatCostsEnergy", 2, CareerProfile::whatCostsEnergy, CareerProfile::withWhatCostsEnergy));
    }

    private Card background() {
        return card("background", words("workHistory", 4, CareerProfile::workHistory, CareerProfile::withWorkHistory),
                words("education", 2, CareerProfile::education, CareerProfile::withEducation),
                words("certificates", 1, CareerProfile::certificates, CareerProfile::withCertificates));
    }

    private Card support() {
        return card("support", words("network", 2, CareerProfile::network, CareerProfile::withNetwork),
                words("conditionsForSuccess", 2, CareerProfile::conditionsForSuccess, CareerProfile::withConditionsForSuccess),
                words("adjustments", 2, CareerProfile::adjustments, CareerProfile::withAdjustments));
    }

    private Card card(String name, javafx.scene.Node... fields) {
        return new Card(Wording.of(desk, "clients.profile.card." + name)).content(fields);
    }

    private FormField words(String name, int rows, Function<CareerProfile, String> get, BiFunction<CareerProfile, String, CareerProfile> set) {
        String known = get.apply(model.profile()) == null ? "" : get.apply(model.profile());
        var input = rows == 1 ? new TextField(known) : new Area(known, rows);
        follow(name, input, () -> model.change(profile -> set.apply(profile, input.getText().isBlank() ? null : input.getText())));
        return new FormField(Wording.of(desk, "clients.record.profile." + name), input);
    }

    private FormField number(String name, Function<CareerProfile, Integer> get, BiFunction<CareerProfile, Integer, CareerProfile> set) {
        Integer known = get.apply(model.profile());
        var input = new TextField(known == null ? "" : known.toString());
        var field = new FormField(desk.text().get("clients.record.profile." + name), input);
        follow(name, input, () -> {
            boolean wrong = !input.getText().isBlank() && Fields.number(input).isEmpty();
            field.error(wrong ? desk.text().get("clients.refused.number") : "");
            if (!wrong) {
                model.change(profile -> set.apply(profile, Fields.number(input).orElse(null)));
            }
        });
        return field;
    }

    private FormField date(String name, Function<CareerProfile, java.time.LocalDate> get,
            BiFunction<CareerProfile, java.time.LocalDate, CareerProfile> set) {
        var input = new DateField(desk.text(), desk.clock());
        input.setValue(get.apply(model.profile()));
        follow(name, input, () -> model.change(profile -> set.apply(profile, input.getValue())));
        return new FormField(desk.text().get("clients.record.profile." + name), input);
    }

    private void follow(String name, TextInputControl input, Runnable changed) {
        input.setId("profile-" + name);
        input.textProperty().addListener((property, was, typed) -> changed.run());
        input.focusedProperty().addListener((property, was, focused) -> {
            if (!focused && !closed) {
                model.save();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        model.flush();
        model.save();
    }
}
