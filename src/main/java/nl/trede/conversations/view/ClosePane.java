package nl.trede.conversations.view;

import java.util.UUID;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.Notice;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.vault.model.Vault;

/// Ends a conversation, or opens it again.
public final class ClosePane extends VBox {
    private final Vault vault;
    private final Desk desk;
    private final ConversationService service;
    private final Steps steps;
    private final UUID id;

    public ClosePane(Vault vault, Desk desk, ConversationService service, Steps steps, UUID id) {
        this.vault = vault;
        this.desk = desk;
        this.service = service;
        this.steps = steps;
        this.id = id;
        getStyleClass().add("stack");
        load();
    }

    private void load() {
        steps.read(() -> ConversationFile.of(vault, id), found -> found.ifPresent(this::show));
    }

    private void show(ConversationFile file) {
        var text = desk.text();
        ThreeWayConversation one = file.conversation();
        var facts = new Facts().add(text.get("conversations.close.discussed"), text.get("conversations.close.of",
                file.topics().stream().filter(topic -> topic.discussed()).count(), file.topics().size()))
                .add(text.get("conversations.agreements"), Integer.toString(file.agreements().size()))
                .add(text.get("conversations.next"), one.nextDate() == null ? "" : text.date(one.nextDate()));
        boolean closed = one.status() == ConversationStatus.AFGEROND;
        var button = closed ? Buttons.plain(text.get("conversations.reopen"), () -> steps.take(() -> service.reopen(id), now -> load()))
                : Buttons.primary(text.get("conversations.close"), this::end);
        button.setId("close-conversation");
        var buttons = new HBox(button);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(new Card(text.get(closed ? "conversations.closed" : "conversations.close.title")).content(facts, buttons));
    }

    private void end() {
        steps.take(() -> service.close(id), now -> {
            desk.navigator().open(Destination.room(ConversationPlaces.LIST));
            desk.notices().show(Notice.success(desk.text().get("conversations.close.done")).with(desk.text().get("conversations.undo"),
                    () -> steps.take(() -> service.reopen(id), again -> desk.navigator().open(ConversationPlaces.conversation(id)))));
        });
    }
}
