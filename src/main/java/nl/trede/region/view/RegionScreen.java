package nl.trede.region.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.PickBox;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tone;
import nl.trede.region.model.DeliveryList;
import nl.trede.region.model.Grouping;
import nl.trede.region.model.Mismatch;
import nl.trede.region.model.Opened;
import nl.trede.region.model.RegionChoice;
import nl.trede.region.model.RegionReport;
import nl.trede.region.viewmodel.RegionViewModel;

/// *Regio*: what all teams together did this quarter, who has not delivered, and the pseudonyms behind every number.
public final class RegionScreen implements Screen {
    private final Desk desk;
    private final Text text;
    private final RegionViewModel model;
    private final VBox side = new VBox();
    private final VBox body = new VBox();
    private final Page page = new Page();
    private final FlowPane choosers = new FlowPane();
    private final Subscription subscription;
    private boolean teamsOpen;
    private String openedFrom = "";

    public RegionScreen(Desk desk, RegionViewModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        side.getStyleClass().add("stack");
        body.getStyleClass().add("stack");
        choosers.getStyleClass().add("choosers");
        choosers.getChildren().addAll(quarters(), regions());
        subscription = Subscription.combine(model.reportProperty().subscribe(this::show), model.openedProperty().subscribe(this::showSide));
    }

    @Override
    public String title() {
        return text.get("region.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(Buttons.primary(text.get("region.read"), this::read));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        model.close();
    }

    private void read() {
        desk.navigator().open(Destination.room("exchange", "import"));
    }

    private void show(Optional<RegionReport> report) {
        if (report == null) {
            return;
        }
        if (report.isEmpty()) {
            page.column().getChildren().setAll(new Card(text.get("region.empty.title"))
                    .lines(new EmptyState(Icon.INBOX, text.get("region.empty")).button(text.get("region.read"), this::read)));
            return;
        }
        body.getChildren().clear();
        body.getChildren().addAll(problems(report.get()));
        body.getChildren().add(Columns.mainAndSide(main(report.get()), side));
        showSide(model.openedProperty().get());
        page.column().getChildren().setAll(choosers, body);
    }

    private VBox main(RegionReport report) {
        var target = new TargetCard(text, model::setTarget, behind -> openFrom(TargetCard.LIST, () -> model.open(behind)));
        var main = new VBox(report.target().map(target::card).orElseGet(target::none), quarter(report));
        main.getStyleClass().add("stack");
        return main;
    }

    private Card quarter(RegionReport report) {
        Chips<Grouping> grouping = Chips.single(List.of(Grouping.values()), text::of);
        grouping.setValue(model.groupingProperty().get());
        grouping.setAlignment(Pos.CENTER_RIGHT);
        grouping.valueProperty().addListener((property, was, now) -> model.groupingProperty().set(now));
        return new QuarterCard(text, (line, figure) -> openFrom(QuarterCard.id(line, figure), () -> model.open(line, figure)))
                .card(report, grouping);
    }

    /// @param id of the number, to bring the focus back to when its list is closed
    private void openFrom(String id, Runnable open) {
        openedFrom = id;
        teamsOpen = false;
        open.run();
    }

    private void showSide(Optional<Opened> opened) {
        var report = model.reportProperty().get();
        if (report == null || report.isEmpty()) {
            return;
        }
        if (opened.isPresent()) {
            var card = OpenedCard.of(opened.get(), desk, this::closeList);
            side.getChildren().setAll(card);
            focus(card.lookup(".icon-only"));
        } else if (teamsOpen) {
            side.getChildren().setAll(new TeamsCard(text, model).card(report.get().quarter(), () -> openTeams(false)));
        } else {
            var deliveries = report.get().deliveries();
            side.getChildren().setAll(DeliveriesCard.of(deliveries, text,
                            () -> openFrom(DeliveriesCard.COUNT, () -> model.open(new DeliveryList(deliveries))), () -> openTeams(true)),
                    new RungsCard(text, rung -> openFrom(RungsCard.id(rung), () -> model.open(rung))).card(report.get().rungs()));
        }
    }

    private void openTeams(boolean open) {
        teamsOpen = open;
        showSide(Optional.empty());
        focus(side.lookup(open ? ".icon-only" : ".button.compact"));
    }

    private void closeList() {
        model.openedProperty().set(Optional.empty());
        focus(body.lookup("#" + openedFrom));
    }

    private static void focus(Node node) {
        if (node != null) {
            node.requestFocus();
        }
    }

    private List<Card> problems(RegionReport report) {
        var problems = new ArrayList<Card>();
        if (!report.mismatches().isEmpty()) {
            problems.add(new Card(text.get("region.mismatch.title")).tone(Tone.DANGER)
                    .lines(report.mismatches().stream().map(this::problem).toList()));
        }
        if (!report.definitions().agree()) {
            problems.add(VersionsCard.of(report.definitions(), text));
        }
        return problems;
    }

    private ListLine problem(Mismatch one) {
        return new ListLine(one.team().team()).dot(Tone.DANGER).sub(text.get("region.mismatch", text.get("region.column." + one.figure().key()),
                one.sent().map(value -> text.number(value, one.figure().unit().decimals())).orElse("–"),
                one.counted().map(value -> text.number(value, one.figure().unit().decimals())).orElse("–")));
    }

    private PickBox<Quarter> quarters() {
        var box = new PickBox<>(model.quarters(), Quarter::toString);
        box.setId("quarter");
        box.setAccessibleText(text.get("region.quarter.choose"));
        box.valueProperty().bindBidirectional(model.quarterProperty());
        return box;
    }

    private PickBox<RegionChoice> regions() {
        var box = new PickBox<>(model.regions(), one -> one.code().isEmpty() ? text.get("region.unknown") : one.name());
        box.setId("region");
        box.setAccessibleText(text.get("region.choose"));
        box.valueProperty().bindBidirectional(model.regionProperty());
        return box;
    }
}
