package nl.trede.conversations.view;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Shortcut;
import nl.trede.common.ui.Tips;
import nl.trede.conversations.model.ConversationTyping;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.conversations.viewmodel.TopicItem;

/// A topic while it is discussed: whether it may be shared, its title, what is said, and a tick when it is done.
final class TopicLine extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final int LONGEST_TITLE = 200;

    private final TopicItem topic;
    private final NoteArea note;

    TopicLine(Desk desk, ConversationModel model, TopicItem topic) {
        this.topic = topic;
        var text = desk.text();
        getStyleClass().addAll("list-line", "topic-line");
        setAlignment(Pos.TOP_LEFT);
        var share = new ShareToggle(text, topic.shareableProperty());
        var title = new TextField();
        title.getStyleClass().add("topic-title");
        title.setAccessibleText(text.get("conversations.topic.name"));
        title.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().length() > LONGEST_TITLE ? null : change));
        title.textProperty().bindBidirectional(topic.titleProperty());
        note = new NoteArea(text.get("conversations.note.prompt"), 1, ConversationTyping.LONGEST);
        note.textProperty().bindBidirectional(topic.noteProperty());
        var words = new VBox(title, note);
        words.getStyleClass().add("topic-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(share, words, tick(desk));
        visibleProperty().bind(desk.together().onProperty().not().or(topic.shareableProperty()));
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            share.pressed(event);
            if (Shortcut.DISCUSSED.matches(event)) {
                event.consume();
                topic.discussedProperty().set(!topic.discussedProperty().get());
            }
        });
        focusWithinProperty().subscribe(within -> {
            if (within) {
                model.at(topic.id());
            }
        });
    }

    TopicItem topic() {
        return topic;
    }

    void focusNote() {
        note.requestFocus();
        note.end();
    }

    private ToggleButton tick(Desk desk) {
        var text = desk.text();
        var tick = new ToggleButton();
        tick.getStyleClass().setAll("topic-tick");
        tick.setGraphic(Icon.CHECK.node());
        tick.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tick.selectedProperty().bindBidirectional(topic.discussedProperty());
        topic.discussedProperty().subscribe(done -> {
            pseudoClassStateChanged(DONE, done);
            tick.setAccessibleText(text.get(done ? "conversations.discussed" : "conversations.discuss"));
        });
        Tips.install(tick, text.get("conversations.discuss") + " (" + Shortcut.DISCUSSED.keys(text) + ")");
        return tick;
    }
}
