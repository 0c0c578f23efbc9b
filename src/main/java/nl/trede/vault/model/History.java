package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static nl.trede.vault.schema.Tables.REVISION;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Every earlier version of every record, and who did what: the page *Geschiedenis*.
public final class History {
    private final Vault vault;

    public History(Vault vault) {
        this.vault = vault;
    }

    /// The earlier versions of the records of a client, newest first.
    public List<Revision> ofClient(UUID clientId) {
        return vault.read(dsl -> dsl.selectFrom(REVISION).where(REVISION.CLIENT_ID.eq(clientId))
                .orderBy(REVISION.CHANGED_AT.desc(), REVISION.ID.desc()).fetchInto(Revision.class));
    }

    /// The earlier versions of some records, newest first.
    public List<Revision> ofRecords(Collection<UUID> records) {
        return vault.read(dsl -> dsl.selectFrom(REVISION).where(REVISION.RECORD_ID.in(records))
                .orderBy(REVISION.CHANGED_AT.desc(), REVISION.ID.desc()).fetchInto(Revision.class));
    }

    /// The earlier versions of one record, newest first.
    public List<Revision> of(Shelf<?> shelf, UUID recordId) {
        return vault.read(dsl -> dsl.selectFrom(REVISION)
                .where(REVISION.RECORD_TYPE.eq(shelf.name()).and(REVISION.RECORD_ID.eq(recordId)))
                .orderBy(REVISION.VERSION.desc()).fetchInto(Revision.class));
    }

    /// The log about some records, newest first.
    ///
    /// @param most how many lines at most
    public List<AuditLine> logOfRecords(Collection<UUID> records, int most) {
        return vault.read(dsl -> dsl.selectFrom(AUDIT_EVENT).where(AUDIT_EVENT.RECORD_ID.in(records))
                .orderBy(AUDIT_EVENT.SEQ.desc()).limit(most).fetchInto(AuditLine.class));
    }

    /// The log about a client, oldest first: *wie keek in mijn dossier* (NEN 7513).
    public List<AuditLine> logOf(UUID clientId) {
        return vault.read(dsl -> dsl.selectFrom(AUDIT_EVENT).where(AUDIT_EVENT.CLIENT_ID.eq(clientId))
                .orderBy(AUDIT_EVENT.SEQ).fetchInto(AuditLine.class));
    }
}
