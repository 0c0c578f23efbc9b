package nl.trede.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return columnsFor(template, Sheets.FORMAT);
    }

    /// The columns that stand in a workbook of this or an older [Sheets#FORMAT].
    public List<Column<R>> columnsFor(Template template, int format) {
        return columns.stream().filter(column -> column.goesTo(template) && column.isIn(format)).toList();
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
        private static final List<Choice> RUNGS = IntStream.rangeClosed(1, 6).mapToObj(rung -> new Choice("" + rung, "Trede " + rung)).toList();
        private static final int KEY = 40;
        private static final int NAME = 200;
        private static final int WORDS = 2000;

        private final String name;
        private final String meaning;
        private final List<Column<R>> columns = new ArrayList<>();
        private Set<Template> audience = EVERYONE;
        private int since = 1;

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

        /// The columns that follow came with this [Sheets#FORMAT]; 1 is the first.
        Builder<R> since(int format) {
            since = format;
            return this;
        }

        /// A key, at most forty characters, that tells rows apart.
        Builder<R> key(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.TEXT, width, KEY, List.of(), meaning, true, true, value);
        }

        /// A key of a row on another sheet.
        Builder<R> reference(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.TEXT, width, KEY, List.of(), meaning, true, false, value);
        }

        /// A required name that tells rows apart.
        Builder<R> id(String key, String header, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.TEXT, width, NAME, List.of(), meaning, true, true, value);
        }

        /// A year that tells rows apart.
        Builder<R> year(String key, String header, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.INTEGER, 8, NAME, List.of(), meaning, true, true, value);
        }

        /// A date without which the row makes no sense.
        Builder<R> date(String key, String header, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.DATE, 12, NAME, List.of(), meaning, true, false, value);
        }

        /// A rung of the participatieladder.
        Builder<R> rung(String key, String header, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.INTEGER, 9, NAME, RUNGS, meaning, false, false, value);
        }

        Builder<R> column(String key, String header, CellType type, int width, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, type, width, WORDS, List.of(), meaning, false, false, value);
        }

        /// A code of a list, with its Dutch words in a column before it.
        Builder<R> code(String key, String header, int width, List<Choice> allowed, boolean required, String meaning,
                Function<? super R, @Nullable Object> value) {
            Map<Object, Object> labels = allowed.stream().collect(Collectors.toMap(Choice::code, Choice::label));
            add(key + "Label", header, CellType.LABEL, width, WORDS, List.of(), "Het woord bij de code ernaast", false, false, row -> {
                Object code = value.apply(row);
                return code == null ? null : labels.get(code);
            });
            return add(key, header + " (code)", CellType.CODE, Math.max(12, header.length() + 8), NAME, allowed, meaning, required, false, value);
        }

        /// A code of a list whose codes are words already.
        Builder<R> list(String key, String header, int width, List<Choice> allowed, String meaning, Function<? super R, @Nullable Object> value) {
            return add(key, header, CellType.CODE, width, NAME, allowed, meaning, false, false, value);
        }

        SheetDefinition<R> readAs(Function<Values, R> reader) {
            return new SheetDefinition<>(name, meaning, columns, reader);
        }

        private Builder<R> add(String key, String header, CellType type, int width, int longest, List<Choice> allowed, String meaning,
                boolean required, boolean id, Function<? super R, @Nullable Object> value) {
            columns.add(new Column<>(key, header, type, width, longest, allowed, meaning, audience, required, id, since, value));
            return this;
        }
    }
}
