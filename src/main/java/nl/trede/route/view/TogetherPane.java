package nl.trede.route.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.model.ActionOwner;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.Papers;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RouteStep;
import nl.trede.route.model.RouteView;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.viewmodel.RouteModel;

/// The route for a client who reads along: what comes and who does it, what is done, what we work on, and where the papers are. It says
/// nothing of being late, of hours or of terms of funding, and nothing can be changed.
final class TogetherPane extends VBox implements AutoCloseable {
    private static final int COMING = 6;
    private static final int DONE = 5;

    private final Text text;
    private final LocalDate today;
    private final RouteModel model;
    private final Subscription following;

    TogetherPane(Text text, LocalDate today, RouteModel model) {
        this.text = text;
        this.today = today;
        this.model = model;
        getStyleClass().add("stack");
        following = model.viewProperty().subscribe(this::show);
    }

    private void show(Optional<RouteView> now) {
        if (now == null) {
            return;
        }
        if (now.isEmpty()) {
            getChildren().setAll(new Card(text.get("route.together.tab")).lines(new EmptyState(Icon.GOAL, text.get("route.together.none"))));
            return;
        }
        RouteView view = now.get();
        var main = column(coming(view), goals(view));
        var side = column(papers(view), done(view));
        getChildren().setAll(side.getChildren().isEmpty() ? main : Columns.equal(main, side));
    }

    @SafeVarargs
    private static VBox column(Optional<Card>... cards) {
        var column = new VBox();
        column.getStyleClass().add("stack");
        for (Optional<Card> card : cards) {
            card.ifPresent(column.getChildren()::add);
        }
        return column;
    }

    private Optional<Card> coming(RouteView view) {
        String until = view.route().trajectory().endDate() != null ? text.get("route.together.ended", view.route().trajectory().endDate())
                : view.route().plannedEnd().map(day -> text.get("route.together.until", day)).orElse("");
        var card = new Card(text.get("route.together.coming"), until);
        List<RouteStep> steps = view.route().trajectory().endDate() != null ? List.of() : view.open().stream().filter(step -> step.due().isPresent()).limit(COMING).toList();
        return Optional.of(steps.isEmpty() ? card.lines(new EmptyState(Icon.DONE, text.get("route.together.nothing")))
                : card.lines(steps.stream().<Node>map(step -> new ListLine(step.task().title()).sub(party(step.task().owner())).dot(Tone.ACCENT)
                        .right(when(step.due().orElseThrow()))).toList()));
    }

    private Optional<Card> done(RouteView view) {
        List<RouteStep> done = view.closed().stream().filter(RouteStep::done).limit(DONE).toList();
        return done.isEmpty() ? Optional.empty() : Optional.of(new Card(text.get("route.together.done")).lines(done.stream()
                .<Node>map(step -> new ListLine(step.task().title()).dot(Tone.SUCCESS).right(step.mark().map(RouteMark::doneOn).map(text::date).orElse(""))).toList()));
    }

    private Optional<Card> goals(RouteView view) {
        List<RouteGoal> goals = view.log().goals();
        return goals.isEmpty() ? Optional.empty() : Optional.of(new Card(text.get("route.together.goals")).lines(goals.stream().<Node>map(goal ->
                new ListLine(goal.words()).dot(goal.outcome() == GoalOutcome.BEREIKT ? Tone.SUCCESS : Tone.ACCENT)
                        .pill(new Pill(text.get("route.together.goal." + goal.outcome()), goal.outcome() == GoalOutcome.BEREIKT ? Tone.SUCCESS : Tone.NEUTRAL))).toList()));
    }

    /// Only papers that went or came, and the one that is waited for.
    private Optional<Card> papers(RouteView view) {
        var lines = new ArrayList<Node>();
        for (Papers papers : view.papers()) {
            for (PaperKind kind : PaperKind.values()) {
                SubsidyPaper paper = papers.of(kind);
                papers.sent(kind).ifPresentOrElse(day -> lines.add(new ListLine(text.get("route.together.paper." + kind))
                                .sub(paper.answeredOn() == null ? text.get(kind.toUs() ? "route.together.came" : "route.together.sent", day)
                                        : text.get("route.together.answered", paper.answeredOn(), paper.answer() == null ? PaperAnswer.ONTVANGEN : paper.answer()))
                                .dot(Tone.SUCCESS)),
                        () -> papers.due(kind).ifPresent(day -> lines.add(new ListLine(text.get("route.together.paper." + kind))
                                .sub(text.get("route.together.waits")).dot(Tone.NEUTRAL))));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Card(text.get("route.together.papers")).lines(lines));
    }

    /// A day that has passed is nothing to hold against anybody.
    private String when(LocalDate due) {
        return due.isBefore(today) ? text.get("route.together.soon") : text.date(due);
    }

    private String party(ActionOwner owner) {
        return text.get("route.together.does", text.get("clients.together.party." + owner));
    }

    @Override
    public void close() {
        following.unsubscribe();
        model.close();
    }
}
