package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.common.ui.TypeAhead;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.Journeys;
import nl.trede.employers.model.SearchPage;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.viewmodel.SearchPlanModel;

/// The employers on a client's plan.
final class TargetsCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final SearchPlanModel model;
    private final Journeys journeys;

    /// @param together a client reads along: nothing to press
    TargetsCard(Desk desk, SearchPlanModel model, SearchPage page, boolean together) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        journeys = page.journeys();
        setId("search-targets");
        var lines = new ArrayList<Node>();
        if (!together) {
            var search = new TypeAhead<Employer>(text, model::find, Employer::name, one -> Objects.requireNonNullElse(one.city(), ""));
            search.setId("target-search");
            search.field().setPromptText(text.get("employers.targets.prompt"));
            search.valueProperty().subscribe(chosen -> {
                if (chosen != null) {
                    add(desk, model, chosen.id(), false);
                }
            });
            var box = new VBox(search);
            box.getStyleClass().add("target-search");
            lines.add(box);
        }
        page.targets().forEach(one -> lines.add(together ? line(one, true) : TravelLine.of(desk, model, line(one, false), one.employer(), page.journeys())));
        if (page.targets().isEmpty()) {
            var empty = new VBox(Labels.muted(text.get("employers.targets.empty")));
            empty.getStyleClass().add("target-search");
            lines.add(empty);
        }
        getChildren().setAll(new Card(text.get("employers.targets"), text.get("employers.targets.count", page.targets().size())).lines(lines));
    }

    private ListLine line(SearchPage.Target one, boolean together) {
        Employer employer = one.employer();
        var line = new ListLine(employer.name()).sub(Stream.of(employer.city(), employer.branch() == null ? null : text.of(employer.branch()))
                .filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        if (together) {
            return line;
        }
        Optional.ofNullable(employer.city()).flatMap(journeys::to).ifPresent(time -> line.sub(text.get("employers.proposal.travel", time.minutes(), time.town())));
        if (employer.doNotContact()) {
            line.pill(new Pill(text.get("employers.doNotContact"), Tone.DANGER));
        }
        return line.right(new IconButton(Icon.DELETE, text.get("employers.targets.remove"), () -> remove(one.target())))
                .onOpen(() -> desk.navigator().open(Destination.employer(employer.id())));
    }

    private void remove(SearchTarget target) {
        model.remove(target, () -> desk.notices().show(Notice.success(text.get("employers.targets.removed"))
                .with(text.get("employers.undo"), () -> model.putBack(target))));
    }

    /// Puts an employer on the plan, and asks when it should not be contacted.
    static void add(Desk desk, SearchPlanModel model, java.util.UUID employer, boolean surely) {
        Text text = desk.text();
        model.add(employer, surely, outcome -> desk.notices().show(switch (outcome) {
            case Outcome.Done<SearchTarget>(SearchTarget added) -> Notice.success(text.get("employers.targets.added"))
                    .with(text.get("employers.undo"), () -> model.remove(added, () -> { }));
            case Outcome.Refused<SearchTarget>(var why) when why.key().equals(EmployerContactService.DO_NOT_CONTACT) -> Notice.attention(text.get(why))
                    .with(text.get("employers.targets.surely"), () -> add(desk, model, employer, true));
            case Outcome.Refused<SearchTarget>(var why) -> Notice.attention(text.get(why));
        }));
    }
}
