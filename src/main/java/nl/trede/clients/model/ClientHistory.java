package nl.trede.clients.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.AuditLine;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Vault;

/// Everything that was changed about a client, and everyone who looked.
public final class ClientHistory {
    /// This room's own kinds of record about a client.
    public static final List<RecordKind<?>> OWN = List.of(new RecordKind<>(ClientRepository.SHELF, "clients.record.client"),
            new RecordKind<>(TrajectoryRepository.SHELF, "clients.record.trajectory"),
            new RecordKind<>(CareerProfileRepository.SHELF, "clients.record.profile"),
            new RecordKind<>(IntakeRepository.SHELF, "clients.record.intake"),
            new RecordKind<>(LifeDomainNoteRepository.SHELF, "clients.record.life"),
            new RecordKind<>(ContactMomentRepository.SHELF, "clients.record.contact"),
            new RecordKind<>(ActionItemRepository.SHELF, "clients.record.action"),
            new RecordKind<>(BenefitEntitlementRepository.SHELF, "clients.record.benefit"));

    private final Vault vault;
    private final List<RecordKind<?>> kinds;

    public ClientHistory(Vault vault, List<RecordKind<?>> guests) {
        this.vault = vault;
        this.kinds = new ArrayList<>(OWN);
        kinds.addAll(guests);
    }

    /// Every change, newest first.
    public List<HistoryEntry> changes(UUID clientId) {
        var later = new HashMap<UUID, String>();
        var entries = new ArrayList<HistoryEntry>();
        for (Revision revision : new History(vault).ofClient(clientId)) {
            var kind = kind(revision.recordType());
            var next = Optional.ofNullable(later.get(revision.recordId())).or(() -> kind.flatMap(each -> each.now(vault, revision.recordId())));
            entries.add(new HistoryEntry(revision, kind, revision.event() == AuditKind.VERWIJDEREN || next.isEmpty() ? List.of()
                    : differences(revision.content(), next.get())));
            later.put(revision.recordId(), revision.content());
        }
        return entries;
    }

    /// Who did what in this record and when, newest first (NEN 7513).
    public List<AuditLine> log(UUID clientId) {
        return new History(vault).logOf(clientId).reversed();
    }

    /// The kind of record that a shelf of this name holds; empty when no room tells what it is called.
    public Optional<RecordKind<?>> kind(String shelf) {
        return kinds.stream().filter(each -> each.shelf().name().equals(shelf)).findFirst();
    }

    public Runnable restore(HistoryEntry entry) {
        return entry.kind().orElseThrow().restore(vault, entry.revision());
    }

    private static List<HistoryEntry.Change> differences(String before, String after) {
        JsonNode then = Json.read(before, JsonNode.class);
        JsonNode now = Json.read(after, JsonNode.class);
        var changes = new ArrayList<HistoryEntry.Change>();
        then.properties().stream().map(java.util.Map.Entry::getKey).filter(field -> !then.path(field).equals(now.path(field)))
                .forEach(field -> changes.add(new HistoryEntry.Change(field, plain(then.path(field)), plain(now.path(field)))));
        return changes;
    }

    private static String plain(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
