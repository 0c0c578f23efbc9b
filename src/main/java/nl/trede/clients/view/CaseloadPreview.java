package nl.trede.clients.view;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.RungGlyph;

/// The client that is chosen in the caseload, without opening it: rung, job, start and the last three events.
final class CaseloadPreview extends ScrollPane {
    private final VBox column = new VBox();
    private final Text text;

    CaseloadPreview(Text text) {
        this.text = text;
        getStyleClass().addAll("caseload-preview", "edge-to-edge");
        column.getStyleClass().add("caseload-preview-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
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
        row.next().ifPresent(step -> facts.add(text.get("clients.preview.next"), text.get(step.title())));
        facts.add(text.get("clients.preview.status"), text.of(row.trajectory().status()));
        var card = new Card(row.name()).right(Buttons.link(text.get("clients.preview.open"), open)).content(facts);
        var last = new Card(text.get("clients.preview.lastThree")).lines(events.stream().map(entry -> Words.line(text, entry)).toList());
        if (events.isEmpty()) {
            last.content(Labels.muted(text.get("clients.timeline.empty")));
        }
        column.getChildren().setAll(card, last);
    }
}
