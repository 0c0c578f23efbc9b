package nl.trede.region.view;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.chart.BarList;
import nl.trede.region.model.OnRung;
import nl.trede.region.model.QuarterCell.Seen;
import nl.trede.region.model.Rungs;

/// On which rung the running clients stand, highest rung on top. A hidden number has no bar: its length would tell it.
final class RungsCard {
    private static final String UNKNOWN = "rungs-unknown";

    private final Text text;
    private final IntConsumer open;

    /// @param open hears the rung whose list is wanted, 0 for those of whom no rung was measured
    RungsCard(Text text, IntConsumer open) {
        this.text = text;
        this.open = open;
    }

    Card card(Rungs rungs) {
        List<Integer> order = IntStream.iterate(Rungs.HIGHEST, rung -> rung >= 1, rung -> rung - 1).boxed().toList();
        var chart = new BarList(order.stream().map(rung -> bar(rungs.on(rung))).toList())
                .onOpen((index, from) -> open.accept(order.get(index)));
        var card = new Card(text.get("region.rungs.title"), text.get("region.rungs.subtitle", rungs.measured())).content(chart);
        for (Seen why : new Seen[] {Seen.SMALL, Seen.WITHHELD}) {
            if (rungs.rungs().stream().anyMatch(one -> one.seen() == why)) {
                card.body().getChildren().add(Labels.small(text.get("region.cell.note." + why.name())));
            }
        }
        if (rungs.unknown().count() > 0) {
            card.body().getChildren().add(unknown(rungs.unknown()));
        }
        return card;
    }

    /// Finds the bar back after its list was closed.
    static String id(int rung) {
        return rung == 0 ? UNKNOWN : "bar-" + rung;
    }

    private BarList.Bar bar(OnRung one) {
        return one.hidden() ? new BarList.Bar(Integer.toString(one.rung()), 0, text.get("region.cell." + one.seen().name()), one.rung())
                : BarList.Bar.rung(one.rung(), one.count());
    }

    private Node unknown(OnRung unknown) {
        var link = Buttons.link(unknown.hidden() ? text.get("region.rungs.unknown.few") : text.get("region.rungs.unknown", unknown.count()),
                () -> open.accept(0));
        link.setId(UNKNOWN);
        link.setWrapText(true);
        link.setMinWidth(0);
        return link;
    }
}
