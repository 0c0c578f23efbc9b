package nl.trede.exchange.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// Gathers, row by row, what proves that a sheet is unchanged and what finds back a cell that was changed.
///
/// The proof is a SHA-256 over every value with its length before it. The locator is 24 bits for each cell, or for a sheet of more
/// than [#MOST_CELLS] cells for each row: it points out an edit and proves nothing.
final class SheetDigest {
    /// Up to here cells are told apart; beyond it the locator would weigh more than the data.
    static final int MOST_CELLS = 20_000;
    /// Characters of one locator: 24 bits in base64.
    static final int WIDTH = 4;
    private static final char[] DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray();

    private final MessageDigest sha256 = Hashes.sha256();
    private final StringBuilder perCell = new StringBuilder();
    private final StringBuilder perRow = new StringBuilder();
    private final StringBuilder line = new StringBuilder(256);
    private final int[] idColumns;
    private int rows;
    private boolean small = true;

    /// @param columns the columns of the sheet in their order; their headers are part of the proof
    SheetDigest(List<? extends Column<?>> columns) {
        idColumns = java.util.stream.IntStream.range(0, columns.size()).filter(i -> columns.get(i).id()).toArray();
        columns.forEach(column -> append(column.header()));
        digestLine();
    }

    /// @param canonical the values of one row by [Canon#text], one for each column
    void add(String[] canonical) {
        rows++;
        int key = key(canonical);
        int whole = 1;
        if (small) {
            locate(perCell, key);
        }
        for (String value : canonical) {
            append(value);
            int hash = value.hashCode();
            whole = 31 * whole + hash;
            if (small) {
                locate(perCell, hash);
            }
        }
        locate(perRow, key);
        locate(perRow, whole);
        digestLine();
        if (small && rows * canonical.length > MOST_CELLS) {
            small = false;
            perCell.setLength(0);
        }
    }

    int rows() {
        return rows;
    }

    Manifest.Locator locator() {
        return small ? Manifest.Locator.CELLS : Manifest.Locator.ROWS;
    }

    /// The locators of all rows one after the other: the row's key, and then each cell or the whole row.
    String locators() {
        return locators(locator());
    }

    String locators(Manifest.Locator kind) {
        return kind == Manifest.Locator.CELLS ? perCell.toString() : perRow.toString();
    }

    /// Hex; call it once, at the end.
    String proof() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private int key(String[] canonical) {
        int key = 1;
        for (int i : idColumns) {
            key = 31 * key + canonical[i].hashCode();
        }
        return key;
    }

    private void append(String value) {
        line.append(value.length()).append(':').append(value);
    }

    private void digestLine() {
        sha256.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }

    private static void locate(StringBuilder into, int hash) {
        int mixed = hash * 0x9E3779B1;
        for (int shift = 26; shift > 2; shift -= 6) {
            into.append(DIGITS[mixed >>> shift & 63]);
        }
    }
}
