package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.CareerProfile;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.FirstContact;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.SearchPage;
import nl.trede.employers.viewmodel.SearchPlanModel;

/// The search for work of a client: the plan with its versions, the employers on it, and those that may suit.
public final class SearchPlanPane extends VBox {
    private final Desk desk;
    private final Text text;
    private final SearchPlanModel model;
    private final boolean together;

    public SearchPlanPane(Desk desk, SearchPlanModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.together = desk.together().isOn();
        getStyleClass().add("stack");
        setId("search-plan");
        model.pageProperty().subscribe(page -> {
            if (page != null && !(model.editing() && lookup("#plan-roles") != null)) {
                show(page);
            }
        });
    }

    private void show(SearchPage page) {
        Node plan = model.editing() && !together ? new SearchPlanForm(desk, model, () -> show(model.pageProperty().get())) : plan(page);
        var targets = new TargetsCard(desk, model, page, together);
        if (together) {
            getChildren().setAll(Columns.equalWide(plan, targets));
        } else {
            var side = new VBox(targets, new ProposalsCard(desk, model, page));
            side.getStyleClass().add("stack");
            getChildren().setAll(Columns.equalWide(plan, side));
        }
    }

    private Card plan(SearchPage page) {
        Optional<JobSearchPlan> now = page.plan();
        String title = text.get(together ? "employers.plan.title.plain" : "employers.plan.title");
        if (now.isEmpty()) {
            var none = new EmptyState(Icon.GOAL, text.get("employers.plan.none"));
            return new Card(title).content(together ? none : none.button(text.get("employers.plan.begin"), this::edit));
        }
        JobSearchPlan plan = now.get();
        var card = new Card(title, text.get("employers.plan.version", plan.version(), plan.writtenOn()));
        if (!together) {
            card.right(Buttons.small(text.get("employers.plan.edit"), this::edit));
        }
        var lines = new ArrayList<Node>();
        if (!together) {
            page.since().ifPresent(change -> lines.add(new ListLine(text.get(change.ended() ? "employers.plan.since.ended" : "employers.plan.since.started",
                    change.day())).dot(Tone.ATTENTION)));
            page.clock().ifPresent(clock -> lines.add(clock(clock, page.norm())));
        }
        fact("employers.plan.roles", String.join(" · ", plan.roles())).ifPresent(lines::add);
        fact("employers.plan.branches", String.join(" · ", plan.branchSet().stream().sorted().map(text::of).toList())).ifPresent(lines::add);
        fact("employers.plan.places", String.join(" · ", plan.towns())).ifPresent(lines::add);
        fact("employers.plan.conditions", String.join(" · ", plan.conditionSet().stream().map(text::of).toList())).ifPresent(lines::add);
        page.profile().ifPresent(profile -> hours(profile).ifPresent(lines::add));
        lines.add(new ListLine(text.get("employers.plan.approach")).sub(text.get(page.approach().map(one -> "employers.plan.approach." + one.name())
                .orElse("employers.plan.approach.undecided"))));
        page.plans().stream().skip(1).forEach(earlier -> lines.add(new ListLine(text.get("employers.plan.earlier", earlier.version()))
                .sub(text.get("employers.plan.wrote", earlier.occasion(), String.join(" · ", earlier.roles()))).right(text.date(earlier.writtenOn()))));
        return card.lines(lines);
    }

    private Optional<ListLine> fact(String label, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new ListLine(text.get(label)).sub(words));
    }

    private Optional<ListLine> hours(CareerProfile profile) {
        var parts = new ArrayList<String>();
        if (profile.hoursMin() != null || profile.hoursMax() != null) {
            parts.add(text.get("employers.facts.hoursBetween", String.join(" – ", Stream.of(Optional.ofNullable(profile.hoursMin()),
                    Optional.ofNullable(profile.hoursMax())).map(one -> one.map(Object::toString).orElse("…")).distinct().toList())));
        }
        if (profile.travelMinutes() != null) {
            parts.add(text.get("employers.plan.travel", profile.travelMinutes()));
        }
        return fact("employers.plan.hours", String.join(" · ", parts));
    }

    private ListLine clock(FirstContact clock, int norm) {
        var line = new ListLine(text.get("employers.plan.clock"));
        line.setId("first-contact");
        return clock.days().isPresent()
                ? line.sub(text.get("employers.plan.clock.met", clock.days().getAsLong(), clock.contact().get()))
                        .pill(new Pill(text.get("employers.plan.clock.norm", norm), clock.late(norm) ? Tone.ATTENTION : Tone.SUCCESS))
                : line.sub(text.get("employers.plan.clock.runs", clock.running(), norm))
                        .pill(new Pill(text.get(clock.late(norm) ? "employers.plan.clock.late" : "employers.plan.clock.onTime"),
                                clock.late(norm) ? Tone.DANGER : Tone.NEUTRAL));
    }

    private void edit() {
        model.begin();
        show(model.pageProperty().get());
        InWindow.focus(lookup("#plan-roles"));
    }
}
