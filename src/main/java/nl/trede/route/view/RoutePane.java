package nl.trede.route.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Page;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.FileModel;
import nl.trede.route.viewmodel.PapersModel;
import nl.trede.route.viewmodel.RouteModel;

/// *Route en papieren* of one client.
final class RoutePane extends VBox implements AutoCloseable {
    private final Desk desk;
    private final String begin;
    private final RouteModel model;
    private final RouteCard tasks;
    private final PausesCard pauses;
    private final PapersCard papers;
    private final OrderCard order;
    private final SicknessCard sickness;
    private final LogCard log;
    private final Columns page;
    private final Subscription following;

    /// @param begin the line to put the cursor on when it is there; empty for none
    RoutePane(Desk desk, RouteModel model, PapersModel paperwork, FileModel files, String begin) {
        this.desk = desk;
        this.begin = begin;
        this.model = model;
        tasks = new RouteCard(desk, model);
        pauses = new PausesCard(desk, files);
        papers = new PapersCard(desk, paperwork);
        order = new OrderCard(desk, files);
        sickness = new SicknessCard(desk, files);
        log = new LogCard(desk, files);
        var main = new VBox(tasks, log);
        main.getStyleClass().add("stack");
        var side = new VBox(sickness, order, papers, pauses);
        side.getStyleClass().add("stack");
        page = Columns.workAndSide(main, side);
        getStyleClass().add("stack");
        following = model.viewProperty().subscribe(this::show);
    }

    private void show(Optional<RouteView> now) {
        if (now == null) {
            return;
        }
        if (now.isEmpty()) {
            getChildren().setAll(new Card(desk.text().get("route.tab")).lines(new EmptyState(Icon.GOAL, desk.text().get("route.noTrajectory"))));
            return;
        }
        tasks.show(now.get());
        papers.show(now.get());
        order.show(now.get());
        sickness.show(now.get());
        log.show(now.get());
        pauses.show(now.get());
        if (!getChildren().contains(page)) {
            getChildren().setAll(page);
            line(page).ifPresent(line -> InWindow.then(line, () -> {
                Page.reveal(line);
                line.requestFocus();
            }));
        }
    }

    private Optional<Node> line(Node node) {
        if (!begin.isEmpty() && begin.equals(node.getId())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(child -> line(child).stream()).findFirst() : Optional.empty();
    }

    @Override
    public void close() {
        following.unsubscribe();
        model.close();
    }
}
