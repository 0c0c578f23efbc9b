package nl.trede.bench;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Tasks;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenTimer;
import nl.trede.common.ui.TableMemory;
import nl.trede.conversations.ConversationsRoom;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Types an hour's worth of keys (18,000, over six topics) in a conversation that stores itself, and measures how long the screen thread is
/// busy with each key: the key itself, and the style and layout of the pulse that shows it. The keys come ten times as fast as a coach
/// types, so the autosave has ten times less rest.
class TypingBench extends FxTest {
    private static final int KEYS = Integer.getInteger("typing.keys", 18_000);
    private static final int TOPICS = 6;
    private static final long KEY_MILLIS = 20;

    private final StackPane place = new StackPane();
    private Vault vault;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "partners", "clients", "consent", "ladder", "conversations");
    }

    @Override
    protected Parent content() {
        return place;
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void anHourOfTyping() throws Exception {
        vault = TestVault.create(Files.createTempDirectory("typing"));
        var client = People.client(vault, "B. Proef");
        People.searching(vault, client.id(), LocalDate.of(2026, 9, 1));
        var service = new ConversationService(vault);
        var id = ((Outcome.Done<nl.trede.conversations.model.ThreeWayConversation>) service.plan(
                NewConversation.of(client.id(), ConversationKind.VOORTGANG, LocalDate.of(2026, 11, 22)))).value().id();
        for (int i = 0; i < TOPICS; i++) {
            new TopicService(vault).add(id, new TopicService.NewTopic(TopicKind.VRIJ, "Onderwerp " + i, null, null));
        }
        service.start(id);
        Desk at = new TestDesk(text, clock).desk;
        var desk = new Desk(text, Tasks.background(Platform::runLater), clock, at.navigator(), at.notices(), at.dialogs(), TableMemory.none());
        var room = onScreen(() -> new ConversationsRoom(vault, desk, new ScreenTimer()));
        var screen = onScreen(() -> room.screens(room.dueSources(), Map::of, (who, done) -> { }).get(ConversationPlaces.ONE)
                .create(ConversationPlaces.conversation(id, ConversationStep.VOEREN)));
        onScreen(() -> place.getChildren().setAll(screen.content()));
        Thread.sleep(1500);
        List<TextArea> notes = onScreen(() -> place.lookupAll(".topic-line .note-area").stream().map(TextArea.class::cast).toList());
        var pulse = new Pulse();
        onScreen(() -> {
            stage.getScene().addPreLayoutPulseListener(pulse::begins);
            stage.getScene().addPostLayoutPulseListener(pulse::ends);
        });
        var busy = new ArrayList<Double>();
        for (int key = 0; key < KEYS; key++) {
            TextArea note = notes.get(key * TOPICS / KEYS);
            String letter = key % 400 == 399 ? "\n" : key % 6 == 5 ? " " : "a";
            long asked = System.nanoTime();
            busy.add(pulse.after(() -> {
                if (!note.isFocused()) {
                    note.requestFocus();
                    note.end();
                }
                if (letter.equals("\n")) {
                    note.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                } else {
                    note.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
                }
            }));
            Thread.sleep(Math.max(0, KEY_MILLIS - (System.nanoTime() - asked) / 1_000_000));
        }
        onScreen(() -> screen.close());
        var sorted = busy.stream().sorted().toList();
        int stored = new TopicRepository(vault).of(id).stream().mapToInt(topic -> Optional.ofNullable(topic.note()).map(String::length).orElse(0)).sum();
        System.out.printf("Typing: %d keys, %d stored, screen thread busy p50 %.1f ms, p99 %.1f ms, worst %.1f ms, above 50 ms %d%n", KEYS, stored,
                sorted.get(KEYS / 2), sorted.get(KEYS * 99 / 100), sorted.getLast(), sorted.stream().filter(one -> one > 50).count());
        onScreen(room::close);
        vault.close();
    }

    /// How long the screen thread works on what is done and on the first pulse after it.
    private static final class Pulse {
        private Optional<CompletableFuture<Double>> waiting = Optional.empty();
        private double key;
        private long began;

        double after(Runnable work) throws Exception {
            var done = new CompletableFuture<Double>();
            Platform.runLater(() -> {
                long start = System.nanoTime();
                work.run();
                key = (System.nanoTime() - start) / 1e6;
                waiting = Optional.of(done);
                Platform.requestNextPulse();
            });
            return done.get(10, TimeUnit.SECONDS);
        }

        void begins() {
            began = System.nanoTime();
        }

        void ends() {
            waiting.ifPresent(done -> done.complete(key + (System.nanoTime() - began) / 1e6));
            waiting = Optional.empty();
        }
    }
}
