package nl.trede.clients.view;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.Freshness;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Tables;
import nl.trede.common.ui.Tone;

/// The table of the caseload: one line per client with what matters today.
final class CaseloadTable {
    private static final int SOON_DAYS = 7;

    private final Desk desk;

    CaseloadTable(Desk desk) {
        this.desk = desk;
    }

    TableView<CaseloadRow> build(javafx.collections.ObservableList<CaseloadRow> rows, Node empty, ObservableValue<Boolean> read,
            Consumer<CaseloadRow> open) {
        var text = desk.text();
        return Tables.<CaseloadRow>of(text, desk.tables(), "caseload")
                .strong("name", text.get("clients.caseload.client"), 11.2, CaseloadRow::name)
                .node("phase", text.get("clients.caseload.phase"), 8.8, row -> row.trajectory().phase(), this::phase)
                .node("rung", text.get("clients.caseload.rung"), 6.3, row -> row.rungs().map(rungs -> rungs.current()).orElse(0), this::rung)
                .node("gap", text.get("clients.caseload.gap"), 5.3, row -> -row.gap(), this::gap)
                .words("next", text.get("clients.caseload.next"), 9.9, this::step)
                .growing()
                .node("when", text.get("clients.caseload.when"), 8.4, CaseloadTable::due, this::when)
                .muted("method", text.get("clients.caseload.method"), 7.8, row -> text.of(row.trajectory().method()))
                .yielding("method", "phase", "gap").empty(empty, read).onOpen(open).build(rows);
    }

    private Pill phase(CaseloadRow row) {
        var status = row.trajectory().status();
        boolean underWay = status == TrajectoryStatus.ACTIEF;
        return new Pill(underWay ? desk.text().of(row.trajectory().phase()) : desk.text().of(status));
    }

    private RungGlyph rung(CaseloadRow row) {
        return row.rungs().map(rungs -> new RungGlyph(desk.text()).show(rungs.current(), rungs.change()))
                .orElseGet(() -> new RungGlyph(desk.text()).unknown());
    }

    private Label gap(CaseloadRow row) {
        var label = new Label(desk.text().get("clients.caseload.days", row.gap()));
        switch (row.freshness()) {
            case Freshness.FRESH -> { }
            case Freshness.AMBER -> Tone.ATTENTION.applyTo(label);
            case Freshness.RED -> Tone.DANGER.applyTo(label);
        }
        label.setAccessibleText(label.getText() + ", " + desk.text().get("clients.freshness." + row.freshness().name().toLowerCase(java.util.Locale.ROOT)));
        return label;
    }

    private String step(CaseloadRow row) {
        return row.next().map(step -> desk.text().get(step.title())).orElse("");
    }

    private static LocalDate due(CaseloadRow row) {
        return row.next().flatMap(step -> step.due()).orElse(LocalDate.MAX);
    }

    private Node when(CaseloadRow row) {
        if (row.next().isEmpty()) {
            return null;
        }
        return row.next().get().due().map(day -> {
            long days = desk.today().until(day, java.time.temporal.ChronoUnit.DAYS);
            if (days < 0) {
                return new Pill(desk.text().get("clients.caseload.late", -days), Tone.DANGER);
            }
            return days == 0 ? new Pill(desk.text().get("clients.caseload.today"), Tone.ATTENTION)
                    : new Pill(desk.text().shortDate(day), days <= SOON_DAYS ? Tone.ACCENT : Tone.NEUTRAL);
        }).orElseGet(() -> new Pill("–"));
    }
}
