package nl.trede.conversations.view;

import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.TopicProposal;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What the data suggest to talk about, each with the reason; one key or click puts it on the list.
final class ProposalsCard extends VBox {
    private final Desk desk;
    private final ConversationModel model;
    private final TopicService topics;

    ProposalsCard(Desk desk, ConversationModel model, TopicService topics) {
        this.desk = desk;
        this.model = model;
        this.topics = topics;
        setId("proposals");
        visibleProperty().bind(desk.together().onProperty().not());
        managedProperty().bind(visibleProperty());
    }

    void show(ConversationView now) {
        var text = desk.text();
        if (now.proposals().isEmpty()) {
            getChildren().clear();
            return;
        }
        var card = new Card(text.get("conversations.proposals"), text.get("conversations.proposals.sub"))
                .right(Buttons.small(text.get("conversations.proposals.all"), () -> now.proposals().forEach(this::add)));
        getChildren().setAll(card.lines(now.proposals().stream().map(this::line).toList()));
    }

    private ListLine line(TopicProposal proposal) {
        var text = desk.text();
        return new ListLine(text.get(proposal.title())).sub(text.get(proposal.reason())).mark(Icon.ADD.node())
                .right(Labels.small(text.get("conversations.proposals.add"))).onOpen(() -> add(proposal));
    }

    private void add(TopicProposal proposal) {
        var wanted = new TopicService.NewTopic(proposal.kind(), desk.text().get(proposal.title()), proposal.category(), proposal.key());
        model.take(() -> topics.add(model.id(), wanted), made -> { });
    }
}
