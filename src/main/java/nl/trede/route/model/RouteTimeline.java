package nl.trede.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What was done of routes, and which papers went and came, on the timeline of a client.
public final class RouteTimeline implements TimelineSource {
    private final Vault vault;
    private final Routes routes;
    private final SubsidyPaperRepository papers;
    private final Templates templates;

    public RouteTimeline(Vault vault, Templates templates) {
        this.vault = vault;
        this.templates = templates;
        routes = new Routes(vault);
        papers = new SubsidyPaperRepository(vault);
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        var entries = new ArrayList<TimelineEntry>();
        var about = About.client(clientId);
        Map<TemplateKind, TaskTemplate> lists = templates.all();
        LocalDate today = Dates.today(vault.clock());
        for (Route route : routes.of(about)) {
            done(route, lists, today).forEach(entries::add);
        }
        for (SubsidyPaper paper : papers.of(about)) {
            paper(paper).forEach(entries::add);
        }
        return entries;
    }

    /// A task that is no longer in the list goes by its key, which is in plain words.
    private static List<TimelineEntry> done(Route route, Map<TemplateKind, TaskTemplate> lists, LocalDate today) {
        var titles = new HashMap<String, String>();
        route.steps(lists::get, today).forEach(step -> titles.put(step.key(), step.task().title()));
        return route.marks().stream().filter(mark -> mark.state() == MarkState.GEDAAN && mark.doneOn() != null)
                .map(mark -> new TimelineEntry(mark.id(), mark.doneOn(), "task", Message.of("route.timeline.done", titles.getOrDefault(mark.task(), mark.task())),
                        Optional.empty(), Optional.empty(), false, Optional.of(Destination.client(mark.clientId(), RouteDue.TAB)))).toList();
    }

    private static List<TimelineEntry> paper(SubsidyPaper paper) {
        var entries = new ArrayList<TimelineEntry>();
        if (paper.sentOn() != null) {
            entries.add(entry(paper, paper.sentOn(), Message.of(paper.kind().toUs() ? "route.timeline.came" : "route.timeline.sent", paper.kind())));
        }
        if (paper.answeredOn() != null) {
            entries.add(entry(paper, paper.answeredOn(), Message.of("route.timeline.answered", paper.kind(), paper.answer() == null ? PaperAnswer.ONTVANGEN : paper.answer())));
        }
        return entries;
    }

    private static TimelineEntry entry(SubsidyPaper paper, LocalDate day, Message title) {
        return new TimelineEntry(paper.id(), day, "paper", title, Optional.empty(), Optional.empty(), false, Optional.of(RoutePlaces.paper(paper.clientId(), paper.kind())));
    }
}
