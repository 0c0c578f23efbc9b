package nl.trede.conversations.view;

import javafx.scene.layout.VBox;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.conversations.model.ConversationTyping;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What counts as success, agreed beforehand and in the words of the table, and when to talk again.
final class SuccessCard extends VBox {
    SuccessCard(Desk desk, ConversationModel model) {
        var text = desk.text();
        var success = new EnumBox<>(text, AgreedSuccess.class).optional();
        success.setId("agreed-success");
        success.valueProperty().bindBidirectional(model.successProperty());
        var words = new NoteArea(text.get("conversations.success.prompt"), 1, ConversationTyping.LONGEST_SUCCESS);
        words.textProperty().bindBidirectional(model.successWordsProperty());
        var next = new DateField(text, desk.clock());
        next.setId("next-date");
        next.valueProperty().bindBidirectional(model.nextDateProperty());
        getChildren().add(new Card(text.get("conversations.success"), text.get("conversations.success.sub")).content(
                new FormField(text.get("conversations.success.kind"), success), new FormField(text.get("conversations.success.words"), words),
                new FormField(text.get("conversations.next"), next)));
    }
}
