package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// An open caseload: the only owner of its database connections and the only way to write.
///
/// Every write is one transaction: rows, previous versions and log → commit → `CHECKPOINT SYNC` → witness → [Changed]
/// (reliability, "One way to write"). When [#write] returns, the data survives a power cut.
/// Reads use connections of their own, so that a long list never holds up a save.
public final class Vault implements AutoCloseable {
    private final Path folder;
    private final Connection writing;
    private final Statements statements;
    private final Readers readers;
    private final VaultLock lock;
    private final Witness witness;
    private final AuditChain chain;
    private final byte[] master;
    private final Clock clock;
    private final Map<String, Long> rows;
    private final ReentrantLock writer = new ReentrantLock(true);
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    private final Sittings sittings = new Sittings();
    private AuditChain.Head head;
    private long drafts;
    private volatile String actor;
    private volatile boolean closed;

    Vault(Path folder, Connection writing, List<Connection> reading, VaultLock lock, Witness witness, AuditChain chain, byte[] master,
            Clock clock, Map<String, Long> rows) {
        this.folder = folder;
        this.writing = writing;
        this.statements = new Statements(writing);
        this.readers = new Readers(reading);
        this.lock = lock;
        this.witness = witness;
        this.chain = chain;
        this.master = master;
        this.clock = clock;
        this.rows = new HashMap<>(rows);
        this.head = AuditChain.head(statements.dsl());
        this.drafts = Drafts.stored(statements.dsl());
        this.actor = setting("actor").orElse(System.getProperty("user.name", "?"));
    }

    public Path folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    /// Reads. The query may run on any thread but the screen's; it must not write.
    public <T> T read(Function<DSLContext, T> query) {
        return readers.read(query);
    }

    /// Writes, durably and as a whole: when the work throws, nothing of it is kept.
    ///
    /// @throws VaultTrouble when the disk refuses; nothing that was saved before is lost
    public <T> T write(Function<Write, T> work) {
        return transact(work, false);
    }

    /// Writes a very large transaction (an import). Meanwhile H2 may collect its pages instead of writing each at once, which would
    /// let the file grow fivefold (reliability, fact 10); it is as durable as [#write] when it returns.
    public <T> T writeBulk(Function<Write, T> work) {
        return transact(work, true);
    }

    /// Hears every commit, on the thread that wrote.
    ///
    /// @return closes the subscription
    public Runnable listen(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// A setting kept in this vault.
    public Optional<String> setting(String name) {
        return read(dsl -> dsl.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(name)).fetchOptional(SETTING.CONTENT));
    }

    /// Who writes from now on: stands in the log and with every version.
    public void actAs(String name) {
        actor = name;
        if (!setting("actor").filter(name::equals).isPresent()) {
            write(write -> {
                write.set("actor", name);
                return name;
            });
        }
    }

    public String actor() {
        return actor;
    }

    /// A secret of this vault for one purpose (pseudonyms, signing), the same every time.
    public byte[] secretFor(String purpose) {
        return Secrets.derive(master, "purpose/" + purpose);
    }

    /// How many rows each table has, by the tally that the witness signs.
    public Map<String, Long> rows() {
        writer.lock();
        try {
            return new TreeMap<>(rows);
        } finally {
            writer.unlock();
        }
    }

    byte[] master() {
        return master;
    }

    /// Whether the whole log still follows on from its first line and every table, read row by row, holds what it says.
    ///
    /// @return the first table that does not, or empty when all is well
    Optional<String> verify() {
        writer.lock();
        try {
            DSLContext dsl = statements.dsl();
            var growth = chain.follow(dsl, AuditChain.Head.EMPTY);
            if (growth.isEmpty()) {
                return Optional.of("audit_event");
            }
            return Tally.firstWrong(dsl, growth.get());
        } finally {
            writer.unlock();
        }
    }

    @Override
    public void close() {
        writer.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            readers.close(this::closeFiles);
        } catch (SQLException | IOException trouble) {
            throw VaultTrouble.from(trouble);
        } finally {
            java.util.Arrays.fill(master, (byte) 0);
            writer.unlock();
        }
    }

    private void closeFiles() throws SQLException, IOException {
        try (lock; witness) {
            try (var statement = writing.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
                statement.execute("SHUTDOWN");
            }
            witness.write(new Witness.Statement(head, rows, Files.size(Database.path(folder)), drafts));
        }
    }

    private <T> T transact(Function<Write, T> work, boolean bulk) {
        T result;
        Changed changed;
        writer.lock();
        try {
            requireOpen();
            if (bulk) {
                execute("SET WRITE_DELAY 500");
            }
            var write = new Write(statements, chain, head, sittings, actor, Instant.now(clock));
            result = run(work, write);
            if (bulk) {
                execute("SET WRITE_DELAY 0");
            }
            sittings.take(write.seats(), write.now());
            boolean onlyDrafts = write.head().equals(head);
            if (onlyDrafts && write.drafts() == 0) {
                return result;
            }
            execute("CHECKPOINT SYNC");
            head = write.head();
            drafts = Math.max(drafts, write.drafts());
            write.growth().forEach((table, by) -> rows.computeIfPresent(table, (name, before) -> before + by));
            witness.write(new Witness.Statement(head, rows, 0, drafts));
            changed = new Changed(write.changed(), write.about(), write.rows(), write.now(), onlyDrafts);
        } catch (SQLException | IOException trouble) {
            throw VaultTrouble.from(trouble);
        } finally {
            writer.unlock();
        }
        listeners.forEach(listener -> listener.accept(changed));
        return result;
    }

    private <T> T run(Function<Write, T> work, Write write) throws SQLException {
        try {
            T result = work.apply(write);
            writing.commit();
            return result;
        } catch (DataAccessException refused) {
            rollBack(refused);
            throw VaultTrouble.from(refused);
        } catch (RuntimeException | SQLException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try {
            writing.rollback();
            // A bulk transaction that failed must not leave the longer delay behind for the saves after it.
            execute("SET WRITE_DELAY 0");
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = writing.createStatement()) {
            statement.execute(sql);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The vault is locked");
        }
    }
}
