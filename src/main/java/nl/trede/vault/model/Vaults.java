package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Opening.Reason;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// Makes and opens vaults, and gives every way in which that can fail its own sentence.
public final class Vaults {
    private final Clock clock;
    private final KeyCost cost;

    public Vaults(Clock clock, KeyCost cost) {
        this.clock = clock;
        this.cost = cost;
    }

    /// Whether a folder holds a vault.
    public static boolean isVault(Path folder) {
        return Files.isRegularFile(folder.resolve(KeyFile.NAME));
    }

    /// Makes an empty vault in a new or empty folder and opens it.
    public Opening create(Path folder, char[] passphrase) {
        try {
            Optional<Opening> objection = objection(folder);
            if (objection.isPresent()) {
                return objection.get();
            }
            if (Files.exists(folder) && hasFiles(folder)) {
                return refused(Reason.EXISTS, "vault.refused.exists", folder);
            }
            Files.createDirectories(folder);
            byte[] master = Secrets.random(32);
            String recoveryKey = RecoveryKey.generate();
            var keys = KeyFile.create(master, passphrase, recoveryKey, cost);
            Migrations.create(new Database(folder, Database.FILE, Secrets.derive(master, "database")));
            keys.write(folder);
            return switch (open(folder, master, true)) {
                case Opening.Opened(Vault vault) -> new Opening.Created(vault, recoveryKey);
                case Opening other -> other;
            };
        } catch (IOException | SQLException | RuntimeException trouble) {
            return failure(trouble);
        }
    }

    /// Opens a vault with its passphrase or its recovery key.
    public Opening open(Path folder, char[] secret) {
        try {
            if (!isVault(folder)) {
                return refused(Reason.NOT_FOUND, "vault.refused.notFound", folder);
            }
            Optional<Opening> objection = objection(folder);
            if (objection.isPresent()) {
                return objection.get();
            }
            KeyFile keys = KeyFile.read(folder);
            if (keys.format() > KeyFile.FORMAT || newerFile(folder)) {
                return refused(Reason.NEWER_VERSION, "vault.refused.newer");
            }
            Optional<byte[]> master = keys.open(secret);
            return master.isEmpty() ? new Opening.WrongPassphrase() : open(folder, master.get(), false);
        } catch (IllegalArgumentException unreadable) {
            return refused(Reason.DAMAGED, "vault.refused.keysDamaged", KeyFile.NAME);
        } catch (SQLException | DataAccessException trouble) {
            return damage(trouble);
        } catch (IOException | RuntimeException trouble) {
            return failure(trouble);
        }
    }

    /// Gives an open vault a new passphrase; the recovery key stays valid.
    public void changePassphrase(Vault vault, char[] passphrase) {
        try {
            KeyFile.read(vault.folder()).withPassphrase(vault.master(), passphrase, cost).write(vault.folder());
        } catch (IOException trouble) {
            throw VaultTrouble.from(trouble);
        }
    }

    /// Reads everything: the log from its first line and the rows it accounts for.
    ///
    /// @return the table that is not as the log says, or empty when all is well
    public Optional<String> verify(Vault vault) {
        return vault.verify();
    }

    private Opening open(Path folder, byte[] master, boolean fresh) throws IOException, SQLException {
        Optional<VaultLock> lock = VaultLock.acquire(folder, Instant.now(clock));
        if (lock.isEmpty()) {
            return inUse(folder);
        }
        try {
            Opening opening = openLocked(folder, master, fresh, lock.get());
            if (!(opening instanceof Opening.Opened)) {
                lock.get().close();
            }
            return opening;
        } catch (IOException | SQLException | RuntimeException trouble) {
            lock.get().close();
            throw trouble;
        }
    }

    private Opening openLocked(Path folder, byte[] master, boolean fresh, VaultLock lock) throws IOException, SQLException {
        if (!Files.isRegularFile(Database.path(folder))) {
            return refused(Reason.DAMAGED, "vault.refused.databaseMissing", Database.FILE + Database.SUFFIX);
        }
        if (!Files.isWritable(Database.path(folder))) {
            return refused(Reason.DISK, "vault.trouble.readOnly");
        }
        byte[] key = Secrets.derive(master, "database");
        var database = new Database(folder, Database.FILE, key);
        Connection connection = database.connect(true);
        DSLContext dsl = Database.dsl(connection);
        int version = Migrations.version(dsl);
        if (version != Migrations.LATEST) {
            shutDown(connection);
            if (version > Migrations.LATEST) {
                return refused(Reason.NEWER_VERSION, "vault.refused.newer");
            }
            Migrations.upgrade(folder, key);
            connection = database.connect(true);
            dsl = Database.dsl(connection);
        }
        var chain = new AuditChain(Secrets.derive(master, "log"));
        var witness = new Witness(folder, Secrets.derive(master, "witness"));
        Map<String, Long> rows = Vault.count(dsl);
        if (!fresh && !agrees(witness, chain, dsl, rows)) {
            witness.close();
            shutDown(connection);
            return refused(Reason.OLDER_COPY, "vault.refused.witness");
        }
        Connection reading = database.connect(true);
        connection.setAutoCommit(false);
        var vault = new Vault(folder, connection, reading, lock, witness, chain, master, clock, rows);
        vault.write(write -> {
            write.audit(AuditKind.LOGIN, null, "vault", null);
            return null;
        });
        return new Opening.Opened(vault);
    }

    /// Whether the database holds at least what the witness saw, and exactly the rows its log accounts for since then.
    private static boolean agrees(Witness witness, AuditChain chain, DSLContext dsl, Map<String, Long> rows) throws IOException {
        var seen = witness.latest();
        if (seen.isEmpty()) {
            return false;
        }
        var growth = chain.follow(dsl, seen.get().head());
        return growth.isPresent() && rows.entrySet().stream().allMatch(entry -> entry.getValue()
                == seen.get().rows().getOrDefault(entry.getKey(), 0L) + growth.get().getOrDefault(entry.getKey(), 0L));
    }

    private Opening inUse(Path folder) {
        return VaultLock.holder(folder)
                .map(holder -> refused(Reason.IN_USE, "vault.refused.inUseBy", holder.user(), holder.computer(),
                        holder.since().atZone(Dates.ZONE).toLocalTime().withNano(0).toString()))
                .orElseGet(() -> refused(Reason.IN_USE, "vault.refused.inUse"));
    }

    private static Optional<Opening> objection(Path folder) throws IOException {
        return VaultPlace.objection(folder).map(place -> refused(Reason.SYNCED_PLACE, "vault.refused.synced", folder, place));
    }

    private static boolean newerFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return !Files.exists(Database.path(folder))
                    && files.anyMatch(file -> file.getFileName().toString().matches("caseload-\\d+\\.mv\\.db"));
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static void shutDown(Connection connection) throws SQLException {
        try (connection; var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private static Opening refused(Reason why, String key, Object... arguments) {
        var texts = java.util.Arrays.stream(arguments).map(Object::toString).toArray();
        return new Opening.Refused(why, Message.of(key, texts));
    }

    private static Opening failure(Exception trouble) {
        Message sentence = trouble instanceof VaultTrouble known ? known.sentence() : VaultTrouble.from(trouble).sentence();
        return new Opening.Refused(Reason.DISK, sentence);
    }

    /// With a key that is known to be right, a database that will not open is damaged, unless the disk itself says why.
    private static Opening damage(Exception trouble) {
        Message sentence = VaultTrouble.from(trouble).sentence();
        return sentence.key().equals("vault.trouble.full") || sentence.key().equals("vault.trouble.readOnly")
                ? new Opening.Refused(Reason.DISK, sentence)
                : refused(Reason.DAMAGED, "vault.refused.damaged", Database.FILE + Database.SUFFIX);
    }
}
