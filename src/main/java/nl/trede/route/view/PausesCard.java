package nl.trede.route.view;

import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.FileModel;
import nl.trede.vault.model.Ids;

/// From when until when the route stood still, and what moved by it; only when it ever did. A line opens to correct its days.
final class PausesCard extends VBox {
    private final Desk desk;
    private final FileModel model;

    PausesCard(Desk desk, FileModel model) {
        this.desk = desk;
        this.model = model;
    }

    void show(RouteView now) {
        var text = desk.text();
        List<TrajectoryPause> pauses = now.route().pauses();
        var trajectory = now.route().trajectory();
        boolean unknown = trajectory.status() == TrajectoryStatus.GEPAUZEERD && pauses.stream().noneMatch(pause -> pause.toDate() == null);
        setVisible(unknown || !pauses.isEmpty());
        setManaged(isVisible());
        var lines = new VBox();
        if (unknown) {
            var line = new VBox(new ListLine(text.get("route.pause.unknown")).dot(Tone.ATTENTION));
            open(line, new TrajectoryPause(Ids.next(), trajectory.clientId(), trajectory.id(), desk.today(), null), "pause-unknown");
            lines.getChildren().add(line);
        }
        pauses.reversed().forEach(pause -> {
            var line = new VBox(line(pause));
            open(line, pause, "pause-" + pause.fromDate());
            lines.getChildren().add(line);
        });
        var why = Labels.small(text.get("route.pauses.why"));
        why.getStyleClass().add("card-note");
        lines.getChildren().add(why);
        getChildren().setAll(new Card(text.get("route.pauses")).lines(lines));
    }

    private ListLine line(TrajectoryPause pause) {
        var text = desk.text();
        if (pause.toDate() == null) {
            return new ListLine(text.get("route.pause.open", pause.fromDate())).dot(Tone.ATTENTION);
        }
        return new ListLine(text.get("route.pause.closed", pause.fromDate(), pause.toDate())).dot(Tone.NEUTRAL)
                .right(text.get("route.length.DAYS", pause.fromDate().until(pause.toDate(), ChronoUnit.DAYS) + 1));
    }

    private void open(VBox box, TrajectoryPause pause, String id) {
        var line = (ListLine) box.getChildren().getFirst();
        line.setId(id);
        line.onOpen(() -> {
            if (box.getChildren().size() == 1) {
                box.getChildren().add(form(box, line, pause));
            }
        });
    }

    private VBox form(VBox box, ListLine line, TrajectoryPause pause) {
        var text = desk.text();
        var from = date("pause-from", pause.fromDate());
        var to = date("pause-to", pause.toDate());
        var fromField = new FormField(text.get("route.record.pause.fromDate"), from);
        var toField = new FormField(text.get("route.record.pause.toDate"), to);
        Runnable close = () -> {
            box.getChildren().removeLast();
            line.requestFocus();
        };
        var save = Buttons.plain(text.get("route.paper.save"), () -> {
            fromField.clearError();
            toField.clearError();
            if (from.normalise() && to.normalise()) {
                model.pause(pause, from.getValue(), to.getValue(), why -> (why.key().endsWith("pauseFrom") ? fromField : toField).error(text.get(why)));
            }
        });
        save.setId("pause-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), save);
        buttons.getStyleClass().add("panel-buttons");
        var form = new VBox(Columns.equal(fromField, toField), buttons);
        form.getStyleClass().add("route-form");
        InWindow.focus(from);
        return form;
    }

    private DateField date(String id, java.time.LocalDate now) {
        var field = new DateField(desk.text(), desk.clock());
        field.setValue(now);
        field.setId(id);
        return field;
    }
}
