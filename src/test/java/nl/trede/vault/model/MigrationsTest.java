package nl.trede.vault.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.sql.Connection;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String NEXT = "classpath:nl/trede/vault/next";
    private static final String BROKEN = "classpath:nl/trede/vault/broken";

    @TempDir
    Path parent;

    private Path folder;
    private byte[] key;
    private byte[] master;

    @BeforeEach
    void makeAVault() throws IOException {
        Vault vault = TestVault.create(parent);
        folder = vault.folder();
        master = vault.master().clone();
        key = Secrets.derive(master, "database");
        vault.close();
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
    void anUpgradeTakesThePlaceOfTheOriginalWhenItIsComplete() throws Exception {
        Migrations.upgrade(folder, key, Migrations.FOLDER, NEXT);
        try (Connection connection = new Database(folder, Database.FILE, key).connect(true)) {
            assertThat(Migrations.version(Database.dsl(connection))).isEqualTo(999);
            connection.createStatement().execute("SHUTDOWN");
        }
        assertThat(folder.resolve("migrating.mv.db")).doesNotExist();
    }

    @Test
    void anUpgradeThatFailsHalfwayLeavesTheOriginalAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(Database.path(folder));
        assertThatThrownBy(() -> Migrations.upgrade(folder, key, Migrations.FOLDER, BROKEN)).isInstanceOf(Exception.class);
        assertThat(Files.readAllBytes(Database.path(folder))).isEqualTo(before);
        TestVault.reopen(folder).close();
    }

    @Test
    void aCaseloadOfANewerVersionIsRefusedAndLeftAlone() throws Exception {
        Migrations.upgrade(folder, key, Migrations.FOLDER, NEXT);
        try (var witness = new Witness(folder, Secrets.derive(master, "witness"))) {
            var seen = witness.latest().orElseThrow();
            var newer = new Witness.Statement(seen.head(), seen.rows(), Files.size(Database.path(folder)), seen.drafts());
            witness.write(newer);
            witness.write(newer);
        }
        assertThat(TestVault.vaults().open(folder, TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(Opening.Reason.NEWER_VERSION));
    }
}
