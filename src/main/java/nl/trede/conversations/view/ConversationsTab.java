package nl.trede.conversations.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.ClientTab;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.conversations.model.ConversationClock;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.vault.model.Vault;

/// *Gesprekken* on the client page.
public final class ConversationsTab implements ClientTab {
    private record Story(List<ThreeWayConversation> all, Optional<ConversationClock.Next> next) { }

    private final Vault vault;
    private final Desk desk;

    public ConversationsTab(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
    }

    @Override
    public String id() {
        return "conversations";
    }

    @Override
    public String labelKey() {
        return "conversations.tab";
    }

    @Override
    public Optional<String> togetherLabelKey() {
        return Optional.of("conversations.together.tab");
    }

    @Override
    public Content open(UUID clientId) {
        var pane = new VBox();
        pane.getStyleClass().add("stack");
        load(pane, clientId);
        Runnable stop = vault.listen(changed -> {
            if (!changed.draft() && changed.touches(ConversationRepository.SHELF)) {
                load(pane, clientId);
            }
        });
        return new Content() {
            @Override
            public javafx.scene.Parent node() {
                return pane;
            }

            @Override
            public void close() {
                stop.run();
            }
        };
    }

    private void load(VBox pane, UUID clientId) {
        desk.tasks().of(progress -> new Story(new ConversationRepository(vault).ofClient(clientId), new ConversationClock(vault).of(clientId, desk.today())))
                .onDone(story -> pane.getChildren().setAll(card(story, clientId))).start();
    }

    private Card card(Story story, UUID clientId) {
        Text text = desk.text();
        if (desk.together().isOn()) {
            return together(story);
        }
        Runnable plan = () -> desk.navigator().open(ConversationPlaces.plan(clientId));
        if (story.all().isEmpty()) {
            return new Card(text.get("conversations.list"), next(story)).lines(new EmptyState(Icon.CONVERSATIONS, text.get("conversations.tab.none"))
                    .button(text.get("conversations.plan"), plan));
        }
        return new Card(text.get("conversations.list"), next(story)).right(Buttons.small(text.get("conversations.plan"), plan))
                .lines(story.all().stream().<Node>map(this::line).toList());
    }

    /// For a client who reads along: when we spoke or will speak, and the client's own words as far as others may read them.
    private Card together(Story story) {
        Text text = desk.text();
        var card = new Card(text.get("conversations.together.tab"));
        return story.all().isEmpty() ? card.lines(new EmptyState(Icon.CONVERSATIONS, text.get("conversations.together.none")))
                : card.lines(story.all().stream().<Node>map(one -> {
                    var line = new ListLine(Words.title(text, one.kind())).dot(one.status() == ConversationStatus.AFGEROND ? Tone.SUCCESS : Tone.ACCENT)
                            .right(Words.when(text, one));
                    return one.opening() == null || one.opening().isBlank() || !one.openingShareable() ? line : line.sub("“" + one.opening().strip() + "”");
                }).toList());
    }

    private String next(Story story) {
        return story.next().filter(next -> next.planned().isEmpty()).map(next -> desk.text().get("conversations.tab.due", next.due())).orElse("");
    }

    private ListLine line(ThreeWayConversation one) {
        Text text = desk.text();
        var line = new ListLine(Words.title(text, one.kind()));
        if (one.opening() != null) {
            line.sub("“" + one.opening().lines().findFirst().orElse("") + "”");
        }
        return line.pill(new Pill(text.of(one.status()), one.status() == ConversationStatus.BEZIG ? Tone.ACCENT : Tone.NEUTRAL))
                .right(Words.when(text, one)).onOpen(() -> desk.navigator().open(ConversationPlaces.conversation(one.id())));
    }
}
