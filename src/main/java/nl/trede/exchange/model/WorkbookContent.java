package nl.trede.exchange.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What goes into a workbook: rows for each of its sheets.
public final class WorkbookContent {
    private final Map<String, Rows<?>> rows = new HashMap<>();
    private List<String> deviations = List.of();

    public <R> WorkbookContent with(SheetDefinition<R> sheet, Rows<R> content) {
        rows.put(sheet.name(), content);
        return this;
    }

    /// Where the figures were counted otherwise than by the standard, for *Leesmij*.
    public WorkbookContent deviating(List<String> sentences) {
        deviations = List.copyOf(sentences);
        return this;
    }

    List<String> deviations() {
        return deviations;
    }

    /// No rows when none were given.
    @SuppressWarnings("unchecked")
    public <R> Rows<R> rows(SheetDefinition<R> sheet) {
        return (Rows<R>) rows.getOrDefault(sheet.name(), row -> { });
    }
}
