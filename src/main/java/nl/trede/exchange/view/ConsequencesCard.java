package nl.trede.exchange.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.exchange.model.ExportPlan;

/// *Gevolgen van toestemming*: who has no row, and what the password means.
final class ConsequencesCard extends StackPane {
    ConsequencesCard(Desk desk, ExportPlan plan) {
        Text text = desk.text();
        List<Node> lines = new ArrayList<>();
        int count = plan.leftOut().size();
        if (plan.draft().template().pseudonymised()) {
            lines.add(count == 0 ? new ListLine(text.get("exchange.consent.everyone")).mark(Icon.CHECK.node())
                    : new ListLine(text.get("exchange.consent.without", count)).sub(text.get("exchange.consent.why")).dot(Tone.ATTENTION));
            for (ExportPlan.LeftOut one : plan.leftOut()) {
                lines.add(new ListLine(one.displayName()).right(Buttons.small(text.get("exchange.consent.show"),
                        () -> desk.navigator().open(Destination.client(one.clientId())))));
            }
        } else {
            lines.add(new ListLine(text.get("exchange.consent.names")).sub(text.get("exchange.consent.names.why")).dot(Tone.ATTENTION));
        }
        if (plan.recipient().password() == null) {
            lines.add(new ListLine(text.get("exchange.consent.open")).sub(text.get("exchange.consent.open.why")).dot(Tone.ATTENTION));
        }
        getChildren().setAll(new Card(text.get("exchange.consent")).lines(lines));
    }
}
