package nl.trede.route.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.Labels;
import nl.trede.route.model.RoutePlaces;
import nl.trede.route.model.RouteStep;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.RouteModel;

/// The tasks of a route: what is still to be done by its day, and under it what is done.
final class RouteCard extends VBox {
    private static final int MANY_LATE = 3;

    private final Desk desk;
    private final RouteModel model;
    private final VBox lines = new VBox();

    RouteCard(Desk desk, RouteModel model) {
        this.desk = desk;
        this.model = model;
    }

    void show(RouteView now) {
        var text = desk.text();
        List<RouteStep> open = now.open();
        List<RouteStep> closed = now.closed();
        var change = Buttons.small(text.get("route.change"), () -> desk.navigator().open(RoutePlaces.templates(now.list().kind())));
        change.setId("change-list");
        var card = new Card(text.get("route.title", text.of(now.list().kind())), text.get("route.progress", closed.size(), open.size() + closed.size())).right(change);
        KeptFocus.during(this, () -> {
            var nodes = new ArrayList<Node>();
            if (now.late(desk.today()) >= MANY_LATE) {
                nodes.add(caughtUp());
            }
            open.forEach(step -> nodes.add(new StepLine(desk, step, model)));
            if (!closed.isEmpty()) {
                nodes.add(head(text.get("route.closed", closed.size())));
                closed.forEach(step -> nodes.add(new StepLine(desk, step, model)));
            }
            nodes.add(head(text.get("route.source", now.list().source(), now.list().validFrom())));
            lines.getChildren().setAll(nodes);
            getChildren().setAll(card.lines(lines));
        });
    }

    /// For a route that began before it was followed here.
    private Node caughtUp() {
        var words = Labels.small(desk.text().get("route.caughtUp.why"));
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var button = Buttons.small(desk.text().get("route.caughtUp"), model::caughtUp);
        button.setId("caught-up");
        var row = new HBox(words, button);
        row.getStyleClass().add("party-row");
        return row;
    }

    private static HBox head(String words) {
        var row = new HBox(Labels.small(words));
        row.getStyleClass().add("party-row");
        return row;
    }
}
