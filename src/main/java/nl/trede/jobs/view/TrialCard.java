package nl.trede.jobs.view;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.TrialClock;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.TrialFile;
import nl.trede.jobs.viewmodel.JobPageModel;

/// The clock of a proefplaatsing on its page: how far it is, until when it was approved, and the request to let it last longer (domain §3.4, §10.16).
final class TrialCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final TrialFile trial;
    private final JobPageModel model;
    private boolean asking;

    TrialCard(Desk desk, TrialFile trial, JobPageModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.trial = trial;
        this.model = model;
        show();
    }

    boolean busy() {
        return asking;
    }

    private void show() {
        asking = false;
        var lines = new ArrayList<Node>();
        TrialClock clock = trial.clock();
        Tone tone = clock.day() == clock.days() ? Tone.DANGER : clock.days() - clock.day() < TrialPlacement.NOTICE_DAYS ? Tone.ATTENTION : Tone.ACCENT;
        var day = new ListLine(text.get("jobs.trial.day", clock.day(), clock.days())).strong().dot(tone).sub(text.get("jobs.trial.ends", clock.end()))
                .sub(text.get(clock.end().isBefore(clock.lastAllowed()) ? "jobs.trial.cap" : "jobs.trial.capped", clock.lastAllowed()));
        day.setId("trial-day");
        lines.add(day);
        var approved = new ListLine(text.get(trial.approved() ? "jobs.trial.approved" : "jobs.trial.usual", trial.approvedUntil()));
        if (!trial.approved()) {
            approved.sub(text.get("jobs.trial.usual.none"));
        }
        approved.setId("trial-approved");
        if (trial.longerThanApproved()) {
            approved.dot(Tone.DANGER).sub(text.get("jobs.trial.unapproved", clock.end(), trial.approvedUntil()));
        }
        lines.add(approved);
        trial.waiting().ifPresent(asked -> lines.add(waiting(asked)));
        var card = new Card(text.get("jobs.trial"));
        if (trial.extendable()) {
            var extend = Buttons.small(text.get("jobs.trial.extend"), this::ask);
            extend.setId("trial-extend");
            card.right(extend);
        }
        getChildren().setAll(card.lines(lines));
    }

    private VBox waiting(Instrument asked) {
        var granted = Buttons.small(text.of(InstrumentDecision.TOEGEKEND), () -> model.answer(asked, InstrumentDecision.TOEGEKEND));
        granted.setId("trial-granted");
        var refused = Buttons.small(text.of(InstrumentDecision.AFGEWEZEN), () -> model.answer(asked, InstrumentDecision.AFGEWEZEN));
        refused.setId("trial-refused");
        var buttons = new HBox(refused, granted);
        buttons.getStyleClass().addAll("panel-buttons", "inline-form");
        return new VBox(new ListLine(text.get("jobs.trial.waiting", asked.validUntil())).dot(Tone.ATTENTION)
                .sub(text.get("jobs.trial.waiting.since", asked.requestedOn())).sub(text.get("jobs.trial.waiting.until", trial.approvedUntil())), buttons);
    }

    private void ask() {
        asking = true;
        var until = new DateField(text, desk.clock());
        until.setId("trial-until");
        until.setValue(trial.proposed());
        var field = new FormField(text.get("jobs.trial.until.field"), until).hint(text.get("jobs.trial.until.hint", trial.clock().lastAllowed()));
        var save = Buttons.primary(text.get("jobs.trial.ask"), () -> {
            field.clearError();
            if (until.normalise()) {
                model.extend(trial, until.getValue(), () -> asking = false, why -> field.error(text.get(why)));
            }
        });
        save.setId("trial-ask");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), this::show), save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(new Card(text.get("jobs.trial.extend.title")).emphasised().content(field, buttons));
        InWindow.focus(until);
    }
}
