package nl.trede.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Papers of the municipal subsidy that should be out or should have come. They go on after the last day of a trajectory; of one that ended
/// long ago only when its papers are followed here.
public final class PaperDue implements DueSource {
    /// Days after its end within which a trajectory without a known paper is asked about.
    static final int ASKED_AFTER_END = 91;

    private final Vault vault;
    private final PaperService service;
    private final TrajectoryRepository trajectories;
    private final SubsidyPaperRepository papers;
    private final RouteSettings settings;

    public PaperDue(Vault vault) {
        this.vault = vault;
        service = new PaperService(vault);
        trajectories = new TrajectoryRepository(vault);
        papers = new SubsidyPaperRepository(vault);
        settings = new RouteSettings(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        Map<UUID, List<SubsidyPaper>> known = papers.of(about).stream().collect(Collectors.groupingBy(SubsidyPaper::trajectoryId));
        RouteTerms terms = settings.terms();
        var due = new ArrayList<DueItem>();
        for (Trajectory trajectory : trajectories.of(about)) {
            List<SubsidyPaper> theirs = known.getOrDefault(trajectory.id(), List.of());
            boolean followed = trajectory.endDate() == null || !theirs.isEmpty() || !trajectory.endDate().plusDays(ASKED_AFTER_END).isBefore(today);
            if (followed) {
                new Papers(trajectory, theirs, terms).lines().forEach(line -> line.due().filter(day -> !day.isAfter(horizon))
                        .ifPresent(day -> due.add(item(trajectory, line.paper().kind(), day))));
            }
        }
        return due;
    }

    /// That it went, or came, today; with another day or an answer the paper itself is opened.
    @Override
    public Optional<DueHand> hand(DueItem item) {
        String[] parts = item.key().split("/");
        UUID trajectory = UUID.fromString(parts[1]);
        PaperKind kind = PaperKind.valueOf(parts[2]);
        return Optional.of(new DueHand.Act(Message.of(kind.toUs() ? "route.due.came" : "route.paper.sent"), () -> sent(trajectory, kind)));
    }

    private Outcome<DueHand.Took> sent(UUID trajectoryId, PaperKind kind) {
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        SubsidyPaper paper = papers.ofTrajectory(trajectoryId).stream().filter(one -> one.kind() == kind).findFirst()
                .orElseGet(() -> SubsidyPaper.blank(trajectory, kind));
        return switch (service.sent(paper, Dates.today(vault.clock()))) {
            case Outcome.Done<PaperService.Kept>(PaperService.Kept kept) -> Outcome.done(new DueHand.Took(
                    Message.of(kind.toUs() ? "route.did.came" : "route.did.sent", kind), () -> service.undo(kept)));
            case Outcome.Refused<PaperService.Kept>(Message why) -> new Outcome.Refused<>(why);
        };
    }

    private static DueItem item(Trajectory trajectory, PaperKind kind, LocalDate day) {
        return new DueItem("route.paper/" + trajectory.id() + "/" + kind + "/" + day, Optional.of(trajectory.clientId()),
                Message.of(kind.ours() ? "route.due.send" : "route.due.ask", kind), Message.of("route.due.papers", kind.from(), kind.to()), day,
                RoutePlaces.paper(trajectory.clientId(), kind), Optional.empty());
    }
}
