package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        var chain = new AuditChain(Secrets.derive(master, "log"));
        var witness = new Witness(folder, Secrets.derive(master, "witness"));
        try {
            Optional<Opening> doubt = fresh ? Optional.empty() : doubt(folder, database, witness, chain);
            if (doubt.isPresent()) {
                witness.close();
                return doubt.get();
            }
            return new Opening.Opened(start(folder, database, key, new Parts(lock, witness, chain, master)));
        } catch (IOException | SQLException | RuntimeException trouble) {
            witness.close();
            throw trouble;
        }
    }

    private record Parts(VaultLock lock, Witness witness, AuditChain chain, byte[] master) {
    }

    /// Why a database is not opened, found without changing a row of it.
    private static Optional<Opening> doubt(Path folder, Database database, Witness witness, AuditChain chain) throws IOException, SQLException {
        Optional<Witness.Statement> seen = witness.latest();
        if (seen.isEmpty()) {
            return Optional.of(refused(Reason.OLDER_COPY, "vault.refused.witness"));
        }
        long length = Files.size(Database.path(folder));
        long expected = seen.get().fileLength();
        if (expected > 0 && length != expected) {
            return Optional.of(length < expected && !older(database, chain) ? refused(Reason.DAMAGED, "vault.refused.damaged", Database.FILE + Database.SUFFIX)
                    : refused(Reason.OLDER_COPY, "vault.refused.witness"));
        }
        if (expected > 0) {
            witness.opening(seen.get());
        }
        try (Connection connection = expected > 0 ? database.connect(true) : database.connectReadOnly()) {
            DSLContext dsl = Database.dsl(connection);
            if (Migrations.version(dsl) > Migrations.LATEST) {
                letGo(connection);
                return Optional.of(refused(Reason.NEWER_VERSION, "vault.refused.newer"));
            }
            boolean agrees = agrees(seen.get(), chain, dsl, Tally.of(dsl)) && Drafts.stored(dsl) >= seen.get().drafts();
            if (!agrees || expected == 0) {
                letGo(connection);
            }
            return agrees ? Optional.empty() : Optional.of(refused(Reason.OLDER_COPY, "vault.refused.witness"));
        }
    }

    /// Whether a file that is shorter than it was is whole all the same: then it is a copy from before, and not a file that was cut off.
    private static boolean older(Database database, AuditChain chain) {
        try (Connection connection = database.connectReadOnly()) {
            try {
                DSLContext dsl = Database.dsl(connection);
                return AuditChain.head(dsl).seq() > 0 && chain.follow(dsl, AuditChain.Head.EMPTY).isPresent();
            } finally {
                letGo(connection);
            }
        } catch (SQLException | RuntimeException unreadable) {
            return false;
        }
    }

    private Vault start(Path folder, Database database, byte[] key, Parts parts) throws IOException, SQLException {
        Connection connection = database.connect(true);
        if (Migrations.version(Database.dsl(connection)) < Migrations.LATEST) {
            shutDown(connection);
            Migrations.upgrade(folder, key, Migrations.FOLDER);
            connection = database.connect(true);
        }
        List<Connection> reading = List.of(database.connect(true), database.connect(true));
        connection.setAutoCommit(false);
        var vault = new Vault(folder, connection, reading, parts.lock(), parts.witness(), parts.chain(), parts.master(), clock,
                Tally.of(Database.dsl(connection)));
        vault.write(write -> {
            write.audit(AuditKind.LOGIN, null, "vault", null);
            return null;
        });
        return vault;
    }

    /// Whether the database holds at least what the witness saw, and exactly the rows its log accounts for since then. A database of an
    /// older version has fewer tables, but none that the witness knew may be gone.
    private static boolean agrees(Witness.Statement seen, AuditChain chain, DSLContext dsl, Map<String, Long> rows) {
        var growth = chain.follow(dsl, seen.head());
        return growth.isPresent() && rows.keySet().containsAll(seen.rows().keySet()) && rows.entrySet().stream().allMatch(entry -> entry.getValue()
                == seen.rows().getOrDefault(entry.getKey(), 0L) + growth.get().getOrDefault(entry.getKey(), 0L));
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

    /// Closes a database that was refused without writing to it: an orderly shutdown would tidy up the file.
    private static void letGo(Connection connection) throws SQLException {
        try (connection; var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
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
