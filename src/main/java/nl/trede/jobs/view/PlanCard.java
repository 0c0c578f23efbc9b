package nl.trede.jobs.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.consent.model.Verdict;
import nl.trede.jobs.model.FollowAlongPlan;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.SupportLine;
import nl.trede.jobs.model.SupportPhase;
import nl.trede.jobs.model.Supported;
import nl.trede.jobs.viewmodel.JobPageModel;

/// *Steunplan*: who supports whom and how often, in each phase; when it is looked at again, and from when it steps down.
final class PlanCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final JobFile file;
    private final JobPageModel model;
    private boolean editing;

    PlanCard(Desk desk, JobFile file, JobPageModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.file = file;
        this.model = model;
        show();
    }

    boolean busy() {
        return editing;
    }

    private void show() {
        editing = false;
        file.plan().ifPresentOrElse(whole -> getChildren().setAll(card(whole.plan(), whole.lines())), () -> {
            var make = Buttons.plain(text.get("jobs.plan.make"), () -> model.beginPlan(file));
            make.setId("plan-make");
            getChildren().setAll(new Card(text.get("jobs.plan")).content(Labels.muted(text.get("jobs.plan.none")), make));
        });
    }

    private Card card(FollowAlongPlan plan, List<SupportLine> lines) {
        SupportPhase now = SupportPhase.on(desk.today(), file.employment().start(), plan.stepDownOn());
        var shown = new ArrayList<Node>();
        shown.add(new ListLine(text.get("jobs.plan.dates")).sub(dates(plan)).onOpen(() -> edit(plan)));
        for (SupportPhase phase : SupportPhase.values()) {
            List<SupportLine> of = lines.stream().filter(line -> line.phase() == phase).toList();
            for (SupportLine line : of) {
                var row = new ListLine(text.get("jobs.plan.line", line.kind(), line.frequency())).sub(text.of(phase) + " · "
                        + text.get("jobs.plan.who", line.givenBy(), line.supported()));
                if (phase == now) {
                    row.pill(new Pill(text.get("jobs.plan.now"), Tone.ACCENT));
                }
                if (line.supported() == Supported.WERKGEVER && !file.employerToo().allowed()) {
                    row.pill(new Pill(text.get("jobs.plan.rests"), Tone.ATTENTION));
                }
                shown.add(row.onOpen(() -> edit(line, lines, false)));
            }
        }
        if (file.employerToo() instanceof Verdict.Blocked why) {
            shown.add(new ListLine(text.get("jobs.plan.noEmployer")).dot(Tone.ATTENTION).sub(text.get(why.reason()) + " " + text.get(why.solution())));
        }
        var add = Buttons.small(text.get("jobs.plan.add"), () -> edit(SupportLineForm.fresh(plan, lines.size(), now), lines, true));
        add.setId("plan-add");
        return new Card(text.get("jobs.plan"), text.of(now)).right(add).lines(shown);
    }

    private String dates(FollowAlongPlan plan) {
        String review = plan.reviewOn() == null ? text.get("jobs.plan.noReview") : text.get("jobs.plan.review", plan.reviewOn());
        String down = plan.stepDownOn() == null ? text.get("jobs.plan.noStepDown") : text.get("jobs.plan.stepDown", plan.stepDownOn());
        return review + " · " + down + (plan.note() == null ? "" : " · " + plan.note());
    }

    private void edit(FollowAlongPlan plan) {
        editing = true;
        var review = new DateField(text, desk.clock());
        review.setValue(plan.reviewOn());
        review.setId("plan-review");
        var down = new DateField(text, desk.clock());
        down.setValue(plan.stepDownOn());
        down.setId("plan-step-down");
        var note = new TextField(plan.note() == null ? "" : plan.note());
        var noteField = new FormField(text.get("jobs.plan.note"), note);
        var save = Buttons.primary(text.get("jobs.save"), () -> {
            if (review.normalise() && down.normalise()) {
                model.save(plan, plan.withReviewOn(review.getValue()).withStepDownOn(down.getValue()).withNote(note.getText()), () -> editing = false,
                        why -> noteField.error(text.get(why)));
            }
        });
        save.setId("plan-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), this::show), save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(new Card(text.get("jobs.plan")).emphasised().content(Columns.equal(new FormField(text.get("jobs.plan.field.review"), review),
                new FormField(text.get("jobs.plan.field.stepDown"), down).hint(text.get("jobs.plan.field.stepDown.hint"))), noteField, buttons));
        InWindow.focus(review);
    }

    private void edit(SupportLine line, List<SupportLine> lines, boolean fresh) {
        editing = true;
        var form = new SupportLineForm(text, line, fresh, this::show, () -> {
            show();
            model.remove(line);
        });
        form.onSave(now -> model.save(fresh ? null : line, now, () -> editing = false, why -> form.refuse(why)));
        getChildren().setAll(form);
        form.begin();
    }
}
