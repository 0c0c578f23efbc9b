package nl.trede.figures.view;

import java.util.ArrayList;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.chart.BarList;
import nl.trede.figures.model.RungSpread;

/// Where the active clients stand on the participatieladder, highest rung first.
final class RungCard {
    private RungCard() {
    }

    static Card of(Text text, RungSpread spread) {
        var card = new Card(text.get("figures.rungs"), text.get("figures.rungs.measured", spread.measured()));
        if (spread.measured() == 0) {
            return card.lines(new EmptyState(Icon.LADDER, text.get("figures.rungs.empty")));
        }
        var bars = new ArrayList<BarList.Bar>();
        for (int rung = spread.counts().size(); rung >= 1; rung--) {
            bars.add(BarList.Bar.rung(rung, spread.counts().get(rung - 1)));
        }
        card.content(new BarList(bars));
        if (spread.unmeasured() > 0) {
            card.body().getChildren().add(Labels.small(text.get("figures.rungs.unmeasured", spread.unmeasured())));
        }
        return card;
    }
}
