package nl.trede.clients.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.model.AuditLine;
import nl.trede.vault.model.Changes;
import nl.trede.vault.model.History;
import nl.trede.vault.model.HistoryEntry;
import nl.trede.vault.model.HistorySource;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;

/// Everything that was changed about a client, and everyone who looked.
public final class ClientHistory implements HistorySource {
    /// This room's own kinds of record about a client.
    public static final List<RecordKind<?>> OWN = List.of(new RecordKind<>(ClientRepository.SHELF, "clients.record.client")
                    .naming(Map.of("municipalityId", ClientHistory::municipality)),
            new RecordKind<>(TrajectoryRepository.SHELF, "clients.record.trajectory"),
            new RecordKind<>(CareerProfileRepository.SHELF, "clients.record.profile"),
            new RecordKind<>(IntakeRepository.SHELF, "clients.record.intake"),
            new RecordKind<>(LifeDomainNoteRepository.SHELF, "clients.record.life"),
            new RecordKind<>(ContactMomentRepository.SHELF, "clients.record.contact").called("contactDate"),
            new RecordKind<>(ActionItemRepository.SHELF, "clients.record.action"),
            new RecordKind<>(BenefitEntitlementRepository.SHELF, "clients.record.benefit"));

    private final Vault vault;
    private final Changes changes;
    private final UUID clientId;

    /// @param guests other rooms' kinds of record about a client
    public ClientHistory(Vault vault, List<RecordKind<?>> guests, UUID clientId) {
        this.vault = vault;
        this.clientId = clientId;
        var kinds = new ArrayList<>(OWN);
        kinds.addAll(guests);
        changes = new Changes(vault, kinds);
    }

    @Override
    public List<HistoryEntry> changes() {
        return changes.of(new History(vault).ofClient(clientId));
    }

    @Override
    public List<AuditLine> log() {
        return new History(vault).logOf(clientId).reversed();
    }

    @Override
    public Optional<RecordKind<?>> kind(String shelf) {
        return changes.kind(shelf);
    }

    @Override
    public Outcome<Undo> restore(HistoryEntry entry) {
        return Outcome.done(changes.restore(entry));
    }

    private static Optional<String> municipality(Vault vault, Text text, String id) {
        return RegionNames.in(vault).municipality(UUID.fromString(id)).map(Municipality::name);
    }
}
