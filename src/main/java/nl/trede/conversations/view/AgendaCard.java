package nl.trede.conversations.view;

import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.conversations.viewmodel.TopicItem;

/// The topics in their order. On a line Alt+Up and Alt+Down move it, Delete takes it off; below them one types another.
final class AgendaCard extends VBox {
    private final Desk desk;
    private final ConversationModel model;
    private final TopicService topics;
    private final VBox lines = new VBox();
    private final ListChangeListener<TopicItem> changes = change -> show();
    private final TextField another = new TextField();
    private Optional<UUID> chosen = Optional.empty();

    AgendaCard(Desk desk, ConversationModel model, TopicService topics) {
        this.desk = desk;
        this.model = model;
        this.topics = topics;
        var text = desk.text();
        another.setId("new-topic");
        another.getStyleClass().add("entry-field");
        another.setPromptText(text.get("conversations.topic.another"));
        another.setAccessibleText(text.get("conversations.topic.another"));
        another.setOnAction(event -> add());
        HBox.setHgrow(another, Priority.ALWAYS);
        var entry = new HBox(another, new KeyCap(text.get("common.key.enter")));
        entry.getStyleClass().addAll("list-line", "entry-line");
        entry.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new Card(text.get("conversations.topics"), text.get("conversations.topics.sub")).lines(lines, entry));
        model.topics().addListener(new WeakListChangeListener<>(changes));
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.topics().stream().map(this::line).toList());
        chosen.ifPresent(id -> Platform.runLater(() -> lines.getChildren().stream().filter(line -> id.equals(line.getUserData())).findFirst()
                .ifPresent(javafx.scene.Node::requestFocus)));
    }

    private ListLine line(TopicItem topic) {
        var text = desk.text();
        var category = new EnumBox<>(text, Words.CATEGORIES);
        category.getStyleClass().add("compact");
        category.setValue(topic.categoryProperty().get());
        category.setAccessibleText(text.get("conversations.topic.category"));
        category.valueProperty().addListener((property, was, now) -> model.steps().run(() -> topics.category(topic.id(), now), () -> { }));
        var up = new IconButton(Icon.UP, text.get("conversations.topic.up"), () -> move(topic, -1));
        var down = new IconButton(Icon.DOWN, text.get("conversations.topic.down"), () -> move(topic, 1));
        var remove = new IconButton(Icon.CLOSE, text.get("conversations.topic.remove"), () -> remove(topic));
        for (var button : new IconButton[] {up, down, remove}) {
            button.setFocusTraversable(false);
        }
        var line = new ListLine(topic.titleProperty().get()).mark(new ShareToggle(text, topic.shareableProperty())).right(category)
                .right(new HBox(up, down, remove));
        line.visibleProperty().bind(desk.together().onProperty().not().or(topic.shareableProperty()));
        line.managedProperty().bind(line.visibleProperty());
        line.setUserData(topic.id());
        line.setFocusTraversable(true);
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, line, topic));
        return line;
    }

    private void pressed(KeyEvent event, ListLine line, TopicItem topic) {
        if (event.getTarget() != line) {
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            move(topic, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            move(topic, 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove(topic);
        } else if (nl.trede.common.ui.Shortcut.SHARE.matches(event)) {
            event.consume();
            topic.shareableProperty().set(!topic.shareableProperty().get());
        }
    }

    private void add() {
        var wanted = new TopicService.NewTopic(TopicKind.VRIJ, another.getText(), null, null);
        chosen = Optional.empty();
        model.take(() -> topics.add(model.id(), wanted), made -> another.clear());
    }

    private void move(TopicItem topic, int by) {
        chosen = Optional.of(topic.id());
        model.flush();
        model.steps().run(() -> topics.move(model.id(), topic.id(), by), () -> { });
    }

    private void remove(TopicItem topic) {
        var text = desk.text();
        chosen = Optional.empty();
        model.flush();
        ConversationTopic[] gone = new ConversationTopic[1];
        model.steps().run(() -> gone[0] = topics.remove(topic.id()), () -> desk.notices().show(
                Notice.info(text.get("conversations.topic.removed", gone[0].title()))
                        .with(text.get("conversations.undo"), () -> model.steps().run(() -> topics.putBack(gone[0]), () -> { }))));
    }
}
