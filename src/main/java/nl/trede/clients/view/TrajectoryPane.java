package nl.trede.clients.view;

import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;
import nl.trede.partners.model.RegionNames;

/// *Traject en inkomen*: what was agreed, where it stands, the person and the income.
final class TrajectoryPane implements AutoCloseable {
    private final Page page;
    private final Subscription following;

    TrajectoryPane(Desk desk, ClientModel model, TrajectoryService trajectories, ClientService clients, BenefitService benefits,
            Supplier<RegionNames> regions) {
        var left = new VBox();
        var right = new VBox();
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        page = new Page(Columns.equal(left, right));
        page.column().getStyleClass().add("tab-page");
        following = model.pageProperty().subscribe((was, now) -> {
            if (now != null && (was == null || !was.trajectory().equals(now.trajectory()) || !was.client().equals(now.client()))) {
                left.getChildren().setAll(new LifecycleCard(desk, model, trajectories, clients, now), new TrajectoryForm(desk, model, trajectories, regions, now.trajectory()));
                right.getChildren().setAll(new PersonForm(desk, model, clients, regions, now.client()), new IncomeCard(desk, model, benefits, now.income()));
            } else if (now != null && !was.income().equals(now.income())) {
                right.getChildren().set(1, new IncomeCard(desk, model, benefits, now.income()));
            }
        });
        var now = model.pageProperty().get();
        if (now != null) {
            left.getChildren().setAll(new LifecycleCard(desk, model, trajectories, clients, now), new TrajectoryForm(desk, model, trajectories, regions, now.trajectory()));
            right.getChildren().setAll(new PersonForm(desk, model, clients, regions, now.client()), new IncomeCard(desk, model, benefits, now.income()));
        }
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
