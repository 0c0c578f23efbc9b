package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static nl.trede.vault.schema.Tables.REVISION;
import static nl.trede.vault.schema.Tables.SETTING;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// What may happen inside one transaction of [Vault#write]. Each change of a row also keeps its previous version and adds a line to the log.
public final class Write {
    private final Statements statements;
    private final DSLContext dsl;
    private final AuditChain chain;
    private final String actor;
    private final Instant now;
    private final Map<String, Long> growth = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<String, Set<UUID>> rows = new HashMap<>();
    private final Set<String> many = new HashSet<>();
    private final Sittings sittings;
    private final Map<Sittings.Seat, Boolean> seats = new HashMap<>();
    private About about = About.nobody();
    private AuditChain.Head head;
    private long drafts;

    Write(Statements statements, AuditChain chain, AuditChain.Head head, Sittings sittings, String actor, Instant now) {
        this.statements = statements;
        this.dsl = statements.dsl();
        this.chain = chain;
        this.head = head;
        this.sittings = sittings;
        this.actor = actor;
        this.now = now;
    }

    /// When this transaction happens, the same for all its rows.
    public Instant now() {
        return now;
    }

    /// Who writes.
    public String actor() {
        return actor;
    }

    /// The row with an id as it stands within this transaction.
    public <R extends java.lang.Record & Stored> Optional<R> find(Shelf<R> shelf, UUID id) {
        return statements.find(shelf.table(), shelf.type(), id);
    }

    /// Reads rows within this transaction, for rules that depend on what is there.
    public <T> T read(java.util.function.Function<DSLContext, T> query) {
        return query.apply(dsl);
    }

    /// Adds or changes a record; an unchanged record writes nothing.
    ///
    /// @return whether anything was written
    public <R extends java.lang.Record & Stored> boolean save(Shelf<R> shelf, R row) {
        seats.put(seat(shelf, row.id()), false);
        return store(shelf, row, find(shelf, row.id()));
    }

    /// Saves a record that someone is typing in, as durably as [#save] does, without a version for every pause in the typing: the first
    /// draft of a sitting keeps the version before it and adds the line to the log, the drafts after it only replace the row. A later
    /// [#save] ends the sitting and keeps the last draft as a version of its own.
    ///
    /// @return whether anything was written
    public <R extends java.lang.Record & Stored> boolean draft(Shelf<R> shelf, R row) {
        var seat = seat(shelf, row.id());
        Optional<R> before = find(shelf, row.id());
        boolean sitting = before.isPresent() && seats.getOrDefault(seat, sittings.continues(seat, now));
        if (!sitting) {
            boolean stored = store(shelf, row, before);
            if (stored) {
                seats.put(seat, true);
            }
            return stored;
        }
        if (before.get().equals(row)) {
            return false;
        }
        replace(shelf, row);
        seats.put(seat, true);
        changed(shelf.name(), row.id());
        about = about.and(About.client(shelf.clientOf(before.get()).orElse(null))).and(About.client(shelf.clientOf(row).orElse(null)));
        drafts = Drafts.count(dsl, this);
        return true;
    }

    private <R extends java.lang.Record & Stored> boolean store(Shelf<R> shelf, R row, Optional<R> before) {
        if (before.isEmpty()) {
            statements.insert(shelf.table(), row);
            log(AuditKind.AANMAKEN, shelf.clientOf(row).orElse(null), shelf.name(), row.id(), 1);
            return true;
        }
        if (before.get().equals(row)) {
            return false;
        }
        keep(shelf, before.get(), AuditKind.WIJZIGEN);
        about = about.and(About.client(shelf.clientOf(before.get()).orElse(null)));
        replace(shelf, row);
        log(AuditKind.WIJZIGEN, shelf.clientOf(row).orElse(null), shelf.name(), row.id(), 0);
        return true;
    }

    /// Removes a record; its last version stays in the history, from which it can be restored.
    ///
    /// @return whether there was such a record
    public <R extends java.lang.Record & Stored> boolean remove(Shelf<R> shelf, UUID id) {
        Optional<R> before = find(shelf, id);
        if (before.isEmpty()) {
            return false;
        }
        seats.put(seat(shelf, id), false);
        keep(shelf, before.get(), AuditKind.VERWIJDEREN);
        statements.delete(shelf.table(), shelf.type(), id);
        log(AuditKind.VERWIJDEREN, shelf.clientOf(before.get()).orElse(null), shelf.name(), id, -1);
        return true;
    }

    /// Adds many new rows of a table at once under a single line of the log: imports, received workbooks, the sample.
    ///
    /// @param rows values in the order of the table's columns
    /// @return how many rows were added
    public int insertAll(Table<?> table, Iterator<Object[]> rows, AuditKind event) {
        int added = statements.insertAll(table, rows);
        log(event, null, name(table), null, added);
        return added;
    }

    /// Removes the rows of a table that meet a condition under a single line of the log: the undo of an import.
    public int removeAll(Table<?> table, Condition which, AuditKind event) {
        int removed = dsl.deleteFrom(table).where(which).execute();
        log(event, null, name(table), null, -removed);
        return removed;
    }

    /// Keeps a setting of this vault. The line of the log names it by an id made from its name.
    public void set(String name, String content) {
        int updated = dsl.update(SETTING).set(SETTING.CONTENT, content).where(SETTING.NAME.eq(name)).execute();
        if (updated == 0) {
            dsl.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT).values(name, content).execute();
        }
        log(AuditKind.WIJZIGEN, null, Changed.SETTING, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), 1 - updated);
    }

    /// Adds a line to the log that no change of a row brings about: viewing, exporting, logging in.
    ///
    /// @throws IllegalArgumentException for AANMAKEN, WIJZIGEN and VERWIJDEREN, which only a change of a row writes
    public void audit(AuditKind event, @Nullable UUID clientId, String recordType, @Nullable UUID recordId) {
        if (event == AuditKind.AANMAKEN || event == AuditKind.WIJZIGEN || event == AuditKind.VERWIJDEREN) {
            throw new IllegalArgumentException(event + " is written by the change itself");
        }
        chain(event, clientId, recordType, recordId, 0);
    }

    /// Which sittings this transaction carried on (true) or ended.
    Map<Sittings.Seat, Boolean> seats() {
        return seats;
    }

    /// How many drafts this vault has ever stored, when this transaction stored one that left no line in the log; otherwise 0.
    long drafts() {
        return drafts;
    }

    AuditChain.Head head() {
        return head;
    }

    Map<String, Long> growth() {
        return growth;
    }

    /// The tables with rows that are not as they were; a line in the log about reading them is no such change.
    Set<String> changed() {
        return changed;
    }

    /// Which rows those are, for each table of which they were changed one by one.
    Map<String, Set<UUID>> rows() {
        return rows;
    }

    /// Whose rows those are, before and after the change.
    About about() {
        return about;
    }

    private Sittings.Seat seat(Shelf<?> shelf, UUID id) {
        return new Sittings.Seat(shelf.name(), id, actor);
    }

    private <R extends java.lang.Record & Stored> void replace(Shelf<R> shelf, R row) {
        statements.update(shelf.table(), row, row.id());
    }

    private <R extends java.lang.Record & Stored> void keep(Shelf<R> shelf, R before, AuditKind event) {
        int version = 1 + dsl.fetchCount(REVISION, REVISION.RECORD_TYPE.eq(shelf.name()).and(REVISION.RECORD_ID.eq(before.id())));
        statements.insert(REVISION, new Revision(Ids.next(), shelf.name(), before.id(), shelf.clientOf(before).orElse(null), version, now,
                actor, event, Json.write(before), shelf.employerOf(before).orElse(null)));
        growth.merge("revision", 1L, Long::sum);
    }

    private void log(AuditKind event, @Nullable UUID clientId, String recordType, @Nullable UUID recordId, int rowChange) {
        chain(event, clientId, recordType, recordId, rowChange);
        changed(recordType, recordId);
        about = about.and(About.client(clientId));
    }

    private void changed(String kind, @Nullable UUID recordId) {
        changed.add(kind);
        if (recordId == null) {
            many.add(kind);
            rows.remove(kind);
        } else if (!many.contains(kind)) {
            rows.computeIfAbsent(kind, none -> new HashSet<>()).add(recordId);
        }
    }

    private void chain(AuditKind event, @Nullable UUID clientId, String recordType, @Nullable UUID recordId, int rowChange) {
        AuditLine line = chain.seal(new AuditLine(0, now, actor, null, event, clientId, recordType, recordId, rowChange, ""), head);
        statements.insert(AUDIT_EVENT, line);
        head = new AuditChain.Head(line.seq(), line.digest());
        growth.merge("audit_event", 1L, Long::sum);
        growth.merge(recordType, (long) rowChange, Long::sum);
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(java.util.Locale.ROOT);
    }
}
