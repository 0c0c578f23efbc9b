package nl.trede.conversations.view;

import javafx.scene.layout.VBox;
import nl.trede.clients.model.Client;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.conversations.model.ConversationTyping;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What the client wants said first, in the client's own words, in large type.
final class OpeningCard extends VBox {
    private final NoteArea words;

    OpeningCard(Desk desk, ConversationModel model, Client client) {
        var text = desk.text();
        words = new NoteArea(text.get("conversations.opening.prompt"), 2, ConversationTyping.LONGEST);
        words.setId("opening");
        words.getStyleClass().add("opening");
        words.textProperty().bindBidirectional(model.openingProperty());
        visibleProperty().bind(desk.together().onProperty().not().or(model.openingShareableProperty()));
        managedProperty().bind(visibleProperty());
        var share = new ShareToggle(text, model.openingShareableProperty());
        share.setId("opening-share");
        getChildren().add(new Card(text.get("conversations.opening.title", Words.first(client)), text.get("conversations.opening.sub"))
                .right(share).emphasised().content(words));
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, share::pressed);
    }

    NoteArea words() {
        return words;
    }
}
