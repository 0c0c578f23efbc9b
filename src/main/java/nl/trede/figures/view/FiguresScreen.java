package nl.trede.figures.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Banner;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.figures.model.FigureCatalog;
import nl.trede.figures.model.FigureGroup;
import nl.trede.figures.model.Overview;
import nl.trede.figures.model.Span;
import nl.trede.figures.viewmodel.FiguresModel;

/// *Cijfers*: the figures of a quarter with their meaning, and behind every number the clients it is made of.
public final class FiguresScreen implements Screen {
    private final Desk desk;
    private final FiguresModel model;
    private final Runnable stop;
    private final ScopeBox scopes;
    private final Label until = Labels.small("");
    private final VBox body = new VBox();
    private final Page page;

    /// @param stop lets go of the caseload's changes
    public FiguresScreen(Desk desk, FiguresModel model, Runnable stop) {
        this.desk = desk;
        this.model = model;
        this.stop = stop;
        scopes = new ScopeBox(desk.text(), model);
        body.getStyleClass().add("stack");
        page = new Page(choices(), body);
        body.getChildren().setAll(Labels.muted(desk.text().get("figures.counting")));
        model.overviewProperty().subscribe(this::show);
        model.troubleProperty().subscribe(this::trouble);
    }

    private Node choices() {
        var span = new SpanBox(desk, model);
        HBox.setHgrow(span, Priority.ALWAYS);
        var line = new HBox(span, scopes);
        line.getStyleClass().add("figure-choices");
        return line;
    }

    private void show(Overview overview) {
        if (overview == null) {
            return;
        }
        Text text = desk.text();
        scopes.show(overview.scopes(), overview.report().scope());
        if (overview.isEmpty()) {
            body.getChildren().setAll(new Card(text.get("figures.title")).lines(new EmptyState(Icon.FIGURES, text.get("figures.empty"))
                    .button(text.get("figures.empty.button"), () -> desk.navigator().open(Destination.room("caseload")))));
            return;
        }
        until.setText(until(overview));
        var lines = new CaseLines(text, overview.names(), this::openClient);
        var tiles = new HeadlineTiles(text, overview, lines);
        var side = stack(List.of(trend(overview, tiles), new RungCard(text, overview.rungs(), lines)));
        body.getChildren().setAll(tiles, Columns.mainAndSide(stack(groups(overview, lines)), side), until);
    }

    private String until(Overview overview) {
        Text text = desk.text();
        return overview.report().span() instanceof Span.OfQuarter
                ? text.get("figures.counted.until", overview.report().reference(), overview.report().definitionsVersion())
                : text.get("figures.counted.days", overview.report().reference(), overview.report().definitionsVersion(),
                        new FigureWords(text).span(overview.previous().span()));
    }

    /// The end of the line opens its list while it is the quarter that is shown.
    private Node trend(Overview overview, HeadlineTiles tiles) {
        boolean quarter = overview.report().span() instanceof Span.OfQuarter;
        return TrendCard.of(desk.text(), overview.trend(), quarter ? Optional.of(tiles::open) : Optional.empty(), this::to);
    }

    private List<Node> groups(Overview overview, CaseLines lines) {
        var cards = new ArrayList<Node>();
        for (FigureGroup group : FigureGroup.values()) {
            cards.add(new Card(desk.text().get("figures.group." + group.name()), new FigureWords(desk.text()).span(overview.report().span()))
                    .lines(FigureCatalog.of(group).stream().map(definition -> new FigureLine(desk.text(), overview.report().figure(definition),
                            overview.previous(), lines)).toList()));
        }
        return cards;
    }

    private Optional<Runnable> to(Quarter quarter) {
        return model.quarters().contains(quarter) ? Optional.of(() -> model.spanProperty().set(new Span.OfQuarter(quarter))) : Optional.empty();
    }

    private void openClient(UUID id) {
        desk.navigator().open(Destination.client(id));
    }

    private void trouble(boolean now) {
        if (now) {
            Text text = desk.text();
            body.getChildren().setAll(new Banner(text, Notice.danger(text.get("figures.trouble"))
                    .with(text.get("figures.trouble.again"), model::count), () -> body.getChildren().clear()));
        }
    }

    private static VBox stack(List<? extends Node> nodes) {
        var box = new VBox();
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("stack");
        return box;
    }

    @Override
    public String title() {
        return desk.text().get("figures.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public void close() {
        stop.run();
    }
}
