package nl.trede.clients.view;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.NextStep;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.ScrollRoom;
import nl.trede.common.ui.Tone;

/// The client that is chosen in the caseload, without opening it: rung, job, start and the last three events.
final class CaseloadPreview extends ScrollPane {
    private final VBox column = new VBox();
    private final Desk desk;
    private final Text text;
    private final AgreementSteps steps;

    /// @param steps what can be done with the agreement that comes first
    CaseloadPreview(Desk desk, AgreementSteps steps) {
        this.desk = desk;
        this.text = desk.text();
        this.steps = steps;
        getStyleClass().addAll("caseload-preview", "edge-to-edge");
        column.getStyleClass().add("caseload-preview-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        ScrollRoom.keep(this);
    }

    private Card first(NextStep step, UUID agreement) {
        var line = new ListLine(text.get(step.title())).dot(step.late(desk.today()) ? Tone.DANGER : Tone.ACCENT);
        step.due().ifPresent(day -> line.sub(text.date(day)));
        return new Card(text.get("clients.preview.next")).lines(new AgreementLine(desk, line, agreement, steps, true));
    }

    void nothing() {
        column.getChildren().setAll(new Card(text.get("clients.preview.title")).content(Labels.muted(text.get("clients.preview.choose"))));
    }

    /// @param events newest first, at most three
    void show(CaseloadRow row, List<TimelineEntry> events, Runnable open) {
        var facts = new Facts();
        var glyph = row.rungs().map(rungs -> rungs.change() == 0 ? new RungGlyph(text).show(rungs.current())
                : new RungGlyph(text).show(rungs.current(), rungs.change()).since(text.get("clients.preview.sinceStart")))
                .orElseGet(() -> new RungGlyph(text).unknown());
        facts.add(text.get("clients.preview.rung"), glyph);
        facts.add(text.get("clients.preview.job"), row.work().map(work -> Words.job(text, work)).orElse(text.get("clients.preview.noJob")));
        facts.add(text.get("clients.preview.started"), row.trajectory().startDate() == null ? text.get("clients.preview.notStarted")
                : text.date(row.trajectory().startDate()));
        row.next().filter(step -> step.agreement().isEmpty()).ifPresent(step -> facts.add(text.get("clients.preview.next"), text.get(step.title())));
        facts.add(text.get("clients.preview.status"), text.of(row.trajectory().status()));
        var card = new Card(row.name()).right(Buttons.link(text.get("clients.preview.open"), open)).content(facts);
        var last = new Card(text.get("clients.preview.lastThree")).lines(events.stream().map(entry -> Words.line(text, entry)).toList());
        if (events.isEmpty()) {
            last.content(Labels.muted(text.get("clients.timeline.empty")));
        }
        KeptFocus.during(column, () -> {
            column.getChildren().setAll(card, last);
            row.next().ifPresent(step -> step.agreement().ifPresent(agreement ->
                    column.getChildren().add(1, first(step, agreement))));
        });
    }
}
