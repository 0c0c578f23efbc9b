package nl.trede.employers.view;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.LongList;
import nl.trede.employers.model.Proposal;
import nl.trede.employers.model.SearchPage;
import nl.trede.employers.viewmodel.SearchPlanModel;

/// Employers that may suit a client, the best first, each with the reasons.
final class ProposalsCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final SearchPlanModel model;

    ProposalsCard(Desk desk, SearchPlanModel model, SearchPage page) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        setId("proposals");
        var card = new Card(text.get("employers.proposals"), text.get("employers.proposals.count", page.proposals().size()));
        if (page.proposals().isEmpty()) {
            card.content(Labels.muted(text.get(page.plan().isEmpty() ? "employers.proposals.noPlan" : "employers.proposals.none")));
        } else {
            card.lines(new LongList<>(text, page.proposals(), one -> TravelLine.of(desk, model, line(one), one.employer(), page.journeys())));
        }
        getChildren().setAll(card);
    }

    private ListLine line(Proposal one) {
        var line = new ListLine(one.employer().name()).sub(one.reasons().stream().map(text::get).collect(Collectors.joining(" · ")));
        if (!one.against().isEmpty()) {
            line.sub(text.get("employers.proposals.against", one.against().stream().map(text::get).collect(Collectors.joining(" · "))));
        }
        return line.right(Buttons.small(text.get("employers.proposals.add"), () -> TargetsCard.add(desk, model, one.employer().id(), false)))
                .onOpen(() -> desk.navigator().open(Destination.employer(one.employer().id())));
    }
}
