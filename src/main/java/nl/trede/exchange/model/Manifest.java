package nl.trede.exchange.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a workbook says of itself on its hidden sheet; signed by the sender.
///
/// @param format        [#FORMAT_NAME]
/// @param version       [Sheets#FORMAT] of the writer
/// @param workbook      the same for every export to one recipient over one period
/// @param revision      1 for the first export, one more for each that replaces it
/// @param recipient     id of the recipient in the sender's register: tells nothing to others
/// @param period        `2026-Q3`
/// @param referenceDate the day on which *now* is measured: the last day of the period, or the day of writing when that is earlier
/// @param definitions   [Sheets#DEFINITIONS] of the writer
/// @param withoutRow    how many clients count in totals only; hidden (−1) when that is one to four
public record Manifest(
        String format,
        int version,
        UUID workbook,
        int revision,
        Template template,
        Origin origin,
        UUID recipient,
        String period,
        LocalDate referenceDate,
        Instant created,
        String definitions,
        int withoutRow,
        List<SheetStamp> sheets) {
    public static final String FORMAT_NAME = "trede-workbook";

    public Manifest {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetStamp> stamp(String sheet) {
        return sheets.stream().filter(stamp -> stamp.name().equals(sheet)).findFirst();
    }

    Manifest revised(int next, Instant moment) {
        return new Manifest(format, version, workbook, next, template, origin, recipient, period, referenceDate, moment, definitions,
                withoutRow, sheets);
    }

    Manifest stamped(List<SheetStamp> stamps) {
        return new Manifest(format, version, workbook, revision, template, origin, recipient, period, referenceDate, created, definitions,
                withoutRow, stamps);
    }

    public int columns() {
        return sheets.stream().mapToInt(SheetStamp::columns).sum();
    }

    public int rows() {
        return sheets.stream().mapToInt(SheetStamp::rows).sum();
    }

    /// What a sheet held when it was written.
    ///
    /// @param sha256  hex, over the header and the values of all cells, not over the file: saving again in LibreOffice leaves it as it is
    /// @param locator short digests by which an edit is found back: of each cell, or of each row when the sheet is large
    public record SheetStamp(String name, int rows, int columns, String sha256, Locator locator) {
    }

    public enum Locator {
        CELLS,
        ROWS
    }
}
