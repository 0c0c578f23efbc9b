package nl.trede.exchange.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks a zip once into nothing and counts: what the directory of a zip says about sizes need not be true.
final class ZipGuard {
    private static final int BUFFER = 64 << 10;
    private static final long SMALL = 1 << 20;

    private ZipGuard() {
    }

    /// @return the names of the parts
    /// @throws ReadLimits.Exceeded when it is too large
    /// @throws IOException         when it is cut off or broken
    static Set<String> check(byte[] zip, ReadLimits limits) throws IOException {
        try (var channel = new SeekableInMemoryByteChannel(zip); var file = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            if (entries.size() > limits.parts()) {
                throw new ReadLimits.Exceeded();
            }
            var names = new HashSet<String>();
            long total = 0;
            var buffer = new byte[BUFFER];
            for (ZipArchiveEntry entry : entries) {
                if (!names.add(entry.getName())) {
                    throw new IOException("Two parts with one name");
                }
                total += unpack(file, entry, limits, limits.unpacked() - total, buffer);
            }
            return names;
        }
    }

    private static long unpack(ZipFile file, ZipArchiveEntry entry, ReadLimits limits, long left, byte[] buffer) throws IOException {
        long size = 0;
        long packed = Math.max(1, entry.getCompressedSize());
        try (InputStream part = file.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > left || size > SMALL && size > packed * limits.ratio()) {
                    throw new ReadLimits.Exceeded();
                }
            }
        }
        return size;
    }
}
