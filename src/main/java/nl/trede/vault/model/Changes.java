package nl.trede.vault.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads earlier versions as changes, field by field.
public final class Changes {
    private final Vault vault;
    private final List<RecordKind<?>> kinds;

    /// @param kinds every kind of record that can be told by name
    public Changes(Vault vault, List<RecordKind<?>> kinds) {
        this.vault = vault;
        this.kinds = List.copyOf(kinds);
    }

    /// The kind of record that a shelf of this name holds; empty when no room tells what it is called.
    public Optional<RecordKind<?>> kind(String shelf) {
        return kinds.stream().filter(each -> each.shelf().name().equals(shelf)).findFirst();
    }

    public List<RecordKind<?>> kinds() {
        return kinds;
    }

    /// What each of these versions became.
    ///
    /// @param revisions newest first, without gaps in those of one record
    public List<HistoryEntry> of(List<Revision> revisions) {
        var later = new HashMap<UUID, String>();
        var entries = new ArrayList<HistoryEntry>();
        for (Revision revision : revisions) {
            var kind = kind(revision.recordType());
            var next = Optional.ofNullable(later.get(revision.recordId())).or(() -> kind.flatMap(each -> each.now(vault, revision.recordId())));
            boolean removed = revision.event() == AuditKind.VERWIJDEREN;
            entries.add(new HistoryEntry(revision, kind, removed || next.isEmpty() ? List.of() : differences(revision.content(), next.get())));
            later.put(revision.recordId(), revision.content());
        }
        return entries;
    }

    /// Brings a version back with all that it needs and all that went with it; what stands now is kept as a version too.
    public HistorySource.Undo restore(HistoryEntry entry) {
        var restoring = new Restoring(this);
        vault.write(write -> restoring.bring(write, entry.kind().orElseThrow(), entry.revision()));
        return () -> nl.trede.common.outcome.Outcome.done(vault.write(restoring::takeBack));
    }

    private static List<HistoryEntry.Change> differences(String before, String after) {
        JsonNode then = Json.read(before, JsonNode.class);
        JsonNode now = Json.read(after, JsonNode.class);
        var changes = new ArrayList<HistoryEntry.Change>();
        then.properties().stream().map(Map.Entry::getKey).filter(field -> !then.path(field).equals(now.path(field)))
                .forEach(field -> changes.add(new HistoryEntry.Change(field, plain(then.path(field)), plain(now.path(field)))));
        return changes;
    }

    /// A value of JSON without quotes; empty when there is none.
    static String plain(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
