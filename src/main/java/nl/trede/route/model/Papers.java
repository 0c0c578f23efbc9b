package nl.trede.route.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryService;

/// The papers of one trajectory: where each stands and when the next is due.
public final class Papers {
    private final Trajectory trajectory;
    private final Map<PaperKind, SubsidyPaper> known = new EnumMap<>(PaperKind.class);
    private final RouteTerms terms;

    public Papers(Trajectory trajectory, List<SubsidyPaper> known, RouteTerms terms) {
        this.trajectory = trajectory;
        this.terms = terms;
        known.forEach(paper -> this.known.put(paper.kind(), paper));
    }

    /// One paper.
    ///
    /// @param due when it should have been sent; empty when that is done, not needed, or up to something else first
    public record Line(SubsidyPaper paper, Optional<LocalDate> due) {
    }

    /// Whether the trajectory has such papers: the municipality pays, or a paper is known already.
    public boolean apply() {
        return trajectory.fundingSource() == FundingSource.GEMEENTE_IPS_REGELING_2023 || !known.isEmpty();
    }

    /// All of them in order.
    public List<Line> lines() {
        return Arrays.stream(PaperKind.values()).map(kind -> new Line(of(kind), due(kind))).toList();
    }

    public Trajectory trajectory() {
        return trajectory;
    }

    boolean of(Trajectory other) {
        return trajectory.id().equals(other.id());
    }

    /// Whether a paper is still to come.
    boolean waits() {
        return lines().stream().anyMatch(line -> line.due().isPresent());
    }

    public SubsidyPaper of(PaperKind kind) {
        return Optional.ofNullable(known.get(kind)).orElseGet(() -> SubsidyPaper.blank(trajectory, kind));
    }

    /// Whether it ended before its time: then a stopbericht goes out. A goal that was reached or the full term is no stop.
    public boolean stopped() {
        return trajectory.endDate() != null && !TrajectoryService.COMPLETED.contains(trajectory.endReason());
    }

    /// When a paper is out; deel 1 also when the end of the trajectory says so.
    public Optional<LocalDate> sent(PaperKind kind) {
        Optional<LocalDate> sent = Optional.ofNullable(known.get(kind)).map(SubsidyPaper::sentOn);
        return kind == PaperKind.STOPBERICHT_1 ? sent.or(() -> Optional.ofNullable(trajectory.stopNoticeSent())) : sent;
    }

    /// The last day on which a paper that is still to come is on time.
    public Optional<LocalDate> due(PaperKind kind) {
        if (!apply() || sent(kind).isPresent() || refused()) {
            return Optional.empty();
        }
        return switch (kind) {
            case AANVRAAG -> awaitsStart() ? Optional.of(trajectory.referralDate().plusDays(terms.apply())) : Optional.empty();
            case VERGOEDING -> Optional.empty();
            case BESLUIT -> awaitsStart() && !answered(PaperKind.AANVRAAG) ? after(PaperKind.AANVRAAG, terms.decision()) : Optional.empty();
            case STOPBERICHT_1 -> stopped() && started() ? Optional.of(trajectory.endDate().plusDays(terms.stop())) : Optional.empty();
            case STOPBERICHT_2 -> stopped() && started() && !answered(PaperKind.STOPBERICHT_1) ? after(PaperKind.STOPBERICHT_1, terms.forward())
                    : Optional.empty();
            case BEEINDIGINGSVERSLAG -> trajectory.endDate() != null && started() ? Optional.of(trajectory.endDate().plusDays(terms.report()))
                    : Optional.empty();
            case VASTSTELLING -> after(PaperKind.BEEINDIGINGSVERSLAG, terms.settlement()).filter(day -> !answered(PaperKind.BEEINDIGINGSVERSLAG));
        };
    }

    private boolean started() {
        return trajectory.startDate() != null;
    }

    private boolean awaitsStart() {
        return !started() && trajectory.endDate() == null;
    }

    /// A subsidy that was not granted asks for nothing more.
    private boolean refused() {
        return known.values().stream().anyMatch(paper -> paper.answer() == PaperAnswer.AFGEWEZEN
                && (paper.kind() == PaperKind.AANVRAAG || paper.kind() == PaperKind.BESLUIT));
    }

    private boolean answered(PaperKind kind) {
        return known.containsKey(kind) && known.get(kind).answeredOn() != null;
    }

    private Optional<LocalDate> after(PaperKind kind, int days) {
        return sent(kind).map(day -> day.plusDays(days));
    }
}
