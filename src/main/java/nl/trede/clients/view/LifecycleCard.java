package nl.trede.clients.view;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;

/// Where a trajectory stands in its life, until when it may last and why, and the steps that can be taken now.
final class LifecycleCard extends VBox {
    private final Desk desk;
    private final ClientModel model;
    private final TrajectoryService service;
    private final ClientService clients;
    private final Trajectory now;
    private final Runnable saved;
    private final FlowPane steps = new FlowPane();
    private final Card card;

    LifecycleCard(Desk desk, ClientModel model, TrajectoryService service, ClientService clients, ClientPage page, Runnable saved) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        this.clients = clients;
        this.now = page.trajectory();
        this.saved = saved;
        var text = desk.text();
        var status = new Pill(text.of(now.status()), switch (now.status()) {
            case ACTIEF -> Tone.SUCCESS;
            case GEPAUZEERD -> Tone.ATTENTION;
            case AANGEMELD, INTAKE -> Tone.ACCENT;
            case AFGEROND, GESTOPT -> Tone.NEUTRAL;
        });
        steps.getStyleClass().add("lifecycle-steps");
        card = new Card(text.get("clients.lifecycle.title")).right(status);
        offer(page);
        card.content(Labels.plain(term()), Labels.small(reason()), steps);
        getChildren().add(card);
    }

    private void offer(ClientPage page) {
        var today = desk.today();
        switch (now.status()) {
            case AANGEMELD -> {
                step("accept", () -> service.accept(now.id(), today));
                step("start", () -> service.start(now.id(), today));
            }
            case INTAKE -> step("start", () -> service.start(now.id(), today));
            case ACTIEF -> step("pause", () -> service.pause(now.id()));
            case GEPAUZEERD -> step("resume", () -> service.resume(now.id()));
            case AFGEROND, GESTOPT -> {
                if (Terms.mayReopen(now.endDate(), today)) {
                    step("reopen", () -> service.reopen(now.id()));
                } else {
                    again(page);
                }
                archive(page);
            }
        }
        if (now.endDate() == null) {
            steps.getChildren().add(Buttons.plain(desk.text().get("clients.lifecycle.end"), this::askEnd));
        }
    }

    /// After the thirty days in which it can be reopened, someone who comes back begins anew.
    private void again(ClientPage page) {
        var before = page.client();
        var begun = new Trajectory[1];
        steps.getChildren().add(Buttons.plain(desk.text().get("clients.lifecycle.again"), () -> model.take(() -> {
            var outcome = clients.beginAgain(before.id());
            if (outcome instanceof Outcome.Done<Trajectory>(Trajectory made)) {
                begun[0] = made;
            }
            return outcome;
        }, Message.of("clients.lifecycle.did.again"), () -> clients.undoBegin(begun[0], before))));
    }

    private void archive(ClientPage page) {
        var client = page.client().id();
        if (page.client().archivedAt() == null) {
            steps.getChildren().add(Buttons.plain(desk.text().get("clients.lifecycle.archive"), () -> model.take(() -> clients.archive(client),
                    Message.of("clients.lifecycle.archived"), () -> clients.bringBack(client))));
        } else {
            steps.getChildren().add(Buttons.plain(desk.text().get("clients.lifecycle.bringBack"), () -> model.take(
                    () -> Outcome.done(clients.bringBack(client)), Message.of("clients.lifecycle.broughtBack"), () -> clients.archive(client))));
        }
    }

    private void step(String name, Callable<Outcome<Trajectory>> take) {
        steps.getChildren().add(Buttons.plain(desk.text().get("clients.lifecycle." + name), () -> model.take(take,
                Message.of("clients.lifecycle.did." + name), () -> service.putBack(now))));
    }

    private String term() {
        var text = desk.text();
        if (now.endDate() != null) {
            return text.get("clients.lifecycle.ended", now.endDate(), now.endReason() == null ? "" : text.of(now.endReason()));
        }
        return Terms.plannedEnd(now).map(end -> text.get("clients.lifecycle.until", end))
                .orElseGet(() -> text.get(now.startDate() == null ? "clients.lifecycle.notStarted" : "clients.lifecycle.noTerm"));
    }

    private String reason() {
        var text = desk.text();
        if (now.endDate() != null) {
            return text.get(Terms.mayReopen(now.endDate(), desk.today()) ? "clients.lifecycle.reopenUntil" : "clients.lifecycle.beginAgain", now.endDate().plusDays(Terms.REOPEN_DAYS));
        }
        if (now.extendedUntil() != null) {
            return text.get("clients.lifecycle.whyExtended");
        }
        var months = Terms.months(now.method());
        if (months.isEmpty()) {
            return text.get("clients.lifecycle.whyNoTerm", text.of(now.method()));
        }
        return now.startDate() == null ? text.get("clients.lifecycle.whyNotStarted", months.getAsInt(), text.of(now.method()))
                : text.get("clients.lifecycle.why", text.of(now.method()), months.getAsInt(), now.startDate());
    }

    /// The questions of an end, in the card itself.
    private void askEnd() {
        var text = desk.text();
        var reason = new EnumBox<>(text, EndReason.class);
        reason.setId("end-reason");
        var last = new DateField(text, desk.clock());
        last.setValue(desk.today());
        last.setId("end-last");
        var notice = new DateField(text, desk.clock());
        notice.setId("end-notice");
        var reasonField = new FormField(text.get("clients.record.trajectory.endReason"), reason);
        var lastField = new FormField(text.get("clients.record.trajectory.endDate"), last);
        var noticeField = new FormField(text.get("clients.record.trajectory.stopNoticeSent"), notice);
        boolean funded = TrajectoryService.STOP_NOTICE.contains(now.fundingSource());
        noticeField.managedProperty().bind(reason.valueProperty().map(chosen -> funded && !TrajectoryService.COMPLETED.contains(chosen)).orElse(funded));
        noticeField.visibleProperty().bind(noticeField.managedProperty());
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), () -> card.body().getChildren().removeLast()),
                Buttons.danger(text.get("clients.lifecycle.endNow"), () -> {
                    LocalDate day = last.getValue();
                    if (!last.normalise() || !notice.normalise() || day == null) {
                        return;
                    }
                    model.take(() -> service.end(now.id(), day, reason.getValue(), notice.getValue()), Message.of("clients.lifecycle.did.end"),
                            () -> service.putBack(now), ended -> saved.run(), message -> {
                                var field = message.key().endsWith("endReason") ? reasonField : message.key().endsWith("stopNotice") ? noticeField : lastField;
                                field.error(text.get(message));
                            });
                }));
        buttons.getStyleClass().add("panel-buttons");
        if (card.body().getChildren().size() == 3) {
            card.body().getChildren().add(new VBox(14, reasonField, Columns.pair(lastField, noticeField), buttons));
            reason.requestFocus();
        }
    }
}
