package nl.trede.vault.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String NEXT = "classpath:nl/trede/vault/next";
    private static final String BROKEN = "classpath:nl/trede/vault/broken";
    private static final String COPY = "migrating.mv.db";

    @TempDir
    Path parent;

    private FirstVersionVault first;
    private Path folder;

    @BeforeEach
    void makeAVaultOfTheFirstVersion() throws Exception {
        first = FirstVersionVault.in(parent);
        folder = first.folder;
    }

    @Test
    void theNewestVersionIsThatOfTheLastMigrationAndTheCodeGeneratorReplaysThemAll() throws IOException {
        List<String> files;
        try (var listed = Files.list(Path.of("src/main/resources/nl/trede/vault/migration"))) {
            files = listed.map(file -> file.getFileName().toString()).sorted(Comparator.comparingInt(MigrationsTest::number)).toList();
        }
        assertThat(number(files.getLast())).isEqualTo(Migrations.LATEST);
        assertThat(Files.readString(Path.of("src/main/jooq/migrations.sql")).lines().filter(line -> line.startsWith("RUNSCRIPT"))
                .map(line -> line.replaceAll(".*/|'.*", "")).toList()).isEqualTo(files);
    }

    private static int number(String file) {
        return Integer.parseInt(file.substring(1, file.indexOf("__")));
    }

    @Test
    void aCaseloadOfTheFirstVersionOpensWithEveryRowItsHistoryAndItsLog() throws Exception {
        try (Vault vault = TestVault.reopen(folder)) {
            assertThat((int) vault.read(Migrations::version)).isEqualTo(Migrations.LATEST);
            assertThat(new ClientRepository(vault).find(FirstVersionVault.CLIENT).orElseThrow().phone()).isEqualTo("06 00000000");
            assertThat(new ContactMomentRepository(vault).find(FirstVersionVault.CONTACT).orElseThrow().note()).isEqualTo(FirstVersionVault.NOTE);
            var history = new History(vault);
            assertThat(history.of(ClientRepository.SHELF, FirstVersionVault.CLIENT)).singleElement()
                    .satisfies(revision -> assertThat(revision.actor()).isEqualTo("Noor"));
            assertThat(history.logOf(FirstVersionVault.CLIENT)).extracting(AuditLine::event)
                    .containsExactly(AuditKind.AANMAKEN, AuditKind.AANMAKEN, AuditKind.WIJZIGEN);
            assertThat(history.ofRecords(List.of(FirstVersionVault.VISIT))).as("the page of the employer finds it").extracting(Revision::employerId)
                    .containsExactly(FirstVersionVault.EMPLOYER);
            assertThat(vault.rows()).containsAllEntriesOf(withLogin(first.rows));
            assertThat(vault.verify()).isEmpty();
        }
        assertThat(folder.resolve(COPY)).doesNotExist();
        TestVault.reopen(folder).close();
    }

    @Test
    void aCaseloadOfTheFirstVersionTakesNewWorkAndAnOldVersionComesBack() throws Exception {
        try (Vault vault = TestVault.reopen(folder)) {
            var client = new ClientRepository(vault).find(FirstVersionVault.CLIENT).orElseThrow();
            vault.write(write -> write.save(ClientRepository.SHELF, client.withPhone("06 11111111")));
            var history = new History(vault);
            var changes = new Changes(vault, List.of(new RecordKind<>(ClientRepository.SHELF, "client")));
            changes.restore(changes.of(history.of(ClientRepository.SHELF, client.id())).getLast());
        }
        try (Vault vault = TestVault.reopen(folder)) {
            assertThat(new ClientRepository(vault).find(FirstVersionVault.CLIENT).orElseThrow().phone()).isNull();
            assertThat(new History(vault).of(ClientRepository.SHELF, FirstVersionVault.CLIENT)).hasSize(3);
        }
    }

    @Test
    void anOlderCopyOfAFirstVersionCaseloadIsNotUpgradedButRefused() throws Exception {
        try (var witness = new Witness(folder, Secrets.derive(first.master, "witness"))) {
            var seen = witness.latest().orElseThrow();
            var more = new Witness.Statement(new AuditChain.Head(seen.seq() + 1, "f".repeat(64)), seen.rows(), seen.fileLength(), seen.drafts());
            witness.write(more);
        }
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThat(TestVault.vaults().open(folder, TestVault.PASSPHRASE.clone())).as("attempt " + attempt).isInstanceOfSatisfying(Opening.Refused.class,
                    refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.OLDER_COPY));
        }
        assertThat(folder.resolve(COPY)).doesNotExist();
        try (Connection connection = new Database(folder, Database.FILE, first.key()).connectReadOnly()) {
            assertThat(Migrations.version(Database.dsl(connection))).isEqualTo(1);
        }
    }

    @Test
    void anUpgradeTakesThePlaceOfTheOriginalWhenItIsComplete() throws Exception {
        Migrations.upgrade(folder, first.key(), Migrations.FOLDER, NEXT);
        try (Connection connection = new Database(folder, Database.FILE, first.key()).connect(true)) {
            assertThat(Migrations.version(Database.dsl(connection))).isGreaterThan(Migrations.LATEST);
            connection.createStatement().execute("SHUTDOWN");
        }
        assertThat(folder.resolve(COPY)).doesNotExist();
    }

    @Test
    void anUpgradeThatFailsHalfwayLeavesTheOriginalAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(Database.path(folder));
        assertThatThrownBy(() -> Migrations.upgrade(folder, first.key(), Migrations.FOLDER, BROKEN)).hasMessageContaining("V999__nickname.sql");
        assertThat(Files.readAllBytes(Database.path(folder))).isEqualTo(before);
        assertThat(folder.resolve(COPY)).doesNotExist();
        try (Vault vault = TestVault.reopen(folder)) {
            assertThat(vault.rows()).containsAllEntriesOf(withLogin(first.rows));
        }
    }

    @Test
    void aCaseloadOfANewerVersionIsRefusedAndLeftAlone() throws Exception {
        Migrations.upgrade(folder, first.key(), Migrations.FOLDER, NEXT);
        try (var witness = new Witness(folder, Secrets.derive(first.master, "witness"))) {
            var seen = witness.latest().orElseThrow();
            var newer = new Witness.Statement(seen.head(), seen.rows(), Files.size(Database.path(folder)), seen.drafts());
            witness.write(newer);
            witness.write(newer);
        }
        assertThat(TestVault.vaults().open(folder, TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.NEWER_VERSION));
    }

    /// Opening adds a line to the log.
    private static Map<String, Long> withLogin(Map<String, Long> rows) {
        var after = new HashMap<>(rows);
        after.merge("audit_event", 1L, Long::sum);
        return after;
    }
}
