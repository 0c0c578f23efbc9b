package nl.trede.ladder.view;

import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.trede.clients.OverviewCard;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.ladder.model.LadderDue;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.Rung;

/// The participatieladder on *Overzicht*: the history chart and the way to measure.
public final class LadderCard implements OverviewCard {
    private final Desk desk;
    private final LadderHistory history;

    public LadderCard(Desk desk, LadderHistory history) {
        this.desk = desk;
        this.history = history;
    }

    @Override
    public boolean together() {
        return true;
    }

    @Override
    public Parent card(UUID clientId) {
        var place = new StackPane();
        boolean plain = desk.together().isOn();
        desk.tasks().of(progress -> history.of(clientId)).onDone(story -> place.getChildren().setAll(card(clientId, story, plain))).start();
        return place;
    }

    private Card card(UUID clientId, LadderHistory.Story story, boolean plain) {
        var text = desk.text();
        Runnable measure = () -> desk.navigator().open(LadderDue.measure(clientId));
        if (story.trajectory().isEmpty()) {
            return new Card(text.get("ladder.card")).lines(new EmptyState(Icon.LADDER, text.get("ladder.noTrajectory")));
        }
        if (story.current().isEmpty()) {
            var empty = new EmptyState(Icon.LADDER, text.get("ladder.noMeasurement"));
            return new Card(text.get("ladder.card")).lines(plain ? empty : empty.button(text.get("ladder.measureFirst"), measure));
        }
        Button again = Buttons.small(text.get("ladder.measureAgain"), measure);
        var card = new Card(text.get("ladder.card"), text.of(Rung.of(story.current().getLast().registeredStep())))
                .content(HistoryChart.of(text, story, desk.today()));
        return plain ? card : card.right(again);
    }
}
