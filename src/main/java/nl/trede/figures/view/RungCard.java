package nl.trede.figures.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListSlot;
import nl.trede.common.ui.chart.BarList;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.RungSpread;

/// Where the active clients stand on the participatieladder, highest rung first; each bar opens its clients under the card.
final class RungCard extends VBox {
    private final Text text;
    private final CaseLines lines;
    private final ListSlot slot;

    RungCard(Text text, RungSpread spread, CaseLines lines) {
        this.text = text;
        this.lines = lines;
        slot = new ListSlot(text);
        getStyleClass().add("stack");
        getChildren().addAll(card(spread), slot);
    }

    private Card card(RungSpread spread) {
        var card = new Card(text.get("figures.rungs"), text.get("figures.rungs.measured", spread.measured()));
        if (spread.measured() == 0 && spread.unmeasured().isEmpty()) {
            return card.lines(new EmptyState(Icon.LADDER, text.get("figures.rungs.empty")));
        }
        List<Integer> rungs = IntStream.iterate(spread.clients().size(), rung -> rung >= 1, rung -> rung - 1).boxed().toList();
        card.content(new BarList(rungs.stream().map(rung -> BarList.Bar.rung(rung, spread.on(rung).size())).toList())
                .onOpen((index, from) -> open(from, text.get("figures.rungs.on", rungs.get(index)), spread.on(rungs.get(index)))));
        if (!spread.unmeasured().isEmpty()) {
            String words = text.get("figures.rungs.unmeasured", spread.unmeasured().size());
            var link = Buttons.link(words, () -> { });
            link.setId("figures-unmeasured");
            link.setWrapText(true);
            link.setMinWidth(0);
            link.setOnAction(event -> open(link, words, spread.unmeasured()));
            card.body().getChildren().add(link);
        }
        return card;
    }

    private void open(Node from, String title, List<CaseFacts> clients) {
        var card = new Card(title, text.get("figures.rungs.clients", clients.size()));
        card.setId("figures-list");
        slot.open(from, clients.isEmpty() ? card.lines(new EmptyState(Icon.LADDER, text.get("figures.rungs.nobody")))
                : card.lines(lines.list(clients)));
    }
}
