package nl.trede.exchange.model;

import java.util.List;
import java.util.Optional;

/// The sheets of the workbook in their order (domain §11). A template has those of them with a column for it.
public final class Sheets {
    /// The version of what columns and figures mean; goes up when one comes to mean something else. What is added changes the meaning of none, and
    /// leaves it as it is: workbooks with and without it can be compared.
    public static final String DEFINITIONS = "2026.1";
    /// The version of the file format; an older program refuses a newer one. It goes up with every column that is added, because an older
    /// program would take the new column for an edit: 2 brought the next driegesprek, 3 retention after 13 and 26
    /// weeks.
    public static final int FORMAT = 3;

    public static final SheetDefinition<CoverRow> COVER = TotalSheets.COVER;
    public static final SheetDefinition<CaseRow> CASELOAD = CaseSheet.DEFINITION;
    public static final SheetDefinition<ContactRow> CONTACTS = WorkSheets.CONTACTS;
    public static final SheetDefinition<WeekRow> WEEKS = WorkSheets.WEEKS;
    public static final SheetDefinition<PlacementRow> PLACEMENTS = WorkSheets.PLACEMENTS;
    public static final SheetDefinition<FigureRow> FIGURES = TotalSheets.FIGURES;
    public static final SheetDefinition<TargetRow> TARGETS = TotalSheets.TARGETS;

    private static final List<SheetDefinition<?>> ALL = List.of(COVER, CASELOAD, CONTACTS, WEEKS, PLACEMENTS, FIGURES, TARGETS);

    private Sheets() {
    }

    public static List<SheetDefinition<?>> of(Template template) {
        return ALL.stream().filter(sheet -> sheet.goesTo(template)).toList();
    }

    public static Optional<SheetDefinition<?>> named(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).<SheetDefinition<?>>map(sheet -> sheet).findFirst();
    }
}
