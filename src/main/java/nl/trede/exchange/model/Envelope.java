package nl.trede.exchange.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is on the outside: a plain zip, Excel's encrypted wrapping around one, or something else.
sealed interface Envelope {
    /// A zip, perhaps a workbook.
    record Zip(byte[] content) implements Envelope { }

    /// Already clear that it will not be read.
    record Closed(ReadOutcome outcome) implements Envelope { }

    /// Excel writes 100,000 rounds; a file that asks for many more only wants to keep a program busy.
    int MOST_ROUNDS = 1_000_000;

    static Envelope open(byte[] file, Optional<String> password, ReadLimits limits) {
        if (startsWith(file, 0x50, 0x4B)) {
            return new Zip(file);
        }
        if (!startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Closed(new ReadOutcome.NotAWorkbook());
        }
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (!container.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
                return new Closed(container.getRoot().hasEntryCaseInsensitive("Workbook") ? new ReadOutcome.ForeignWorkbook()
                        : new ReadOutcome.NotAWorkbook());
            }
            return password.isEmpty() ? new Closed(new ReadOutcome.NeedsPassword()) : decrypt(container, password.get(), limits);
        } catch (IOException | RuntimeException | GeneralSecurityException broken) {
            return new Closed(broken instanceof ReadLimits.Exceeded ? new ReadOutcome.TooLarge() : new ReadOutcome.Damaged());
        }
    }

    private static Envelope decrypt(POIFSFileSystem container, String password, ReadLimits limits) throws IOException, GeneralSecurityException {
        var info = new EncryptionInfo(container);
        if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw new ReadLimits.Exceeded();
        }
        var decryptor = Decryptor.getInstance(info);
        try {
            if (!decryptor.verifyPassword(password)) {
                return new Closed(new ReadOutcome.WrongPassword());
            }
        } catch (EncryptedDocumentException unreadable) {
            return new Closed(new ReadOutcome.Damaged());
        }
        try (InputStream content = decryptor.getDataStream(container)) {
            byte[] zip = content.readNBytes((int) limits.packed() + 1);
            if (zip.length > limits.packed()) {
                throw new ReadLimits.Exceeded();
            }
            return new Zip(zip);
        }
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
