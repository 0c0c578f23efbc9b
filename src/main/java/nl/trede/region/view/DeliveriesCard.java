package nl.trede.region.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.region.model.Deliveries;
import nl.trede.region.model.Delivery;

/// Who delivered for the quarter and who did not: what needs a look stands on top, the rest is one line.
final class DeliveriesCard {
    private static final int SPELLED_OUT = 3;

    private DeliveriesCard() {
    }

    /// Finds the count back after its list was closed.
    static final String COUNT = "deliveries-count";

    /// @param openAll   opens every team with its delivery, behind the count
    /// @param editTeams opens the list of expected teams
    static Card of(Deliveries deliveries, Text text, Runnable openAll, Runnable editTeams) {
        var card = new Card(text.get("region.deliveries.title", deliveries.quarter().number()));
        var count = Buttons.link(text.get("region.deliveries.count", deliveries.complete(), deliveries.teams().size()), openAll);
        count.setId(COUNT);
        count.setAccessibleText(text.get("region.deliveries.open", deliveries.complete(), deliveries.teams().size()));
        card.beside(count).right(Buttons.small(text.get("region.deliveries.teams"), editTeams));
        var lines = new ArrayList<Node>();
        var done = deliveries.teams().stream().filter(team -> team.state() == Delivery.State.PROCESSED).toList();
        deliveries.teams().stream().filter(team -> team.state() != Delivery.State.PROCESSED)
                .forEach(team -> lines.add(line(team, deliveries, text)));
        if (done.size() <= SPELLED_OUT) {
            done.forEach(team -> lines.add(line(team, deliveries, text)));
        } else {
            lines.add(together(done, lines.isEmpty(), text).onOpen(openAll));
        }
        return card.lines(lines);
    }

    private static ListLine together(List<Delivery> done, boolean all, Text text) {
        return new ListLine(text.get(all ? "region.deliveries.allDone" : "region.deliveries.othersDone", done.size()))
                .sub(text.get("region.deliveries.processed")).dot(Tone.SUCCESS);
    }

    static ListLine line(Delivery team, Deliveries deliveries, Text text) {
        var line = new ListLine(team.name().team()).sub(sub(team, text)).dot(tone(team));
        if (team.daysLate() > 0) {
            return line.right(text.get("region.deliveries.late", team.daysLate()));
        }
        return line.right(team.lastDay().map(text::shortDate)
                .orElseGet(() -> text.get("region.deliveries.before", text.shortDate(deliveries.due().plusDays(1)))));
    }

    private static String sub(Delivery team, Text text) {
        return switch (team.state()) {
            case LATE, AWAITED -> text.get("region.deliveries.nothing");
            case INCOMPLETE -> text.get("region.deliveries.incomplete", team.received(), team.received() + team.awaited());
            case REFUSED_ROWS -> text.get("region.deliveries.refused", team.refused());
            case HAND_EDITED -> text.get("region.deliveries.edited", team.handEdited());
            case PROCESSED -> text.get("region.deliveries.processed");
        };
    }

    private static Tone tone(Delivery team) {
        return switch (team.state()) {
            case LATE -> Tone.DANGER;
            case INCOMPLETE -> team.daysLate() > 0 ? Tone.DANGER : Tone.ATTENTION;
            case AWAITED -> Tone.NEUTRAL;
            case REFUSED_ROWS, HAND_EDITED -> Tone.ATTENTION;
            case PROCESSED -> Tone.SUCCESS;
        };
    }
}
