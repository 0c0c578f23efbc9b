package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import nl.trede.support.Typed;
import nl.trede.support.Victim;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program (SIGKILL) in the middle of typing and looks for every word that was typed more than two seconds before.
class TypingCrashIT {
    private static final int ROUNDS = Integer.getInteger("typing.rounds", 5);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyWordOlderThanTwoSecondsIsThereAndTheConversationReopensWhereItWas() throws Exception {
        var random = new Random(20261122);
        UUID conversation = prepare();
        for (int round = 0; round < ROUNDS; round++) {
            String before = notes(conversation).get(1).note();
            String promised = typeAndKill(conversation, 3000 + random.nextInt(2500));
            inspect(conversation, (before == null ? "" : before) + promised);
        }
    }

    private void inspect(UUID conversation, String written) {
        try (Vault vault = TestVault.reopen(folder.resolve("caseload"))) {
            var topics = new TopicRepository(vault).of(conversation);
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

    /// What had to be there afterwards of the words that were typed.
    private String typeAndKill(UUID conversation, int millis) throws Exception {
        try (var victim = Victim.start(TypingVictim.class, folder.resolve("caseload").toString(), conversation.toString())) {
            assertThat(victim.line()).as("the conversation opened").contains("open");
            victim.killAfter(millis);
            var typed = new ArrayList<Typed>();
            for (var line = victim.line(); line.isPresent(); line = victim.line()) {
                Typed.read(line.get()).ifPresent(typed::add);
            }
            return Typed.promised(typed, victim.killedAt());
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
