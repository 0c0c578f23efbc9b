package nl.trede.route.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Terms;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What routes ask for: the tasks of the list of their method, the weeks of the Wet verbetering poortwachter, and the last day that UWV
/// ordered. Only while a trajectory runs.
public final class RouteDue implements DueSource {
    /// The part of the client page where it is solved.
    public static final String TAB = "route";
    /// Days after which a task that nobody followed is not asked for any more; it still stands in the route. What the law asks for stays.
    static final int FORGOTTEN_AFTER = 60;

    private final Routes routes;
    private final Templates templates;
    private final RouteSettings settings;

    public RouteDue(Vault vault, Templates templates) {
        routes = new Routes(vault);
        this.templates = templates;
        settings = new RouteSettings(vault);
    }

    @Override
    public List<DueItem> due(LocalDate today, LocalDate horizon) {
        return due(About.everyone(), today, horizon);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        var due = new ArrayList<DueItem>();
        Map<TemplateKind, TaskTemplate> lists = templates.all();
        int notice = settings.terms().orderNotice();
        for (Route route : routes.of(about)) {
            if (route.trajectory().endDate() == null) {
                route.steps(lists::get, today).stream().filter(step -> asked(step, today, horizon)).map(step -> item(route, step)).forEach(due::add);
                ordered(route, today, notice).ifPresent(due::add);
            }
        }
        return due;
    }

    private static boolean asked(RouteStep step, LocalDate today, LocalDate horizon) {
        boolean law = step.list() == TemplateKind.POORTWACHTER;
        return step.open() && step.due().filter(day -> !day.isAfter(horizon))
                .filter(day -> law || !day.isBefore(today.minusDays(FORGOTTEN_AFTER))).isPresent();
    }

    private static DueItem item(Route route, RouteStep step) {
        var client = route.trajectory().clientId();
        Message detail = step.list() == TemplateKind.POORTWACHTER ? Message.of("route.due.week", step.task().amount(), route.file().firstSickDay())
                : Message.of("route.due.who", step.task().owner());
        return new DueItem("route.step/" + route.trajectory().id() + "/" + step.key(), Optional.of(client),
                Message.of("route.due.title", step.task().title()), detail, step.due().orElseThrow(), Destination.client(client, TAB), Optional.empty());
    }

    /// The end of what UWV ordered, when that is another day than the one the method gives and no rule speaks of yet.
    private static Optional<DueItem> ordered(Route route, LocalDate today, int notice) {
        var trajectory = route.trajectory();
        return route.file().lastOrderedDay(trajectory).filter(day -> !Terms.plannedEnd(trajectory).filter(day::equals).isPresent())
                .filter(day -> today.until(day, ChronoUnit.DAYS) <= notice)
                .map(day -> new DueItem("route.order/" + trajectory.id() + "/" + day, Optional.of(trajectory.clientId()), Message.of("route.due.order"),
                        Message.of("route.due.order.detail", day), day, Destination.client(trajectory.clientId(), TAB), Optional.empty()));
    }
}
