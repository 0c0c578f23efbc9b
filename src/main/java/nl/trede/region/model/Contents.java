package nl.trede.region.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.trede.exchange.model.Column;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.SheetDefinition;

/// What of a workbook would be kept, seen as one whole.
final class Contents {
    /// More than any name, code or key needs; a longer value is no honest one.
    private static final int LONGEST = 200;

    private Contents() {
    }

    /// Hex SHA-256 over every value as it was read: a workbook edited by hand has another one than the sender wrote. Goes by the columns of
    /// the workbook's own format, so that a file that was received by an older Trede is still the same.
    static String digest(OpenedWorkbook workbook) {
        MessageDigest digest = sha256();
        ReceivedSheet.ALL.forEach(kept -> add(digest, workbook, kept.sheet()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The first sheet with a value that is longer than can be kept.
    static Optional<String> tooLong(OpenedWorkbook workbook) {
        return ReceivedSheet.ALL.stream().map(ReceivedSheet::sheet).filter(sheet -> tooLong(workbook, sheet)).map(SheetDefinition::name)
                .findFirst();
    }

    private static <R> void add(MessageDigest digest, OpenedWorkbook workbook, SheetDefinition<R> sheet) {
        List<Column<R>> columns = SheetValues.columns(sheet, workbook.manifest().version());
        digest.update((sheet.name() + "\n").getBytes(StandardCharsets.UTF_8));
        for (R row : workbook.rows(sheet)) {
            digest.update((SheetValues.line(columns, row) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static <R> boolean tooLong(OpenedWorkbook workbook, SheetDefinition<R> sheet) {
        List<Column<R>> columns = SheetValues.columns(sheet);
        return workbook.rows(sheet).stream()
                .anyMatch(row -> columns.stream().anyMatch(column -> SheetValues.written(column, row).length() > LONGEST));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
