package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.trede.support.TestVault;
import org.flywaydb.core.Flyway;

/// A caseload as the first version of the program left it: the tables of V1 only, records with their history and their log, and an
/// orderly witness. Written in SQL, because the records of today may have more columns.
final class FirstVersionVault {
    static final UUID CLIENT = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final UUID CONTACT = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    /// A contact with an employer that was removed.
    static final UUID VISIT = UUID.fromString("018f0000-0000-7000-8000-000000000003");
    static final UUID EMPLOYER = UUID.fromString("018f0000-0000-7000-8000-000000000004");
    static final String NOTE = "Belde over de proefdag bij de bakker";

    private static final Instant SAVED = Instant.parse("2026-03-02T09:15:00Z");
    private static final String CONTENT = "{\"id\":\"" + CLIENT + "\",\"displayName\":\"Voorbeeld, Vera\",\"regionObjection\":false,"
            + "\"createdAt\":\"2026-03-02T09:15:00Z\"}";

    final Path folder;
    final byte[] master = Secrets.random(32);
    final Map<String, Long> rows = new TreeMap<>();

    private FirstVersionVault(Path folder) {
        this.folder = folder;
    }

    static FirstVersionVault in(Path parent) throws IOException, SQLException {
        var vault = new FirstVersionVault(Files.createDirectories(parent.resolve("caseload")));
        KeyFile.create(vault.master, TestVault.PASSPHRASE, RecoveryKey.generate(), TestVault.CHEAP).write(vault.folder);
        vault.fill();
        return vault;
    }

    byte[] key() {
        return Secrets.derive(master, "database");
    }

    private void fill() throws IOException, SQLException {
        var database = new Database(folder, Database.FILE, key());
        Flyway.configure(getClass().getClassLoader()).dataSource(database.url(false), "trede", database.password())
                .locations(Migrations.FOLDER).target("1").load().migrate();
        AuditChain.Head head;
        try (Connection connection = database.connect(true); var statement = connection.createStatement()) {
            statement.execute("INSERT INTO client (id, display_name, phone, region_objection, created_at) VALUES ('" + CLIENT
                    + "', 'Voorbeeld, Vera', '06 00000000', FALSE, TIMESTAMP WITH TIME ZONE '2026-03-02 09:15:00Z')");
            statement.execute("INSERT INTO contact_moment (id, client_id, contact_date, kind, channel, location, no_show, note, shareable) VALUES ('"
                    + CONTACT + "', '" + CLIENT + "', DATE '2026-03-02', 'GESPREK_CLIENT', 'TELEFOON', 'KANTOOR', FALSE, '" + NOTE + "', FALSE)");
            statement.execute("INSERT INTO revision (id, record_type, record_id, client_id, version, changed_at, actor, event, content) VALUES ('"
                    + Ids.next() + "', 'client', '" + CLIENT + "', '" + CLIENT + "', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:15:00Z', 'Noor',"
                    + " 'WIJZIGEN', '" + CONTENT + "')");
            statement.execute("INSERT INTO revision (id, record_type, record_id, version, changed_at, actor, event, content) VALUES ('" + Ids.next()
                    + "', 'employer_contact', '" + VISIT + "', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:15:00Z', 'Noor', 'VERWIJDEREN', '{\"id\":\"" + VISIT
                    + "\",\"employerId\":\"" + EMPLOYER + "\",\"note\":\"een \\\"employerId\\\":\\\"\"}')");
            head = log(connection);
            count(statement);
            statement.execute("CHECKPOINT SYNC");
            statement.execute("SHUTDOWN");
        }
        try (var witness = new Witness(folder, Secrets.derive(master, "witness"))) {
            witness.write(new Witness.Statement(head, rows, Files.size(Database.path(folder)), 0));
        }
    }

    private AuditChain.Head log(Connection connection) throws SQLException {
        var chain = new AuditChain(Secrets.derive(master, "log"));
        var head = AuditChain.Head.EMPTY;
        for (AuditLine line : List.of(line(AuditKind.LOGIN, null, "vault", null, 0), line(AuditKind.AANMAKEN, CLIENT, "client", CLIENT, 1),
                line(AuditKind.AANMAKEN, CLIENT, "contact_moment", CONTACT, 1), line(AuditKind.WIJZIGEN, CLIENT, "client", CLIENT, 0), line(AuditKind.AANMAKEN, null, "employer_contact", VISIT, 1),
                line(AuditKind.VERWIJDEREN, null, "employer_contact", VISIT, -1))) {
            AuditLine sealed = chain.seal(line, head);
            try (var insert = connection.prepareStatement("INSERT INTO audit_event (seq, happened_at, actor, event, client_id, record_type,"
                    + " record_id, row_change, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                Object[] values = {sealed.seq(), sealed.happenedAt(), sealed.actor(), sealed.event().name(), sealed.clientId(),
                    sealed.recordType(), sealed.recordId(), sealed.rowChange(), sealed.digest()};
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
            }
            head = new AuditChain.Head(sealed.seq(), sealed.digest());
        }
        return head;
    }

    private static AuditLine line(AuditKind event, UUID clientId, String recordType, UUID recordId, int rowChange) {
        return new AuditLine(0, SAVED, "Noor", null, event, clientId, recordType, recordId, rowChange, "");
    }

    private void count(java.sql.Statement statement) throws SQLException {
        var names = new java.util.ArrayList<String>();
        try (var tables = statement.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                + " AND table_name <> 'flyway_schema_history'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        for (String name : names) {
            try (var result = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
                result.next();
                rows.put(name.toLowerCase(java.util.Locale.ROOT), result.getLong(1));
            }
        }
    }
}
