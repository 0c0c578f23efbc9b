package nl.trede.region.view;

import java.util.ArrayList;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.chart.BarList;
import nl.trede.region.model.Rungs;

/// On which rung the running clients stand, highest rung on top.
final class RungsCard {
    private RungsCard() {
    }

    static Card of(Rungs rungs, Text text) {
        var bars = new ArrayList<BarList.Bar>();
        for (int rung = Rungs.HIGHEST; rung >= 1; rung--) {
            bars.add(BarList.Bar.rung(rung, rungs.on(rung)));
        }
        var card = new Card(text.get("region.rungs.title"), text.get("region.rungs.subtitle", rungs.measured()));
        var chart = new BarList(List.copyOf(bars));
        if (rungs.unknown() == 0) {
            return card.content(chart);
        }
        return card.content(chart, Labels.small(text.get("region.rungs.unknown", rungs.unknown())));
    }
}
