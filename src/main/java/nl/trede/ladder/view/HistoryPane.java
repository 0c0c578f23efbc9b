package nl.trede.ladder.view;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.RungGlyph;
import nl.trede.ladder.model.LadderHistory.Story;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.LadderService;
import nl.trede.vault.model.Changed;

/// The measurements of one client: the chart, the list with the criteria behind each rung, and the questions when measuring again. For a
/// client who reads along without notes, reasons and buttons.
final class HistoryPane extends VBox {
    private final Desk desk;
    private final LadderService service;
    private final LadderHistory history;
    private final UUID clientId;
    private final boolean plain;
    private boolean measuring;

    HistoryPane(Desk desk, LadderService service, LadderHistory history, UUID clientId) {
        this.desk = desk;
        this.service = service;
        this.history = history;
        this.clientId = clientId;
        this.plain = desk.together().isOn();
        getStyleClass().add("stack");
        reload();
    }

    /// Called on whatever thread saved.
    void changed(Changed changed) {
        if (changed.touches(LadderMeasurementRepository.SHELF, TrajectoryRepository.SHELF)) {
            reload();
        }
    }

    private void reload() {
        desk.tasks().of(progress -> history.of(clientId)).onDone(story -> {
            if (!measuring) {
                show(story);
            }
        }).start();
    }

    private void measure() {
        measuring = true;
        getChildren().setAll(new MeasurePane(desk, service, history, clientId, false, () -> {
            measuring = false;
            reload();
        }));
    }

    private void show(Story story) {
        if (story.trajectory().isEmpty() && story.earlier().isEmpty()) {
            getChildren().setAll(new Card(desk.text().get("ladder.card")).lines(
                    new EmptyState(Icon.LADDER, desk.text().get("ladder.noTrajectory"))));
            return;
        }
        getChildren().clear();
        if (story.current().isEmpty()) {
            var empty = new EmptyState(Icon.LADDER, desk.text().get("ladder.noMeasurement"));
            getChildren().add(new Card(desk.text().get("ladder.card")).lines(
                    plain ? empty : empty.button(desk.text().get("ladder.measureFirst"), this::measure)));
        } else {
            getChildren().add(Columns.mainAndSide(chart(story), now(story)));
            getChildren().add(list(desk.text().get("ladder.measurements"), story.current()));
        }
        if (!story.earlier().isEmpty()) {
            getChildren().add(list(desk.text().get("ladder.earlier"), story.earlier()));
        }
    }

    private Node chart(Story story) {
        Button again = Buttons.plain(Icon.LADDER, desk.text().get("ladder.measureAgain"), this::measure);
        var glyph = new RungGlyph(desk.text()).show(story.current().getLast().registeredStep(), story.change());
        var card = new Card(desk.text().get("ladder.card")).content(HistoryChart.of(desk.text(), story, desk.today()));
        var right = plain ? new HBox(glyph) : new HBox(glyph, again);
        right.getStyleClass().add("ladder-now");
        return card.right(right);
    }

    private Node now(Story story) {
        var ladder = LadderDrawing.small(desk.text());
        ladder.show(story.last().map(LadderMeasurement::registeredStep));
        return new Card(desk.text().get("ladder.now.rung", story.current().getLast().registeredStep())).content(ladder);
    }

    private Node list(String title, List<LadderMeasurement> measurements) {
        return new Card(title, Integer.toString(measurements.size())).lines(measurements.reversed().stream()
                .map(one -> plain ? MeasurementLine.plain(desk.text(), one) : new MeasurementLine(desk.text(), one, () -> remove(one))).toList());
    }

    private void remove(LadderMeasurement measurement) {
        desk.tasks().of(progress -> {
            service.remove(measurement.id());
            return measurement;
        }).onDone(done -> desk.notices().show(Notice.info(desk.text().get("ladder.removed", measurement.measuredOn()))
                .with(desk.text().get("ladder.undo"), () -> putBack(measurement)))).start();
    }

    private void putBack(LadderMeasurement measurement) {
        desk.tasks().of(progress -> {
            service.putBack(measurement);
            return measurement;
        }).start();
    }
}
