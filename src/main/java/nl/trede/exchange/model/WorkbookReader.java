package nl.trede.exchange.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.trede.common.time.Quarter;
import nl.trede.vault.model.Json;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads a workbook of Trede, whatever the file turns out to be. Keeps everything in memory, writes nothing and never throws for a
/// file that is wrong: each way of being wrong is an outcome of its own.
public final class WorkbookReader {
    private record Head(String format, int version) { }

    private static final int LONGEST_NAME = 200;

    private final Predicate<String> knownSender;
    private final ReadLimits limits;

    /// @param knownSender whether a sender's fingerprint was seen before
    public WorkbookReader(Predicate<String> knownSender) {
        this(knownSender, ReadLimits.STANDARD);
    }

    WorkbookReader(Predicate<String> knownSender, ReadLimits limits) {
        this.knownSender = knownSender;
        this.limits = limits;
    }

    /// @param password only looked at when the file is encrypted
    public ReadOutcome read(Path file, Optional<String> password) {
        byte[] content;
        try {
            if (Files.size(file) > limits.packed()) {
                return new ReadOutcome.TooLarge();
            }
            content = Files.readAllBytes(file);
        } catch (IOException | SecurityException unreachable) {
            return new ReadOutcome.Unreachable();
        }
        return switch (Envelope.open(content, password, limits)) {
            case Envelope.Closed(ReadOutcome outcome) -> outcome;
            case Envelope.Zip(byte[] zip) -> workbook(file, zip, Hashes.hex(content));
        };
    }

    /// Reads many files with all processors.
    ///
    /// @param password tried on each that is encrypted
    /// @return the outcomes, in the order of the files
    public List<ReadOutcome> readAll(List<Path> files, Optional<String> password) {
        return files.parallelStream().map(file -> read(file, password)).toList();
    }

    private ReadOutcome workbook(Path file, byte[] zip, String sha256) {
        long deadline = System.nanoTime() + limits.time().toNanos();
        try {
            Set<String> parts = ZipGuard.check(zip, limits);
            if (!parts.contains("[Content_Types].xml") || parts.stream().noneMatch(part -> part.startsWith("xl/"))) {
                return new ReadOutcome.NotAWorkbook();
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(zip))) {
                return sealed(file, workbook, sha256, deadline);
            }
        } catch (ReadLimits.Exceeded tooLarge) {
            return new ReadOutcome.TooLarge();
        } catch (IOException | RuntimeException broken) {
            return new ReadOutcome.Damaged();
        }
    }

    private ReadOutcome sealed(Path file, ReadableWorkbook workbook, String sha256, long deadline) throws IOException {
        Optional<Sheet> hidden = workbook.findSheet(Seal.SHEET);
        Optional<Seal> found = hidden.isEmpty() ? Optional.empty() : Seal.read(hidden.get().read());
        if (found.isEmpty()) {
            return new ReadOutcome.ForeignWorkbook();
        }
        Seal seal = found.get();
        Head head = Json.read(seal.manifest(), Head.class);
        if (!Manifest.FORMAT_NAME.equals(head.format())) {
            return new ReadOutcome.ForeignWorkbook();
        }
        if (head.version() > Sheets.FORMAT) {
            return new ReadOutcome.NewerVersion(head.version());
        }
        Manifest manifest = Json.read(seal.manifest(), Manifest.class);
        if (!isComplete(manifest)) {
            return new ReadOutcome.Damaged();
        }
        return new ReadOutcome.Readable(opened(file, workbook, seal, manifest, sha256, deadline));
    }

    private OpenedWorkbook opened(Path file, ReadableWorkbook workbook, Seal seal, Manifest manifest, String sha256, long deadline)
            throws IOException {
        var rows = new HashMap<String, List<?>>();
        var refused = new ArrayList<RefusedCell>();
        var edits = new ArrayList<String>();
        for (SheetDefinition<?> definition : Sheets.of(manifest.template())) {
            Optional<Sheet> sheet = workbook.findSheet(definition.name());
            if (sheet.isEmpty() || manifest.stamp(definition.name()).isEmpty()) {
                edits.add(definition.name());
                continue;
            }
            var stamp = manifest.stamp(definition.name()).get();
            var result = new SheetReader<>(definition, manifest.template(), manifest.version(), workbook.isDate1904(), limits, deadline)
                    .read(sheet.get(), stamp.locator(), seal.locators().getOrDefault(definition.name(), ""));
            rows.put(definition.name(), result.rows());
            refused.addAll(result.refused());
            if (!result.proof().equals(stamp.sha256())) {
                edits.addAll(result.edits().isEmpty() ? List.of(definition.name()) : result.edits());
            }
        }
        Integrity integrity = !seal.holds() ? new Integrity.SealBroken()
                : edits.isEmpty() ? new Integrity.Unchanged() : new Integrity.EditedByHand(edits);
        String fingerprint = SenderKey.fingerprint(seal.publicKey()).orElse("");
        return new OpenedWorkbook(file, manifest, integrity, fingerprint, seal.publicKey(),
                !(integrity instanceof Integrity.SealBroken) && knownSender.test(fingerprint), sha256, rows, refused);
    }

    private static boolean isComplete(Manifest manifest) {
        Origin origin = manifest.origin();
        return manifest.workbook() != null && manifest.revision() > 0 && manifest.template() != null && origin != null
                && origin.installation() != null && isName(origin.team()) && isName(origin.organisation())
                && (origin.coach() == null || isName(origin.coach())) && manifest.referenceDate() != null && manifest.created() != null
                && manifest.definitions() != null && manifest.period() != null && Quarter.parse(manifest.period()).isPresent()
                && manifest.sheets().stream().allMatch(stamp -> stamp.name() != null && stamp.sha256() != null && stamp.locator() != null);
    }

    private static boolean isName(String name) {
        return name != null && name.length() <= LONGEST_NAME;
    }
}
