package nl.trede.conversations.view;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Shortcut;
import nl.trede.conversations.Measuring;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.viewmodel.ConversationModel;

/// *Voeren*: the client's words first, then the topics; beside them agreements, who may know what, and the rung.
final class HoldPane extends VBox implements StepPane {
    private final ConversationModel model;
    private final TopicsCard topics;
    private final AgreementsCard agreements;
    private final WhoSeesCard sees;
    private final RungCard rung;
    private final Subscription following;

    HoldPane(Desk desk, ConversationModel model, ConversationService service, TopicService topicService, Measuring measuring) {
        this.model = model;
        getStyleClass().addAll("stack", "talk");
        topics = new TopicsCard(desk, model, topicService);
        agreements = new AgreementsCard(desk, model, service);
        sees = new WhoSeesCard(desk);
        rung = new RungCard(desk, model, service, measuring);
        var left = new VBox(new OpeningCard(desk, model, model.viewProperty().get().file().client()), topics);
        left.getStyleClass().addAll("stack", "talk-main");
        var right = new VBox(agreements, sees, rung, new SuccessCard(desk, model));
        right.getStyleClass().add("stack");
        getChildren().add(Columns.workAndSide(left, right));
        following = model.viewProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.AGREE.matches(event)) {
                event.consume();
                agreements.entry().requestFocus();
            }
        });
    }

    @Override
    public void begin() {
        topics.focus(model.atTopic());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void show(ConversationView now) {
        if (now != null) {
            agreements.show(now);
            sees.show(now);
            rung.show(now);
        }
    }
}
