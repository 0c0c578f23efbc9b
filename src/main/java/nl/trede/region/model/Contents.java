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
///
/// @param digest  hex SHA-256 over every value as it was read: a workbook edited by hand has another one than the sender wrote. Goes by the
///                columns of the workbook's own format, so that a file that was received by an older Trede is still the same
/// @param tooLong the first sheet with a value that is longer than can be kept
record Contents(String digest, Optional<String> tooLong) {
    /// More than any name, code or key needs; a longer value is no honest one.
    private static final int LONGEST = 200;

    static Contents of(OpenedWorkbook workbook) {
        var seen = new Seen(sha256());
        ReceivedSheet.ALL.forEach(kept -> seen.add(workbook, kept.sheet()));
        return new Contents(HexFormat.of().formatHex(seen.digest.digest()), seen.tooLong);
    }

    /// Of many, with all processors; in the same order.
    static List<Contents> ofAll(List<OpenedWorkbook> workbooks) {
        return workbooks.parallelStream().map(Contents::of).toList();
    }

    /// Goes over every value once.
    private static final class Seen {
        private final MessageDigest digest;
        private Optional<String> tooLong = Optional.empty();

        Seen(MessageDigest digest) {
            this.digest = digest;
        }

        <R> void add(OpenedWorkbook workbook, SheetDefinition<R> sheet) {
            List<Column<R>> columns = SheetValues.columns(sheet, workbook.manifest().version());
            digest.update((sheet.name() + "\n").getBytes(StandardCharsets.UTF_8));
            for (R row : workbook.rows(sheet)) {
                List<String> values = SheetValues.values(columns, row);
                digest.update((String.join(SheetValues.BETWEEN, values) + "\n").getBytes(StandardCharsets.UTF_8));
                if (tooLong.isEmpty() && values.stream().anyMatch(value -> value.length() > LONGEST)) {
                    tooLong = Optional.of(sheet.name());
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
