package nl.trede.route.view;

import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.route.model.RouteView;

/// From when until when the route stood still, and what moved by it; only when it ever did.
final class PausesCard extends VBox {
    private final Desk desk;

    PausesCard(Desk desk) {
        this.desk = desk;
    }

    void show(RouteView now) {
        var text = desk.text();
        List<TrajectoryPause> pauses = now.route().pauses();
        setVisible(!pauses.isEmpty());
        setManaged(!pauses.isEmpty());
        var lines = new VBox();
        pauses.reversed().forEach(pause -> lines.getChildren().add(line(pause)));
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
}
