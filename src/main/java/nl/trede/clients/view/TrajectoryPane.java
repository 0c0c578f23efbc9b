package nl.trede.clients.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.StandInService;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;
import nl.trede.partners.model.RegionNames;

/// *Traject en inkomen*: what was agreed, where it stands, the person and the income. Each card follows what is saved elsewhere, but keeps
/// what is being typed in it.
final class TrajectoryPane implements AutoCloseable {
    private final Desk desk;
    private final ClientModel model;
    private final TrajectoryService trajectories;
    private final ClientService clients;
    private final BenefitService benefits;
    private final Supplier<RegionNames> regions;
    private final KeptForm lifecycle = new KeptForm();
    private final KeptForm agreed = new KeptForm();
    private final CoachesCard coaches;
    private final KeptForm person = new KeptForm();
    private final KeptForm income = new KeptForm();
    private final Page page;
    private final Subscription following;

    TrajectoryPane(Desk desk, ClientModel model, TrajectoryService trajectories, ClientService clients, BenefitService benefits,
            StandInService standIns, Supplier<RegionNames> regions) {
        this.desk = desk;
        this.model = model;
        this.trajectories = trajectories;
        this.clients = clients;
        this.benefits = benefits;
        this.regions = regions;
        coaches = new CoachesCard(desk, model, standIns);
        var left = new VBox(lifecycle, agreed, coaches);
        var right = new VBox(person, income);
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        page = new Page(Columns.equalWide(left, right));
        page.column().getStyleClass().add("tab-page");
        following = model.pageProperty().subscribe(this::show);
    }

    private void show(ClientPage now) {
        if (now == null) {
            return;
        }
        var trajectory = now.trajectory();
        var client = now.client();
        lifecycle.show(trajectory.id(), List.of(trajectory, client), () -> new LifecycleCard(desk, model, trajectories, clients, now, lifecycle::saved));
        coaches.show(now);
        agreed.show(trajectory.id(), trajectory, () -> new TrajectoryForm(desk, model, trajectories, regions, trajectory, agreed::saved));
        person.show(client.id(), client, () -> new PersonForm(desk, model, clients, regions, client, person::saved));
        income.show(client.id(), now.income(), () -> new IncomeCard(desk, model, benefits, now.income(), income::saved));
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
