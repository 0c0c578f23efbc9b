package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.trede.common.outcome.Outcome;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program (SIGKILL) in the middle of typing and looks for every word that was typed more than two seconds before.
class TypingCrashIT {
    private static final int ROUNDS = Integer.getInteger("typing.rounds", 5);
    private static final long PROMISE_MILLIS = 2000;

    private record Typed(int word, long at) { }

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyWordOlderThanTwoSecondsIsThereAndTheConversationReopensWhereItWas() throws Exception {
        var random = new Random(20261122);
        UUID conversation = prepare();
        for (int round = 0; round < ROUNDS; round++) {
            String before = notes(conversation).get(1).note();
            var killed = new AtomicLong();
            List<Typed> typed = typeAndKill(conversation, 3000 + random.nextInt(2500), killed);
            List<Integer> promised = typed.stream().filter(one -> one.at() < killed.get() - PROMISE_MILLIS).map(Typed::word).toList();
            assertThat(promised).as("words old enough to count").isNotEmpty();
            inspect(conversation, before == null ? "" : before, promised.getLast());
        }
    }

    private void inspect(UUID conversation, String before, int promised) {
        try (Vault vault = TestVault.reopen(folder.resolve("caseload"))) {
            var topics = new TopicRepository(vault).of(conversation);
            var written = new StringBuilder(before);
            for (int word = 1; word <= promised; word++) {
                written.append(" w").append(word);
            }
            assertThat(topics.get(1).note()).as("every word typed more than two seconds before").startsWith(written);
            assertThat(topics.get(0).note()).isNull();
            var now = new ConversationRepository(vault).find(conversation).orElseThrow();
            assertThat(now.step()).isEqualTo(ConversationStep.VOEREN);
            assertThat(now.atTopicId()).isEqualTo(topics.get(1).id());
            assertThat(TestVault.vaults().verify(vault)).as("the log accounts for every row").isEmpty();
        }
    }

    private List<ConversationTopic> notes(UUID conversation) {
        try (Vault vault = TestVault.reopen(folder.resolve("caseload"))) {
            return new TopicRepository(vault).of(conversation);
        }
    }

    private UUID prepare() {
        try (Vault vault = TestVault.create(folder)) {
            var client = People.client(vault, "B. Proef");
            People.searching(vault, client.id(), LocalDate.of(2026, 9, 1));
            var service = new ConversationService(vault);
            UUID id = done(service.plan(NewConversation.of(client.id(), ConversationKind.VOORTGANG, LocalDate.of(2026, 11, 22)))).id();
            for (String title : new String[] {"Werk", "Inkomen"}) {
                new TopicService(vault).add(id, new TopicService.NewTopic(TopicKind.VRIJ, title, null, null));
            }
            service.start(id);
            return id;
        }
    }

    private List<Typed> typeAndKill(UUID conversation, int millis, AtomicLong killed) throws Exception {
        Process victim = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"), TypingVictim.class.getName(),
                folder.resolve("caseload").toString(), conversation.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var typed = new ArrayList<Typed>();
        try (BufferedReader lines = victim.inputReader()) {
            assertThat(lines.readLine()).as("the conversation opened").isEqualTo("open");
            var killer = Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                killed.set(System.currentTimeMillis());
                victim.toHandle().destroyForcibly();
            });
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("\\d+ \\d{13}")) {
                    String[] parts = line.split(" ");
                    typed.add(new Typed(Integer.parseInt(parts[0]), Long.parseLong(parts[1])));
                }
            }
            killer.join();
        }
        victim.waitFor();
        return typed;
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
