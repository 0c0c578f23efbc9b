package nl.trede.exchange.model;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Puts a workbook on disk: under a working name, synced, and only then under its own name. With a password the content goes straight
/// into Excel's own AES-256; it never stands on disk unencrypted.
final class WorkbookFile {
    /// Writes the content of the workbook.
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 64 << 10;
    private static final long PATIENCE_MILLIS = 10_000;

    private WorkbookFile() {
    }

    /// @return hex SHA-256 of the file
    /// @throws IOException when the disk refuses; then neither the file nor its working copy is there, and an older file still is
    static String write(Path target, Optional<String> password, Body body) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            String sha256 = writePart(part, password, body);
            move(part, target);
            return sha256;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String writePart(Path part, Optional<String> password, Body body) throws IOException {
        var sha256 = Hashes.sha256();
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), sha256), BUFFER);
            if (password.isPresent()) {
                encrypt(password.get(), body, out);
            } else {
                body.write(keptOpen(out));
            }
            out.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /// Writes the content to `out` in Excel's own AES-256.
    static void encrypt(String password, Body body, OutputStream out) throws IOException {
        var info = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        try (var container = new POIFSFileSystem()) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                body.write(encrypted);
            } catch (GeneralSecurityException missing) {
                throw new IOException("This Java cannot encrypt a workbook", missing);
            }
            container.writeFilesystem(out);
        }
    }

    /// A scanner may hold a file for some seconds after it was written (reliability, fact 13).
    private static void move(Path part, Path target) throws IOException {
        long wait = 100;
        for (long waited = 0; ; waited += wait, wait *= 2) {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (FileSystemException held) {
                if (waited >= PATIENCE_MILLIS || !Files.exists(part)) {
                    throw held;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(wait * 1_000_000);
            }
        }
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
