package nl.trede.vault.model;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.tools.StringUtils;
import org.jspecify.annotations.Nullable;

/// The SQL by which one kind of record goes in and out of its table, rendered once. Rendering and mapping it anew for each of the
/// three rows of a save took longer than storing them.
///
/// @param columns the columns that the record has a component for
/// @param parts   the components that belong to them
record RowSql(List<Field<?>> columns, List<RecordComponent> parts, String find, String insert, String update, String delete) {
    static RowSql of(DSLContext dsl, Table<?> table, Class<? extends Record> type) {
        Map<String, RecordComponent> byName = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        List<Field<?>> columns = Arrays.stream(table.fields()).filter(field -> byName.containsKey(component(field))).toList();
        Condition one = id(table).eq(DSL.param("id", UUID.class));
        var changes = new LinkedHashMap<Field<?>, Object>();
        columns.forEach(column -> changes.put(column, null));
        return new RowSql(columns, columns.stream().map(column -> byName.get(component(column))).toList(),
                dsl.render(DSL.select(columns).from(table).where(one)),
                dsl.render(DSL.insertInto(table, columns).values(changes.values())),
                dsl.render(DSL.update(table).set(changes).where(one)),
                dsl.render(DSL.deleteFrom(table).where(one)));
    }

    /// The values of a record in the order of the columns.
    List<Object> values(Record row) {
        var values = new ArrayList<Object>(parts.size() + 1);
        for (RecordComponent part : parts) {
            try {
                values.add(part.getAccessor().invoke(row));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException("Not readable: " + row.getClass().getSimpleName() + "." + part.getName(), closed);
            }
        }
        return values;
    }

    /// A value as JDBC takes it from any driver.
    static @Nullable Object bound(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static Field<UUID> id(Table<?> table) {
        return (Field<UUID>) table.getPrimaryKey().getFields().getFirst();
    }

    private static String component(Field<?> field) {
        return StringUtils.toCamelCaseLC(field.getName().toLowerCase(Locale.ROOT));
    }
}
