package nl.trede.route.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.Verdict;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What *Route en papieren* shows of one client, read in one go.
///
/// @param list  the list of the method
/// @param steps  by the day on which they are due
/// @param logWords whether the words of the goals may go to who gets the log
/// @param papers of this trajectory, when it has such papers, and of earlier ones that still wait for one
public record RouteView(Route route, TaskTemplate list, List<RouteStep> steps, List<Papers> papers, JobLog log,
        Verdict logWords) {
    private static final Comparator<RouteStep> LAST_FIRST = Comparator.comparing((RouteStep step) ->
            step.mark().map(RouteMark::doneOn).orElse(LocalDate.MIN)).reversed();

    public RouteView {
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
    }

    /// Empty for a client without a trajectory.
    public static Optional<RouteView> of(Vault vault, Templates templates, UUID clientId, LocalDate today) {
        return new Routes(vault).current(clientId).map(route -> new RouteView(route, templates.of(TemplateKind.of(route.trajectory())),
                route.steps(templates::of, today), papers(vault, route), JobLog.of(vault, route.trajectory()), new Sharing(vault).verdict(clientId,
                LetterDesk.logReader(route.trajectory()), DataCategory.VOORTGANG_LADDER, today)));
    }

    private static List<Papers> papers(Vault vault, Route route) {
        var terms = new RouteSettings(vault).terms();
        var known = new SubsidyPaperRepository(vault).of(About.client(route.trajectory().clientId()));
        return new TrajectoryRepository(vault).ofClient(route.trajectory().clientId()).stream()
                .map(trajectory -> new Papers(trajectory, known.stream().filter(paper -> paper.trajectoryId().equals(trajectory.id())).toList(), terms))
                .filter(papers -> papers.of(route.trajectory()) ? papers.apply() : papers.waits())
                .sorted(Comparator.comparing((Papers papers) -> !papers.of(route.trajectory()))).toList();
    }

    /// Whether UWV ordered it, or may have.
    public boolean ordered() {
        return LetterDesk.logReader(route.trajectory()) == RecipientKind.UWV || route.trajectory().method() == Method.JOBCOACHING;
    }

    /// Whether a log of goals and hours belongs to it.
    public boolean logged() {
        return ordered() || route.trajectory().purpose() == Purpose.WERK_BEHOUDEN || !log.goals().isEmpty();
    }

    /// Still to be done, what is due first on top; of a trajectory that ended only what was due before its end.
    public List<RouteStep> open() {
        LocalDate end = route.trajectory().endDate();
        return steps.stream().filter(step -> step.open() && (end == null || step.due().filter(day -> !day.isAfter(end)).isPresent())).toList();
    }

    /// Done or not needed, the last first.
    public List<RouteStep> closed() {
        return steps.stream().filter(step -> !step.open()).sorted(LAST_FIRST).toList();
    }

    public long late(LocalDate today) {
        return open().stream().filter(step -> step.late(today)).count();
    }
}
