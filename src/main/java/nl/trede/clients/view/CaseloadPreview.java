package nl.trede.clients.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.RungGlyph;

/// The client that is chosen in the caseload, without opening it: rung, job, start and the last three events.
final class CaseloadPreview extends VBox {
    private final Text text;

    CaseloadPreview(Text text) {
        this.text = text;
        getStyleClass().add("caseload-preview");
    }

    void nothing() {
        getChildren().setAll(new Card(text.get("clients.preview.title")).content(Labels.muted(text.get("clients.preview.choose"))));
    }

    /// @param events newest first, at most three
    void show(CaseloadRow row, List<TimelineEntry> events, Runnable open) {
        var facts = new GridPane();
        facts.getStyleClass().add("facts");
        var glyph = row.rungs().map(rungs -> rungs.change() == 0 ? new RungGlyph(text).show(rungs.current())
                : new RungGlyph(text).show(rungs.current(), rungs.change()).since(text.get("clients.preview.sinceStart")))
                .orElseGet(() -> new RungGlyph(text).unknown());
        fact(facts, "clients.preview.rung", glyph);
        fact(facts, "clients.preview.job", Labels.plain(row.work().map(work -> Words.job(text, work)).orElse(text.get("clients.preview.noJob"))));
        fact(facts, "clients.preview.started", Labels.plain(row.trajectory().startDate() == null ? text.get("clients.preview.notStarted")
                : text.date(row.trajectory().startDate())));
        row.next().ifPresent(step -> fact(facts, "clients.preview.next", Labels.plain(text.get(step.title()))));
        fact(facts, "clients.preview.status", Labels.plain(text.of(row.trajectory().status())));
        var card = new Card(row.name()).right(Buttons.link(text.get("clients.preview.open"), open)).content(facts);
        var last = new Card(text.get("clients.preview.lastThree")).lines(events.stream().map(entry -> Words.line(text, entry)).toList());
        if (events.isEmpty()) {
            last.content(Labels.muted(text.get("clients.timeline.empty")));
        }
        getChildren().setAll(card, last);
    }

    private void fact(GridPane facts, String labelKey, Node value) {
        int row = facts.getRowCount();
        facts.add(Labels.muted(text.get(labelKey)), 0, row);
        facts.add(value, 1, row);
    }
}
