package nl.trede.conversations;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.task.Later;
import nl.trede.common.task.Tasks;
import nl.trede.conversations.model.TopicSources;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.support.TestVault;
import nl.trede.support.Typed;

/// The program while someone types in the second topic of a conversation, without its window. It says each word it typed, until it is killed.
final class TypingVictim {
    private static final long KEY_MILLIS = 25;

    private TypingVictim() {
    }

    public static void main(String[] arguments) throws Exception {
        var vault = TestVault.reopen(Path.of(arguments[0]));
        var screen = Executors.newSingleThreadScheduledExecutor();
        Later later = (Duration wait, Runnable work) -> screen.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        var tasks = Tasks.background(screen);
        var model = new ConversationModel(vault, UUID.fromString(arguments[1]), new TopicSources(vault, List.of(), Map::of),
                new Steps(tasks, message -> { }), tasks, later, trouble -> System.out.println("trouble"));
        screen.submit(model::load).get();
        while (screen.submit(() -> model.topics().size() < 2).get()) {
            Thread.sleep(5);
        }
        screen.submit(() -> model.at(model.topics().get(1).id())).get();
        System.out.println("open");
        for (int word = 1; ; word++) {
            String next = Typed.in(word);
            screen.submit(() -> {
                var note = model.topics().get(1).noteProperty();
                note.set(note.get() + next);
            }).get();
            Typed.say(word);
            Thread.sleep(KEY_MILLIS);
        }
    }
}
