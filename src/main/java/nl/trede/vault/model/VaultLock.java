package nl.trede.vault.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One program at a time on a vault. The operating system holds the lock, so a crash leaves none behind; the file only tells who holds it.
final class VaultLock implements AutoCloseable {
    static final String NAME = "in-use";
    /// Far past the text, because Windows also keeps others from reading a locked range.
    private static final long LOCKED_BYTE = 1L << 40;

    /// Who has the vault open.
    record Holder(String user, String computer, long process, Instant since) {
        static Holder current(Instant now) {
            return new Holder(System.getProperty("user.name", "?"), computerName(), ProcessHandle.current().pid(), now);
        }

        private static String computerName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException unnamed) {
                return "?";
            }
        }
    }

    private final FileChannel channel;
    private final FileLock lock;

    private VaultLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// @return the lock, or empty when another program (or another window of this one) has it
    static Optional<VaultLock> acquire(Path folder, Instant now) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(NAME),
                StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Json.write(Holder.current(now)).getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(new VaultLock(channel, lock));
    }

    /// Who says to hold the lock, as far as the file can be read.
    static Optional<Holder> holder(Path folder) {
        try {
            return Optional.of(Json.read(Files.readString(folder.resolve(NAME)), Holder.class));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }
}
