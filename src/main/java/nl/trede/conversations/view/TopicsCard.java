package nl.trede.conversations.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Shortcut;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.conversations.viewmodel.TopicItem;

/// The topics while they are discussed. Alt+Down and Alt+Up go to the next and the previous one.
final class TopicsCard extends VBox {
    private final Desk desk;
    private final ConversationModel model;
    private final TopicService topics;
    private final VBox lines = new VBox();
    private final Map<UUID, TopicLine> known = new HashMap<>();
    private final ListChangeListener<TopicItem> changes = change -> show();
    private final TextField another = new TextField();

    TopicsCard(Desk desk, ConversationModel model, TopicService topics) {
        this.desk = desk;
        this.model = model;
        this.topics = topics;
        var text = desk.text();
        another.setId("another-topic");
        another.getStyleClass().add("entry-field");
        another.setPromptText(text.get("conversations.topic.another"));
        another.setAccessibleText(text.get("conversations.topic.another"));
        another.setOnAction(event -> add());
        getChildren().add(new Card(text.get("conversations.topics")).lines(lines, entry(), keys()));
        model.topics().addListener(new javafx.collections.WeakListChangeListener<>(changes));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        show();
    }

    /// Puts the cursor in a topic; in the first one without a tick when that topic is gone.
    void focus(Optional<UUID> topic) {
        topic.map(known::get).or(() -> model.topics().stream().filter(one -> !one.discussedProperty().get()).findFirst()
                .map(one -> known.get(one.id()))).ifPresent(TopicLine::focusNote);
    }

    private HBox entry() {
        HBox.setHgrow(another, javafx.scene.layout.Priority.ALWAYS);
        var line = new HBox(another, new KeyCap(desk.text().get("common.key.enter")));
        line.getStyleClass().addAll("list-line", "entry-line");
        return line;
    }

    private FlowPane keys() {
        var text = desk.text();
        var keys = new FlowPane(key("conversations.share.tip", Shortcut.SHARE), key("conversations.discuss", Shortcut.DISCUSSED),
                key("conversations.agreement.go", Shortcut.AGREE));
        keys.getStyleClass().add("question-keys");
        return keys;
    }

    private HBox key(String label, Shortcut shortcut) {
        var hint = new HBox(new KeyCap(shortcut.keys(desk.text())), Labels.small(desk.text().get(label)));
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private void show() {
        known.keySet().retainAll(model.topics().stream().map(TopicItem::id).toList());
        lines.getChildren().setAll(model.topics().stream().map(topic -> {
            var line = known.get(topic.id());
            if (line == null || line.topic() != topic) {
                line = new TopicLine(desk, model, topic);
                known.put(topic.id(), line);
            }
            return line;
        }).toList());
    }

    private void add() {
        var wanted = new TopicService.NewTopic(TopicKind.VRIJ, another.getText(), null, null);
        model.take(() -> topics.add(model.id(), wanted), made -> another.clear());
    }

    private void walk(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0 || !event.isAltDown()) {
            return;
        }
        var order = lines.getChildren().stream().map(TopicLine.class::cast).toList();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).isFocusWithin()) {
                event.consume();
                order.get(Math.clamp(i + by, 0, order.size() - 1)).focusNote();
                return;
            }
        }
    }
}
