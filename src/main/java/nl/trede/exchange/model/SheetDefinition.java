package nl.trede.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One sheet of the workbook: its columns, and how a checked row becomes a record again.
///
/// @param name    the name on the tab, Dutch; never more than 31 characters
/// @param meaning what a row is, Dutch
/// @param reader  makes the record of a row from values that passed every check
public record SheetDefinition<R>(String name, String meaning, List<Column<R>> columns, Function<Values, R> reader) {
    public SheetDefinition {
        columns = List.copyOf(columns);
    }

    /// The columns in the order in which they stand in a workbook for someone.
    public List<Column<R>> columnsFor(Template template) {
        return columns.stream().filter(column -> column.goesTo(template)).toList();
    }

    public boolean goesTo(Template template) {
        return columns.stream().anyMatch(column -> column.goesTo(template));
    }

    static <R> Builder<R> named(String name, String meaning) {
        return new Builder<>(name, meaning);
    }

    /// Gathers columns from left to right.
    static final class Builder<R> {
        private static final Set<Template> EVERYONE = Set.of(Template.values());

        private final String name;
        private final String meaning;
        private final List<Column<R>> columns = new ArrayList<>();
        private Set<Template> audience = EVERYONE;

        private Builder(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        /// The columns that follow go only to these.
        Builder<R> onlyTo(Template... templates) {
            audience = Set.of(templates);
            return this;
        }

        /// The columns that follow go to everyone who gets the sheet.
        Builder<R> toEveryone() {
            audience = EVERYONE;
            return this;
        }

        /// A required text that tells rows apart.
        Builder<R> id(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(new Column<>(key, header, CellType.TEXT, width, List.of(), meaning, audience, true, true, value));
        }

        Builder<R> column(String key, String header, CellType type, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(new Column<>(key, header, type, width, List.of(), meaning, audience, false, false, value));
        }

        /// A code of a list, with its Dutch words in a column before it.
        Builder<R> code(String key, String header, int width, List<Choice> allowed, boolean required, String meaning,
                Function<? super R, @Nullable Object> value) {
            var code = new Column<R>(key, header + " (code)", CellType.CODE, Math.max(12, header.length() + 8), allowed, meaning, audience,
                    required, false, value);
            add(new Column<>(key + "Label", header, CellType.LABEL, width, List.of(), "Het woord bij de code ernaast", audience, false,
                    false, row -> code.labelOf(value.apply(row)).orElse(null)));
            return add(code);
        }

        /// A text without which the row makes no sense.
        Builder<R> required(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(new Column<>(key, header, CellType.TEXT, width, List.of(), meaning, audience, true, false, value));
        }

        /// A date without which the row makes no sense.
        Builder<R> date(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(new Column<>(key, header, CellType.DATE, width, List.of(), meaning, audience, true, false, value));
        }

        /// A whole number without which the row makes no sense.
        Builder<R> whole(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(new Column<>(key, header, CellType.INTEGER, width, List.of(), meaning, audience, true, true, value));
        }

        /// A code of a list whose codes are words already.
        Builder<R> list(String key, String header, int width, List<Choice> allowed, String meaning, Function<? super R, @Nullable Object> value) {
            return add(new Column<>(key, header, CellType.CODE, width, allowed, meaning, audience, false, false, value));
        }

        SheetDefinition<R> readAs(Function<Values, R> reader) {
            return new SheetDefinition<>(name, meaning, columns, reader);
        }

        private Builder<R> add(Column<R> column) {
            columns.add(column);
            return this;
        }
    }
}
