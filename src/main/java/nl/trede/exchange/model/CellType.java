package nl.trede.exchange.model;

/// What kind of value a column holds, and so how it is written, read and checked.
public enum CellType {
    TEXT("tekst", "een korte tekst"),
    /// A code from the column's list.
    CODE("code", ""),
    /// The Dutch words for the code in the column after it; written for people, ignored when read.
    LABEL("tekst", ""),
    INTEGER("geheel getal", "12"),
    DECIMAL("getal", "0,8"),
    DATE("datum", "22-11-2026"),
    YES_NO("ja of nee", "ja");

    private final String dutch;
    private final String example;

    CellType(String dutch, String example) {
        this.dutch = dutch;
        this.example = example;
    }

    /// Whether a spreadsheet puts its values against the right edge of the cell.
    boolean rightAligned() {
        return this == INTEGER || this == DECIMAL || this == DATE;
    }

    /// What *Leesmij* calls it.
    public String dutch() {
        return dutch;
    }

    /// A value that would be accepted.
    public String example() {
        return example;
    }
}
