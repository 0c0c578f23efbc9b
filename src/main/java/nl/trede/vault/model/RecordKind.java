package nl.trede.vault.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.common.text.Text;
import org.jspecify.annotations.Nullable;

/// A kind of record that *Geschiedenis* can show and restore. A room brings one for each of its shelves.
///
/// @param labelKey   bundle key of what it is called; the label of a field is `labelKey.component`, and a field without one is not shown
/// @param codes      components that hold codes of an enum separated by `;`, with that enum
/// @param names      components that hold the key of something else, with what that is called
/// @param called     components that tell one record from another, shown behind what it is called
/// @param needs      other records without which it cannot stand
/// @param removedKey bundle key of the title of a removal, with one argument: what the kind is called
/// @param fitting    what an earlier version becomes when what it names has changed since
public record RecordKind<R extends Record & Stored>(Shelf<R> shelf, String labelKey, Map<String, Class<? extends Enum<?>>> codes,
        Map<String, Naming> names, List<String> called, List<Need<R>> needs, String removedKey, Fitting<R> fitting) {
    /// What a person calls that which a key stands for; empty when it is unknown.
    @FunctionalInterface
    public interface Naming {
        Optional<String> of(Vault vault, Text text, String key);
    }

    /// A record that another refers to: its shelf, and where its id stands.
    public record Need<R>(Shelf<?> shelf, Function<R, @Nullable UUID> id) {
    }

    /// Makes an earlier version fit the records of now, within the transaction that restores it.
    @FunctionalInterface
    public interface Fitting<R> {
        R fit(Write write, R earlier);
    }

    /// A kind of record without sets of codes.
    public RecordKind(Shelf<R> shelf, String labelKey) {
        this(shelf, labelKey, Map.of());
    }

    public RecordKind(Shelf<R> shelf, String labelKey, Map<String, Class<? extends Enum<?>>> codes) {
        this(shelf, labelKey, codes, Map.of(), List.of(), List.of(), "vault.history.removed", (write, earlier) -> earlier);
    }

    public RecordKind<R> naming(Map<String, Naming> more) {
        return new RecordKind<>(shelf, labelKey, codes, more, called, needs, removedKey, fitting);
    }

    public RecordKind<R> called(String... components) {
        return new RecordKind<>(shelf, labelKey, codes, names, List.of(components), needs, removedKey, fitting);
    }

    public RecordKind<R> needing(Shelf<?> other, Function<R, @Nullable UUID> id) {
        var more = new java.util.ArrayList<>(needs);
        more.add(new Need<>(other, id));
        return new RecordKind<>(shelf, labelKey, codes, names, called, List.copyOf(more), removedKey, fitting);
    }

    public RecordKind<R> removed(String key) {
        return new RecordKind<>(shelf, labelKey, codes, names, called, needs, key, fitting);
    }

    public RecordKind<R> fitting(Fitting<R> fit) {
        return new RecordKind<>(shelf, labelKey, codes, names, called, needs, removedKey, fit);
    }

    /// The label of a component of the record, when it is shown at all.
    public Optional<String> field(Text text, String component) {
        String key = labelKey + "." + component;
        return text.has(key) ? Optional.of(text.get(key)) : Optional.empty();
    }

    /// The record as it stands now, as JSON; empty when it was removed.
    Optional<String> now(Vault vault, UUID id) {
        return vault.read(dsl -> dsl.selectFrom(shelf.table()).where(shelf.id().eq(id)).fetchOptionalInto(shelf.type())).map(Json::write);
    }
}
