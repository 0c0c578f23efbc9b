package nl.trede.shell.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import nl.trede.vault.model.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps [Preferences] in a file: written a moment after the last change, with [SafeFile], so that
/// a crash leaves the old or the new file and never half a one. A damaged file is put aside and the defaults are used.
public final class PreferencesStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesStore.class);

    private final ObjectMapper json = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    private final Path file;
    private final Executor later;
    private Preferences current;
    private boolean waiting;

    /// @param file  `trede/preferences.json` in the folder for settings
    /// @param later runs the writing after a short delay; several changes within it are written once
    public PreferencesStore(Path file, Executor later) {
        this.file = file;
        this.later = later;
        this.current = read();
    }

    public synchronized Preferences get() {
        return current;
    }

    public synchronized void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(current);
        if (changed.equals(current)) {
            return;
        }
        current = changed;
        if (!waiting) {
            waiting = true;
            later.execute(this::flush);
        }
    }

    /// Writes what has not been written yet. A full or read-only disk is no reason to stop work: it is logged.
    public synchronized void flush() {
        if (!waiting) {
            return;
        }
        waiting = false;
        try {
            Files.createDirectories(file.getParent());
            SafeFile.replace(file, json.writeValueAsBytes(current));
        } catch (IOException trouble) {
            LOG.warn("Preferences could not be written: {}", trouble.getClass().getName());
        }
    }

    @Override
    public void close() {
        flush();
    }

    private Preferences read() {
        if (!Files.exists(file)) {
            return Preferences.DEFAULTS;
        }
        try {
            Preferences read = json.readValue(file.toFile(), Preferences.class);
            return read == null ? Preferences.DEFAULTS : read;
        } catch (IOException damaged) {
            putAside();
            return Preferences.DEFAULTS;
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("Damaged preferences were put aside; the defaults are used");
        } catch (IOException trouble) {
            LOG.warn("Damaged preferences could not be put aside: {}", trouble.getClass().getName());
        }
    }
}
