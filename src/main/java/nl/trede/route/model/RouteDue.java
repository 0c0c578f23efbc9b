package nl.trede.route.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Terms;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
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

    private static final String STEP = "route.step/";

    private final Routes routes;
    private final RouteService service;
    private final Templates templates;
    private final RouteSettings settings;

    public RouteDue(Vault vault, Templates templates) {
        routes = new Routes(vault);
        service = new RouteService(vault, templates);
        this.templates = templates;
        settings = new RouteSettings(vault);
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

    @Override
    public Optional<DueHand> hand(DueItem item) {
        if (!item.key().startsWith(STEP)) {
            return Optional.empty();
        }
        String[] parts = item.key().split("/", 3);
        UUID trajectory = UUID.fromString(parts[1]);
        String task = parts[2];
        return Optional.of(new DueHand.Task(() -> took("route.did.done", item, service.done(trajectory, task)),
                () -> took("route.did.later", item, service.later(trajectory, task, item.due())),
                day -> took("route.did.later", item, service.postpone(trajectory, task, day)),
                () -> took("route.did.drop", item, service.drop(trajectory, task))));
    }

    private Outcome<DueHand.Took> took(String sentence, DueItem item, Outcome<RouteService.Marked> outcome) {
        return switch (outcome) {
            case Outcome.Done<RouteService.Marked>(RouteService.Marked marked) ->
                    Outcome.done(new DueHand.Took(Message.of(sentence, item.title()), () -> service.undo(marked)));
            case Outcome.Refused<RouteService.Marked>(Message why) -> new Outcome.Refused<>(why);
        };
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
        return new DueItem(STEP + route.trajectory().id() + "/" + step.key(), Optional.of(client),
                Message.of("route.due.title", step.task().title()), detail, step.due().orElseThrow(), RoutePlaces.step(client, step), Optional.empty());
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
