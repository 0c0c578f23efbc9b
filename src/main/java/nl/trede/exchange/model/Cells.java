package nl.trede.exchange.model;

/// How a person finds a cell: `Caseload!F12`.
final class Cells {
    private static final int LETTERS = 26;

    private Cells() {
    }

    /// @param column from 0
    /// @param row    as Excel shows it, from 1
    static String at(String sheet, int column, int row) {
        return sheet + "!" + letters(column) + row;
    }

    static String row(String sheet, int lastColumn, int row) {
        return sheet + "!A" + row + ":" + letters(lastColumn) + row;
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }
}
