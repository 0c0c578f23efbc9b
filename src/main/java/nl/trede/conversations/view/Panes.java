package nl.trede.conversations.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ActionService;
import nl.trede.common.ui.Desk;
import nl.trede.conversations.FinishStep;
import nl.trede.conversations.Measuring;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.viewmodel.ConversationModel;

/// Makes what each step of a conversation shows.
public record Panes(Desk desk, ConversationService service, TopicService topics, TableService tables, ActionService actions, Measuring measuring,
        FinishStep finish, Inviting inviting) implements ConversationScreen.Panes {
    @Override
    public Node pane(ConversationStep step, ConversationModel model) {
        return switch (step) {
            case VOORBEREIDEN -> new PreparePane(desk, model, service, topics, tables, actions, inviting);
            case VOEREN -> new HoldPane(desk, model, service, topics, measuring);
            case AFRONDEN -> new Finish(finish.open(model.id()));
        };
    }

    /// The last step comes from elsewhere.
    private static final class Finish extends StackPane implements StepPane {
        private final FinishStep.Content content;

        Finish(FinishStep.Content content) {
            this.content = content;
            getChildren().add(content.node());
        }

        @Override
        public void close() {
            content.close();
        }
    }
}
