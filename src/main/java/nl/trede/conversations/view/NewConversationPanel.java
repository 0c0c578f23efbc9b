package nl.trede.conversations.view;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.TypeAhead;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.vault.model.Vault;

/// A new conversation: with whom, what for, and when if that is known. Enter makes it and opens it.
final class NewConversationPanel extends VBox {
    private final Desk desk;
    private final Steps steps;
    private final ConversationService service;
    private final ClientRepository clients;
    private final TypeAhead<Client> who;
    private final FormField whoField;
    private final Chips<ConversationKind> kind;
    private final DateField day;
    private final TextField time = new TextField();
    private List<Client> known = List.of();

    NewConversationPanel(Desk desk, Vault vault, Steps steps, ConversationService service, Runnable close) {
        this.desk = desk;
        this.steps = steps;
        this.service = service;
        this.clients = new ClientRepository(vault);
        var text = desk.text();
        who = new TypeAhead<>(text, this::find, Client::displayName, client -> "");
        who.setId("conversation-client");
        whoField = new FormField(text.get("conversations.new.client"), who);
        kind = Chips.single(List.of(ConversationKind.values()), text::of);
        kind.setId("conversation-kind");
        day = new DateField(text, desk.clock());
        day.setId("conversation-day");
        time.setId("conversation-time");
        time.setPromptText(text.get("conversations.plan.time.prompt"));
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), Buttons.primary(text.get("conversations.prepare"), this::save));
        buttons.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get("conversations.new")).emphasised().content(whoField,
                new FormField(text.get("conversations.plan.kind"), kind),
                Columns.equal(new FormField(text.get("conversations.plan.day"), day), new FormField(text.get("conversations.plan.time"), time)), buttons));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                event.consume();
                save();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /// @param client filled in when it is known
    void begin(Optional<UUID> client) {
        kind.setValue(ConversationKind.VOORTGANG);
        steps.read(clients::all, all -> {
            known = all.stream().filter(one -> one.archivedAt() == null).toList();
            client.flatMap(id -> known.stream().filter(one -> one.id().equals(id)).findFirst()).ifPresent(who.valueProperty()::set);
            InWindow.focus(client.isPresent() ? day : who);
        });
    }

    private List<Client> find(String typed) {
        String part = typed.strip().toLowerCase(ROOT);
        return known.stream().filter(client -> client.displayName().toLowerCase(ROOT).contains(part)).toList();
    }

    private void save() {
        var text = desk.text();
        Client client = who.valueProperty().get();
        whoField.error(client == null ? text.get("conversations.new.whom") : "");
        if (client == null || !day.normalise()) {
            return;
        }
        var wanted = new NewConversation(client.id(), kind.getValue(), day.getValue(), PlanCard.time(time.getText()).orElse(null),
                ThreeWayConversation.USUAL_MINUTES, ContactChannel.GESPREK, null);
        steps.take(() -> service.plan(wanted), planned -> desk.navigator().open(ConversationPlaces.conversation(planned.id())),
                why -> desk.notices().show(Notice.danger(text.get(why))));
    }
}
