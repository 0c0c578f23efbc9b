package nl.trede.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.partners.model.Role;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourConversationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void everyoneAtTheTableGetsAReportOfTheirOwnAndTheRegisterSaysSo() throws IOException {
        try (Vault vault = TestVault.create(folder.resolve("vault"))) {
            SeedSample.coach(TODAY).fill(vault, Role.JOBCOACH);
            ThreeWayConversation running = new ConversationRepository(vault).open().stream()
                    .filter(one -> one.status() == ConversationStatus.BEZIG).findFirst().orElseThrow();
            Set<SharingEvent> before = Set.copyOf(new SharingEventRepository(vault).ofClient(running.clientId()));
            var book = new TourBook(folder.resolve("tour"));
            new TourConversation(book, vault.clock(), vault).walk();

            assertThat(book.defects()).isEmpty();
            assertThat(book.files()).hasSize(9).allSatisfy(file -> assertThat(file).isNotEmptyFile());
            List<SharingEvent> shared = new SharingEventRepository(vault).ofClient(running.clientId()).stream().filter(one -> !before.contains(one)).toList();
            assertThat(shared).as("two files for each of three readers; the client's own are not shared").hasSize(6);
            assertThat(shared.stream().map(SharingEvent::recipient).collect(Collectors.toSet())).hasSize(3).contains(RecipientKind.GGZ, RecipientKind.WERKGEVER);
        }
    }
}
