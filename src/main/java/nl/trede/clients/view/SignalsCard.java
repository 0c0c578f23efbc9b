package nl.trede.clients.view;

import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.LifeDomains;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.ListLine;

/// On *Overzicht*: the parts of life that ask for attention now. Not there when all goes well.
final class SignalsCard extends VBox {
    private final Desk desk;
    private final UUID client;

    SignalsCard(Desk desk, UUID client) {
        this.desk = desk;
        this.client = client;
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<LifeDomains.Signal> signals) {
        setVisible(!signals.isEmpty());
        getChildren().clear();
        if (!signals.isEmpty()) {
            getChildren().add(new Card(desk.text().get("clients.life.signals")).lines(signals.stream().map(this::line).toList()));
        }
    }

    private ListLine line(LifeDomains.Signal signal) {
        var text = desk.text();
        var line = new ListLine(text.of(signal.domain())).dot(LifeMarks.tone(signal.state())).pill(LifeMarks.pill(text, signal.state()));
        signal.words().ifPresent(line::sub);
        return line.right(text.get("clients.life.since", text.shortDate(signal.since())))
                .onOpen(() -> desk.navigator().open(Destination.client(client, "life")));
    }
}
