package nl.trede.vault;

import static nl.trede.vault.schema.Tables.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientBuilder;
import nl.trede.common.time.Dates;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that are stored while someone types: as safe as any save, and one version for the whole sitting.
class DraftTest {
    private static final Shelf<Client> CLIENTS = Shelf.of(CLIENT, Client.class, Client::id);

    @TempDir
    Path folder;

    private final Ticking clock = new Ticking(TestVault.CLOCK.instant());

    @Test
    void anHourOfTypingKeepsOneVersionAndOneLineInTheLog() {
        try (Vault vault = create()) {
            Client before = saved(vault, "begin");
            for (int i = 1; i <= 1800; i++) {
                clock.pass(Duration.ofSeconds(2));
                draft(vault, before.withSafetyNote("woord " + i));
            }
            var history = new History(vault);
            assertThat(history.ofClient(before.id())).singleElement()
                    .satisfies(version -> assertThat(version.content()).contains("begin"));
            assertThat(history.logOf(before.id())).extracting(line -> line.event().name()).containsExactly("AANMAKEN", "WIJZIGEN");
            assertThat(find(vault, before).safetyNote()).isEqualTo("woord 1800");
        }
        reopen().close();
    }

    @Test
    void aSaveEndsTheSittingAndKeepsItsLastWords() {
        try (Vault vault = create()) {
            Client before = saved(vault, "begin");
            draft(vault, before.withSafetyNote("een"));
            draft(vault, before.withSafetyNote("twee"));
            vault.write(write -> write.save(CLIENTS, before.withSafetyNote("klaar")));
            draft(vault, before.withSafetyNote("later"));
            assertThat(new History(vault).ofClient(before.id())).extracting(version -> word(version.content()))
                    .containsExactlyInAnyOrder("begin", "twee", "klaar");
        }
    }

    @Test
    void afterAPauseOfHalfAnHourOrWithAnotherPersonANewSittingBegins() {
        try (Vault vault = create()) {
            Client before = saved(vault, "begin");
            draft(vault, before.withSafetyNote("een"));
            clock.pass(Duration.ofMinutes(30));
            draft(vault, before.withSafetyNote("twee"));
            assertThat(new History(vault).ofClient(before.id())).hasSize(1);
            clock.pass(Duration.ofMinutes(30).plusMillis(1));
            draft(vault, before.withSafetyNote("drie"));
            assertThat(new History(vault).ofClient(before.id())).hasSize(2);
            vault.actAs("Waarnemer");
            draft(vault, before.withSafetyNote("vier"));
            assertThat(new History(vault).ofClient(before.id())).hasSize(3);
        }
    }

    @Test
    void aDraftThatIsRolledBackBeginsNoSitting() {
        try (Vault vault = create()) {
            Client before = saved(vault, "begin");
            assertThatThrownBy(() -> vault.write(write -> {
                write.draft(CLIENTS, before.withSafetyNote("weg"));
                throw new IllegalStateException("halfway");
            })).hasMessage("halfway");
            draft(vault, before.withSafetyNote("een"));
            assertThat(new History(vault).ofClient(before.id())).singleElement()
                    .satisfies(version -> assertThat(word(version.content())).isEqualTo("begin"));
        }
    }

    @Test
    void listenersHearThatOnlyTypingWentOn() {
        try (Vault vault = create()) {
            Client before = saved(vault, "begin");
            var heard = new ArrayList<Changed>();
            vault.listen(heard::add);
            draft(vault, before.withSafetyNote("een"));
            draft(vault, before.withSafetyNote("twee"));
            draft(vault, before.withSafetyNote("drie"));
            assertThat(heard).extracting(Changed::draft).startsWith(false).endsWith(true);
            assertThat(heard).allMatch(changed -> changed.touches(CLIENTS));
            assertThat(draft(vault, before.withSafetyNote("drie"))).isFalse();
        }
    }

    @Test
    void aDatabaseFromHalfwayASittingIsRefused() throws Exception {
        Path place = folder.resolve("caseload");
        Path older = folder.resolve("older");
        try (Vault vault = create()) {
            Client before = saved(vault, "begin");
            draft(vault, before.withSafetyNote("een"));
            draft(vault, before.withSafetyNote("twee"));
            Files.copy(place.resolve("caseload-1.mv.db"), older);
            draft(vault, before.withSafetyNote("drie"));
            copyOver(place);
        }
        Files.copy(older, folder.resolve("crashed/caseload-1.mv.db"));
        assertThat(vaults().open(folder.resolve("crashed"), TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.OLDER_COPY));
    }

    /// Everything but the database, as a crash leaves it.
    private void copyOver(Path place) throws Exception {
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (var files = Files.list(place)) {
            for (Path file : files.filter(one -> !one.toString().endsWith(".mv.db")).toList()) {
                Files.copy(file, crashed.resolve(file.getFileName()));
            }
        }
    }

    private Vaults vaults() {
        return new Vaults(clock, TestVault.CHEAP);
    }

    private Vault create() {
        return ((Opening.Created) vaults().create(folder.resolve("caseload"), TestVault.PASSPHRASE)).vault();
    }

    private Vault reopen() {
        return ((Opening.Opened) vaults().open(folder.resolve("caseload"), TestVault.PASSPHRASE)).vault();
    }

    private static Client saved(Vault vault, String note) {
        Client client = ClientBuilder.builder().id(Ids.next()).displayName("M. Voorbeeld").safetyNote(note).createdAt(vault.clock().instant()).build();
        vault.write(write -> write.save(CLIENTS, client));
        return client;
    }

    private static boolean draft(Vault vault, Client client) {
        return vault.<Boolean>write(write -> write.draft(CLIENTS, client));
    }

    private static Client find(Vault vault, Client client) {
        return vault.read(dsl -> dsl.selectFrom(CLIENT).where(CLIENT.ID.eq(client.id())).fetchSingleInto(Client.class));
    }

    private static String word(String json) {
        return nl.trede.vault.model.Json.read(json, Client.class).safetyNote();
    }

    /// A clock that the test moves.
    private static final class Ticking extends Clock {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return Dates.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
