package nl.trede.exchange.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds which cells of a sheet differ from when it was written, by the locators of then and now.
///
/// A row is recognised by its key, also when the sheet was sorted; a row whose key was changed by its place.
///
/// @param kind    what a locator stands for
/// @param columns where each column of the definition stands in the file, from 0
/// @param lines   on which line of the file each row that was read stands, from 1
record EditFinder(String sheet, Manifest.Locator kind, int[] columns, int[] lines) {
    List<String> find(String written, String read) {
        int step = SheetDigest.WIDTH * (kind == Manifest.Locator.CELLS ? columns.length + 1 : 2);
        var lost = unmatched(written, read, step);
        var strange = unmatched(read, written, step);
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        lost.forEach(at -> byKey.computeIfAbsent(key(written, at, step), key -> new ArrayDeque<>()).add(at));
        var found = new ArrayList<String>();
        var left = new ArrayList<Integer>();
        for (int at : strange) {
            Deque<Integer> same = byKey.get(key(read, at, step));
            if (same == null || same.isEmpty()) {
                left.add(at);
            } else {
                int before = same.poll();
                lost.remove(before);
                differences(written, before, read, at, step, found);
            }
        }
        for (int at : left) {
            if (lost.remove(at)) {
                differences(written, at, read, at, step, found);
            } else {
                found.add(Cells.row(sheet, lastColumn(), lines[at]));
            }
        }
        lost.forEach(at -> found.add(Cells.row(sheet, lastColumn(), at + 2)));
        return found;
    }

    /// Rows of one that do not stand in the same place in the other.
    private static TreeSet<Integer> unmatched(String one, String other, int step) {
        var rows = new TreeSet<Integer>();
        for (int at = 0; (at + 1) * step <= one.length(); at++) {
            if (!one.regionMatches(at * step, other, at * step, step)) {
                rows.add(at);
            }
        }
        return rows;
    }

    private void differences(String written, int before, String read, int now, int step, List<String> found) {
        if (written.regionMatches(before * step, read, now * step, step)) {
            return;
        }
        if (kind == Manifest.Locator.ROWS) {
            found.add(Cells.row(sheet, lastColumn(), lines[now]));
            return;
        }
        for (int column = 0; column < columns.length; column++) {
            int offset = (column + 1) * SheetDigest.WIDTH;
            if (!written.regionMatches(before * step + offset, read, now * step + offset, SheetDigest.WIDTH)) {
                found.add(Cells.at(sheet, columns[column], lines[now]));
            }
        }
    }

    private int lastColumn() {
        return IntStream.of(columns).max().orElse(0);
    }

    private static String key(String locators, int row, int step) {
        return locators.substring(row * step, row * step + SheetDigest.WIDTH);
    }
}
