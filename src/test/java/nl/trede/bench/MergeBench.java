package nl.trede.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.Inbox;
import nl.trede.exchange.model.ManyWorkbooks;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.region.model.ReceivedStore;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// A region's quarter: two hundred workbooks read, checked, planned and stored as one unit, beside fastexcel-reader and a JDBC batch.
final class MergeBench {
    private static final int FILES = 200;

    private MergeBench() {
    }

    static void run(Measure measure, Path team, Path scratch) throws Exception {
        Path plain = Files.createDirectories(scratch.resolve("merge-plain"));
        Path locked = Files.createDirectories(scratch.resolve("merge-locked"));
        var password = Optional.of("groene fiets lamp");
        List<Path> open;
        List<Path> closed;
        try (Vault vault = TestVault.reopen(team)) {
            ExportPlan plan = WorkbookBench.plan(vault);
            open = ManyWorkbooks.write(plan, vault, Optional.empty(), FILES, Files.createDirectories(plain.resolve("teams")));
            closed = ManyWorkbooks.write(plan, vault, password, FILES, Files.createDirectories(locked.resolve("teams")));
        }
        run(measure, open, Optional.empty(), plain);
        run(measure, closed, password, locked);
    }

    private static void run(Measure measure, List<Path> files, Optional<String> password, Path scratch) throws Exception {
        var ours = new double[Measure.RUNS];
        var again = new double[Measure.RUNS];
        var bare = new double[Measure.RUNS];
        boolean same = true;
        for (int run = -1; run < Measure.RUNS; run++) {
            double peer = bare(files, password, scratch.resolve("bare-merge-" + run));
            try (Vault vault = TestVault.create(scratch.resolve("merge-" + run))) {
                double mine = Measure.millis(() -> expect(merge(vault, files, password), FILES));
                Map<String, Long> before = vault.rows();
                double second = Measure.millis(() -> expect(merge(vault, files, password), 0));
                same &= before.equals(vault.rows());
                if (run >= 0) {
                    bare[run] = peer;
                    ours[run] = mine;
                    again[run] = second;
                }
            }
        }
        measure.ratio("merge of " + FILES + " workbooks " + (password.isPresent() ? "with a password " : "") + "into an encrypted vault",
                Measure.median(ours), "fastexcel-reader " + (password.isPresent() ? "+ agile AES-256 " : "") + "+ JDBC batch into encrypted H2",
                Measure.median(bare), 1.3);
        measure.ratio("the same " + FILES + " once more, unchanged", Measure.median(again), "the same", Measure.median(bare), 0.1);
        measure.add("rows changed by that second merge", same ? "0" : "some", "–", "–", "0", same);
    }

    /// @return how many were stored
    private static int merge(Vault vault, List<Path> files, Optional<String> password) {
        var store = new ReceivedStore(vault);
        var opened = new ArrayList<OpenedWorkbook>();
        for (ReadOutcome outcome : new WorkbookReader(store::knows).readAll(new Inbox(store).fresh(files), password)) {
            if (!(outcome instanceof ReadOutcome.Readable(var workbook))) {
                throw new IllegalStateException("Our own workbook was not readable");
            }
            opened.add(workbook);
        }
        if (opened.isEmpty()) {
            return 0;
        }
        return store.commitAll(store.planAll(opened).stream().map(plan -> new WorkbookIntake.Approved(plan, Agreement.toAll(plan, true))).toList())
                .size();
    }

    private static void expect(int stored, int expected) {
        if (stored != expected) {
            throw new IllegalStateException("Stored " + stored + " workbooks instead of " + expected);
        }
    }

    /// A table for each sheet, a column for each column, every value as text.
    private static double bare(List<Path> files, Optional<String> password, Path folder) throws Exception {
        try (Connection connection = VaultBench.bare(folder)) {
            connection.setAutoCommit(false);
            return Measure.millis(() -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("SET WRITE_DELAY 500");
                }
                insert(connection, files, password);
                connection.commit();
                try (var statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
            });
        }
    }

    private static void insert(Connection connection, List<Path> files, Optional<String> password) throws Exception {
        Map<String, List<Object[]>> sheets = new HashMap<>();
        for (Path file : files) {
            Bare.each(file, password, (sheet, row) -> sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(row));
        }
        int table = 0;
        for (List<Object[]> rows : sheets.values()) {
            insert(connection, "sheet" + table++, rows);
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        String names = java.util.stream.IntStream.range(0, columns).mapToObj(i -> ", c" + i + " VARCHAR").collect(java.util.stream.Collectors.joining());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (id UUID PRIMARY KEY" + names + ")");
        }
        String marks = "?" + String.join("", Collections.nCopies(columns, ", ?"));
        try (var insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                insert.setObject(1, Ids.next());
                for (int i = 0; i < columns; i++) {
                    insert.setString(i + 2, i < row.length && row[i] != null ? row[i].toString() : null);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
