package nl.trede.jobs.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.JobRules;
import nl.trede.jobs.model.JobState;
import nl.trede.jobs.viewmodel.JobPageModel;

/// One job on a page of its own, inside the tab *Banen*: how it was placed, how it is supported, how long it is kept and how it ended.
final class JobPage extends VBox {
    /// What the pane around it can do with a job.
    record Actions(Runnable back, Runnable edit, Runnable end, Runnable confirm) {
    }

    private final StartReportCard start;
    private final PlanCard plan;
    private final Optional<TrialCard> trial;
    private final Optional<StepDownCard> stepDown;

    JobPage(Desk desk, JobFile file, JobPageModel model, Actions actions) {
        Text text = desk.text();
        getStyleClass().addAll("stack", "job-page");
        start = new StartReportCard(text, file, model);
        plan = new PlanCard(desk, file, model);
        var main = new ArrayList<Node>(List.of(start));
        if (file.row().job().endReason() != null) {
            main.addFirst(new EndCard(text, file));
        }
        if (!file.checks().isEmpty() || file.plan().isPresent()) {
            main.add(plan);
        }
        stepDown = file.stepDown().map(question -> new StepDownCard(desk, file, question, model));
        stepDown.ifPresent(main::add);
        var side = new ArrayList<Node>();
        trial = file.trial().map(one -> new TrialCard(desk, one, model));
        trial.ifPresent(side::add);
        if (file.row().job().employerId() != null) {
            side.add(new ScanCard(desk, file, model));
        }
        if (!file.checks().isEmpty()) {
            side.add(new ChecksCard(desk, file, model));
        } else if (!file.row().job().wantsSupport()) {
            side.add(new Card(text.get("jobs.checks")).content(Labels.muted(text.get("jobs.checks.unwanted"))));
        }
        if (!file.milestones().isEmpty()) {
            side.add(milestones(text, file));
        }
        var left = new VBox(main.toArray(Node[]::new));
        var right = new VBox(side.toArray(Node[]::new));
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        getChildren().addAll(head(text, file, actions), Columns.workAndSide(left, right));
    }

    /// Whether something on it is being filled in: then it stays as it is.
    boolean busy() {
        return start.busy() || plan.busy() || trial.filter(TrialCard::busy).isPresent() || stepDown.filter(StepDownCard::busy).isPresent();
    }

    private static Card head(Text text, JobFile file, Actions actions) {
        Job job = file.row().job();
        String name = file.row().employer().isEmpty() ? job.title() : job.title() + " · " + file.row().employer();
        var head = new FlowPane(Labels.strong(name), JobWords.state(text, file.row().state()));
        head.getStyleClass().add("job-head");
        if (JobRules.competitive(job)) {
            head.getChildren().add(new Pill(text.get("jobs.regular"), Tone.SUCCESS).outlined());
        }
        if (file.unsuccessful()) {
            head.getChildren().add(new Pill(text.get("jobs.unsuccessful"), Tone.ATTENTION));
        }
        var words = new ArrayList<Node>(List.of(head, Labels.small(JobWords.facts(text, file.row()))));
        file.employment().before(job).ifPresent(before -> words.add(Labels.small(text.get("jobs.extension", before.endDate(), file.employment().start()))));
        var dates = text.get(job.firstFourHours() == null ? "jobs.dates.unconfirmed" : "jobs.dates", job.startDate(), job.firstFourHours());
        if (job.kind().paid()) {
            words.add(Labels.small(dates));
        }
        words.add(Labels.small(text.get("jobs.disclosureAtWork", job.disclosureLevel() == null ? text.get("jobs.unknown") : text.of(job.disclosureLevel()))));
        var card = new Card(text.get("jobs.page")).beside(back(text, actions)).right(buttons(text, file, actions));
        var lines = new VBox(words.toArray(Node[]::new));
        lines.getStyleClass().add("job-facts");
        return card.content(lines);
    }

    private static Button back(Text text, Actions actions) {
        var back = Buttons.link(text.get("jobs.back"), actions.back());
        back.setGraphic(Icon.BACK.node());
        back.setId("job-back");
        return back;
    }

    private static FlowPane buttons(Text text, JobFile file, Actions actions) {
        Job job = file.row().job();
        var buttons = new FlowPane();
        buttons.getStyleClass().add("job-buttons");
        if (job.kind().paid() && job.firstFourHours() == null && file.row().state() == JobState.LOOPT) {
            buttons.getChildren().add(Buttons.small(text.get("jobs.fourHours"), actions.confirm()));
        }
        if (job.endReason() == null && file.row().state() != JobState.GEPLAND) {
            buttons.getChildren().add(Buttons.small(text.get("jobs.end"), actions.end()));
        }
        buttons.getChildren().add(Buttons.small(text.get("jobs.edit"), actions.edit()));
        return buttons;
    }

    private static Card milestones(Text text, JobFile file) {
        return new Card(text.get("jobs.milestones"), text.get("jobs.milestones.since", file.employment().start()))
                .lines(file.milestones().stream().map(one -> JobWords.milestone(text, one)).toList());
    }
}
