package nl.trede.route.view;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.clients.ClientTab;
import nl.trede.common.ui.Desk;
import nl.trede.route.model.RouteDue;
import nl.trede.route.viewmodel.FileModel;
import nl.trede.route.viewmodel.PapersModel;
import nl.trede.route.viewmodel.RouteModel;

/// *Route en papieren* on the client page.
public final class RouteTab implements ClientTab {
    private final Desk desk;
    private final Function<UUID, RouteModel> models;
    private final PapersModel papers;
    private final FileModel files;

    public RouteTab(Desk desk, Function<UUID, RouteModel> models, PapersModel papers, FileModel files) {
        this.desk = desk;
        this.files = files;
        this.papers = papers;
        this.models = models;
    }

    @Override
    public String id() {
        return RouteDue.TAB;
    }

    @Override
    public String labelKey() {
        return "route.tab";
    }

    @Override
    public Optional<String> togetherLabelKey() {
        return Optional.of("route.together.tab");
    }

    @Override
    public Content open(UUID clientId) {
        return open(clientId, "");
    }

    /// @param within the line to begin at, as [nl.trede.route.model.RoutePlaces] names it
    @Override
    public Content open(UUID clientId, String within) {
        if (desk.together().isOn()) {
            var plain = new TogetherPane(desk.text(), desk.today(), models.apply(clientId));
            return Content.of(plain, plain::close);
        }
        var pane = new RoutePane(desk, models.apply(clientId), papers, files, within);
        return Content.of(pane, pane::close);
    }
}
