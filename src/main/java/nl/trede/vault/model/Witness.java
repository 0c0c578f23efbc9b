package nl.trede.vault.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The outside witness of the database: how many rows each table has and where the log ends, MACed, in a small file of its own.
///
/// H2 opens a truncated or older encrypted file without a word (reliability, fact 2); this file says what should have been there.
/// It has two slots written in turn, so that a torn write always leaves the other. A witness that lags behind the database (a crash
/// between commit and this write) is caught up from the log; a database that lags behind its witness is refused.
final class Witness implements AutoCloseable {
    static final String NAME = "witness";

    private static final int SLOT = 8192;
    private static final int MAC = 32;
    private static final int FORCE_EVERY = 64;

    /// What the witness saw.
    ///
    /// @param fileLength bytes of the database after an orderly close, 0 while it is open
    /// @param drafts     how many drafts were stored without a line in the log; 0 in a statement from before there were any
    record Statement(long seq, String digest, TreeMap<String, Long> rows, long fileLength, long drafts) {
        Statement(AuditChain.Head head, Map<String, Long> rows, long fileLength, long drafts) {
            this(head.seq(), head.digest(), new TreeMap<>(rows), fileLength, drafts);
        }

        AuditChain.Head head() {
            return new AuditChain.Head(seq, digest);
        }
    }

    private final FileChannel channel;
    private final byte[] key;
    private int turn;

    Witness(Path folder, byte[] key) throws IOException {
        this.key = key;
        channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// The newest statement with a valid MAC; empty when neither slot has one.
    Optional<Statement> latest() throws IOException {
        return Stream.of(slot(0), slot(1)).flatMap(Optional::stream)
                .max(Comparator.comparingLong(Statement::seq).thenComparingLong(Statement::drafts).thenComparingLong(Statement::fileLength));
    }

    void write(Statement statement) throws IOException {
        byte[] text = Json.write(statement).getBytes(StandardCharsets.UTF_8);
        if (text.length > SLOT - MAC - Integer.BYTES) {
            throw new IllegalStateException("The witness statement outgrew its slot: " + text.length + " bytes");
        }
        var buffer = ByteBuffer.allocate(MAC + Integer.BYTES + text.length);
        buffer.put(Secrets.hmac(key, text)).putInt(text.length).put(text).flip();
        long start = (long) (turn & 1) * SLOT;
        while (buffer.hasRemaining()) {
            channel.write(buffer, start + buffer.position());
        }
        turn++;
        if (turn % FORCE_EVERY == 0) {
            channel.force(false);
        }
    }

    /// Says that the database is about to be opened for writing: opening may already make it longer, so from now on its length says nothing.
    /// Both slots, because of two statements about the same moment the one with a length counts.
    void opening(Statement seen) throws IOException {
        var open = new Statement(seen.head(), seen.rows(), 0, seen.drafts());
        write(open);
        write(open);
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
    }

    private Optional<Statement> slot(int number) throws IOException {
        var buffer = ByteBuffer.allocate(SLOT);
        long start = (long) number * SLOT;
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                break;
            }
        }
        buffer.flip();
        if (buffer.remaining() < MAC + Integer.BYTES) {
            return Optional.empty();
        }
        var mac = new byte[MAC];
        buffer.get(mac);
        int length = buffer.getInt();
        if (length <= 0 || length > buffer.remaining()) {
            return Optional.empty();
        }
        var text = new byte[length];
        buffer.get(text);
        return Secrets.same(mac, Secrets.hmac(key, text))
                ? Optional.of(Json.read(new String(text, StandardCharsets.UTF_8), Statement.class))
                : Optional.empty();
    }
}
