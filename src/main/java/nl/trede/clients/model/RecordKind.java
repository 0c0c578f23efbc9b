package nl.trede.clients.model;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.text.Text;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Vault;

/// A kind of record that *Geschiedenis* can show and restore. A room brings one for each of its shelves about a client.
///
/// @param labelKey bundle key of what it is called; the label of a field is `labelKey.component`, and a field without one is not shown
/// @param codes    components that hold codes of an enum separated by `;`, with that enum
public record RecordKind<R extends Record & Stored>(Shelf<R> shelf, String labelKey, Map<String, Class<? extends Enum<?>>> codes) {
    /// A kind of record without sets of codes.
    public RecordKind(Shelf<R> shelf, String labelKey) {
        this(shelf, labelKey, Map.of());
    }

    /// The label of a component of the record, when it is shown at all.
    public Optional<String> field(Text text, String component) {
        String key = labelKey + "." + component;
        return text.has(key) ? Optional.of(text.get(key)) : Optional.empty();
    }

    /// Brings a version back.
    ///
    /// @return takes that back again
    public Runnable restore(Vault vault, Revision revision) {
        Optional<R> before = vault.read(dsl -> dsl.selectFrom(shelf.table()).where("id = ?", revision.recordId()).fetchOptionalInto(shelf.type()));
        new History(vault).restore(shelf, revision);
        UUID id = revision.recordId();
        return () -> vault.write(write -> before.isPresent() ? write.save(shelf, before.get()) : write.remove(shelf, id));
    }

    /// The record as it stands now, as JSON; empty when it was removed.
    Optional<String> now(Vault vault, UUID id) {
        return vault.read(dsl -> dsl.selectFrom(shelf.table()).where("id = ?", id).fetchOptionalInto(shelf.type()))
                .map(nl.trede.vault.model.Json::write);
    }
}
