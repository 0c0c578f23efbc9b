package nl.trede.vault;

import static nl.trede.vault.schema.Tables.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.PreferredContact;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Changes;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final Shelf<Client> CLIENTS = Shelf.of(CLIENT, Client.class, Client::id);

    @TempDir
    Path folder;

    @Test
    void aRecordThatWasSavedIsThereAfterLockingAndUnlocking() {
        Client saved = client("M. Voorbeeld");
        try (Vault vault = TestVault.create(folder)) {
            vault.write(write -> write.save(CLIENTS, saved));
        }
        try (Vault vault = TestVault.reopen(folder.resolve("caseload"))) {
            assertThat(find(vault, saved)).isEqualTo(saved);
        }
    }

    @Test
    void aChangeKeepsTheVersionBeforeItAndALineInTheLog() {
        try (Vault vault = TestVault.create(folder)) {
            Client first = client("M. Voorbeeld");
            vault.write(write -> write.save(CLIENTS, first));
            vault.write(write -> write.save(CLIENTS, first.withPhone("06-00000000")));
            var history = new History(vault);
            var versions = history.ofClient(first.id());
            assertThat(versions).hasSize(1);
            var changes = new Changes(vault, List.of(new RecordKind<>(CLIENTS, "client")));
            changes.restore(changes.of(versions).getFirst());
            assertThat(find(vault, first)).isEqualTo(first);
            assertThat(history.logOf(first.id())).extracting(line -> line.event().name())
                    .containsExactly("AANMAKEN", "WIJZIGEN", "WIJZIGEN");
        }
    }

    @Test
    void aChangedSettingIsALineInTheLogWithoutAVersion() {
        try (Vault vault = TestVault.create(folder)) {
            for (String days : new String[] {"42", "30"}) {
                vault.write(write -> {
                    write.set("firstDays", days);
                    return days;
                });
            }
            assertThat(TestVault.vaults().verify(vault)).isEmpty();
        }
    }

    @Test
    void savingTheSameAgainWritesNothing() {
        try (Vault vault = TestVault.create(folder)) {
            Client first = client("M. Voorbeeld");
            assertThat(vault.<Boolean>write(write -> write.save(CLIENTS, first))).isTrue();
            var rows = vault.rows();
            assertThat(vault.<Boolean>write(write -> write.save(CLIENTS, first))).isFalse();
            assertThat(vault.rows()).isEqualTo(rows);
        }
    }

    @Test
    void workThatThrowsLeavesNothingBehind() {
        try (Vault vault = TestVault.create(folder)) {
            Client first = client("M. Voorbeeld");
            var rows = vault.rows();
            assertThatThrownBy(() -> vault.write(write -> {
                write.save(CLIENTS, first);
                throw new IllegalStateException("halfway");
            })).hasMessage("halfway");
            assertThat(vault.rows()).isEqualTo(rows);
            assertThat(vault.<Integer>read(dsl -> dsl.fetchCount(CLIENT))).isZero();
        }
    }

    @Test
    void aBulkTransactionThatThrowsLeavesTheSavesAfterItAsTheyWere() {
        try (Vault vault = TestVault.create(folder)) {
            assertThatThrownBy(() -> vault.writeBulk(write -> {
                throw new IllegalStateException("halfway");
            })).hasMessage("halfway");
            // H2 lists the setting of the URL and the one in force.
            var delays = vault.read(dsl -> dsl.fetch(
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'").getValues(0, String.class));
            assertThat(delays).isNotEmpty().containsOnly("0");
        }
    }

    @Test
    void listenersHearWhatACommitChanged() {
        try (Vault vault = TestVault.create(folder)) {
            var heard = new java.util.ArrayList<Changed>();
            vault.listen(heard::add);
            vault.write(write -> write.save(CLIENTS, client("M. Voorbeeld")));
            assertThat(heard).singleElement().satisfies(changed -> assertThat(changed.touches(CLIENTS)).isTrue());
        }
    }

    @Test
    void aWrongPassphraseIsToldFromDamage() throws IOException {
        TestVault.create(folder).close();
        Path vault = folder.resolve("caseload");
        assertThat(TestVault.vaults().open(vault, "iets anders".toCharArray())).isInstanceOf(Opening.WrongPassphrase.class);
        Path database = vault.resolve("caseload-1.mv.db");
        Files.write(database, new byte[8192]);
        assertThat(TestVault.vaults().open(vault, TestVault.PASSPHRASE))
                .isInstanceOfSatisfying(Opening.Refused.class, refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.DAMAGED));
    }

    @Test
    void theRecoveryKeyOpensTheVaultTooHoweverItIsTyped() {
        var created = (Opening.Created) TestVault.vaults().create(folder.resolve("caseload"), TestVault.PASSPHRASE);
        created.vault().close();
        String typed = created.recoveryKey().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        var opening = TestVault.vaults().open(folder.resolve("caseload"), typed.toCharArray());
        assertThat(opening).isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.vault().close());
    }

    @Test
    void aSecondStartIsToldWhoHasTheVault() {
        try (Vault vault = TestVault.create(folder)) {
            assertThat(TestVault.vaults().open(vault.folder(), TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                    refused -> {
                        assertThat(refused.why()).isEqualTo(Opening.Reason.IN_USE);
                        assertThat(refused.message().arguments()).contains(System.getProperty("user.name"));
                    });
        }
    }

    @Test
    void whatATransactionWroteIsSeenWhenItAsksAgain() {
        try (Vault vault = TestVault.create(folder)) {
            Client saved = client("M. Voorbeeld");
            List<Boolean> there = vault.write(write -> {
                boolean before = write.read(dsl -> dsl.fetchExists(CLIENT, CLIENT.ID.eq(saved.id())));
                write.save(CLIENTS, saved);
                return List.of(before, write.read(dsl -> dsl.fetchExists(CLIENT, CLIENT.ID.eq(saved.id()))));
            });
            assertThat(there).containsExactly(false, true);
        }
    }

    @Test
    void anOlderCopyThatIsShorterIsNotCalledDamaged() throws IOException {
        Vault vault = TestVault.create(folder);
        vault.close();
        Path database = vault.folder().resolve("caseload-1.mv.db");
        byte[] older = Files.readAllBytes(database);
        try (Vault again = TestVault.reopen(vault.folder())) {
            for (int i = 0; i < 400; i++) {
                again.write(write -> write.save(CLIENTS, client("M. Voorbeeld")));
            }
        }
        assertThat(Files.size(database)).isGreaterThan(older.length);
        Files.write(database, older);
        assertThat(TestVault.vaults().open(vault.folder(), TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.OLDER_COPY));
        assertThat(Files.readAllBytes(database)).isEqualTo(older);
    }

    @Test
    void anOlderCopyOfTheDatabaseIsNotTakenForTheNewest() throws IOException {
        Vault vault = TestVault.create(folder);
        vault.close();
        Path database = vault.folder().resolve("caseload-1.mv.db");
        byte[] older = Files.readAllBytes(database);
        try (Vault again = TestVault.reopen(vault.folder())) {
            again.write(write -> write.save(CLIENTS, client("M. Voorbeeld")));
        }
        Files.write(database, older);
        assertThat(TestVault.vaults().open(vault.folder(), TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.OLDER_COPY));
    }

    @Test
    void aWitnessThatLagsIsCaughtUpFromTheLog() throws IOException {
        Vault vault = TestVault.create(folder);
        vault.close();
        Path witness = vault.folder().resolve("witness");
        byte[] older;
        try (Vault again = TestVault.reopen(vault.folder())) {
            older = Files.readAllBytes(witness);
            Client first = client("M. Voorbeeld");
            again.write(write -> write.save(CLIENTS, first));
            again.write(write -> write.save(CLIENTS, first.withEmail("m@voorbeeld.invalid")));
            again.write(write -> write.remove(CLIENTS, first.id()));
        }
        Files.write(witness, older);
        TestVault.reopen(vault.folder()).close();
    }

    @Test
    void aSyncedFolderIsRefusedWithTheReason() {
        Path synced = folder.resolve("OneDrive - Voorbeeld").resolve("caseload");
        assertThat(TestVault.vaults().create(synced, TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.SYNCED_PLACE));
        assertThat(synced).doesNotExist();
    }

    @Test
    void nothingReadableOfAClientIsInTheFolder() throws IOException {
        try (Vault vault = TestVault.create(folder)) {
            vault.write(write -> write.save(CLIENTS, client("Zeldzaamklinkend")));
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Zeldzaamklinkend");
            }
        }
    }

    @Test
    void theWholeLogIsVerified() {
        try (Vault vault = TestVault.create(folder)) {
            vault.write(write -> write.save(CLIENTS, client("M. Voorbeeld")));
            assertThat(TestVault.vaults().verify(vault)).isEmpty();
        }
    }

    private static Client find(Vault vault, Client client) {
        return vault.read(dsl -> dsl.selectFrom(CLIENT).where(CLIENT.ID.eq(client.id())).fetchSingleInto(Client.class));
    }

    private static Client client(String name) {
        return new Client(Ids.next(), name, null, null, 1990, null, null, null, PreferredContact.APP, null, null, null, false,
                Instant.parse("2026-11-01T09:00:00Z"), null);
    }
}
