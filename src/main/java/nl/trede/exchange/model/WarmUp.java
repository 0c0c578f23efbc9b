package nl.trede.exchange.model;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.common.task.Progress;

/// Writes a workbook without rows, with a password, to nowhere: the first real one then finds everything loaded. Loading the classes of
/// the encryption and the zip, and a first run of each, takes most of the time of a coach's first workbook.
///
/// Knows no caseload: nothing about a client can come of it.
public final class WarmUp {
    private static final String PASSWORD = "niets te bewaren";
    private static final String NAME = "Trede";
    private static final UUID NOBODY = new UUID(0, 0);

    private WarmUp() {
    }

    /// Half a second or so of work; not on the screen thread.
    ///
    /// @throws IOException when there is no place for temporary files; then a real workbook says so better
    public static void run(Progress progress) throws IOException {
        write(OutputStream.nullOutputStream(), progress);
    }

    static void write(OutputStream out, Progress progress) throws IOException {
        var draft = new Manifest(Manifest.FORMAT_NAME, Sheets.FORMAT, NOBODY, 1, Template.TEAMLEAD, new Origin(NOBODY, null, NAME, NAME, null), NOBODY,
                NAME, LocalDate.EPOCH, Instant.EPOCH, Sheets.DEFINITIONS, 0, List.of());
        WorkbookFile.encrypt(PASSWORD,
                zip -> new WorkbookWriter().write(zip, draft, new WorkbookContent(), SenderKey.passing(), progress), out);
    }
}
