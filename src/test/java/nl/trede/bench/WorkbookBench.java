package nl.trede.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.trede.Root;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.Template;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// Writing and reading workbooks, from the encrypted database and back into checked rows, beside [Bare].
final class WorkbookBench {
    private static final Quarter PERIOD = new Quarter(2026, 4);
    private static final String PASSWORD = "drie losse woorden";
    private static final int WARM = 20;

    private WorkbookBench() {
    }

    /// What a team sends to its coordinator.
    static ExportPlan plan(Vault vault) {
        var recipient = done(new Recipients(vault).save(Optional.empty(), new Recipients.Entry("Regio", Template.COORDINATOR, "", "")));
        return done(new WorkbookExport(vault, TestVault.CLOCK, Text.in(Text.DUTCH, Root.ROOMS)).plan(recipient, PERIOD));
    }

    /// Plans and writes a workbook for the team lead.
    static void export(Vault vault, boolean encrypted, Path target) {
        Recipient recipient = recipient(vault, encrypted);
        var export = new WorkbookExport(vault, TestVault.CLOCK, Text.in(Text.DUTCH, Root.ROOMS));
        ExportPlan plan = done(export.plan(recipient, PERIOD));
        done(export.write(plan, target, Progress.silent()));
    }

    static void big(Measure measure, Vault vault, Path scratch) throws Exception {
        Path ours = scratch.resolve("ours.xlsx");
        Path raw = scratch.resolve("raw.xlsx");
        export(vault, false, ours);
        List<Bare.Cells> cells = Bare.read(ours);
        String size = String.format(java.util.Locale.ROOT, "%,d cells", cells.stream().mapToLong(Bare.Cells::count).sum());
        measure.compare("export of " + size + ", reading the database included", () -> export(vault, false, ours),
                "fastexcel", () -> Bare.write(cells, raw), 1.8);
        measure.compare("the same with a password", () -> export(vault, true, ours),
                "fastexcel + agile AES-256", () -> Bare.writeEncrypted(cells, PASSWORD, raw), 1.6);
        cells.clear();
        export(vault, false, ours);
        measure.compare("import of that file: every cell checked, seal verified", () -> read(ours), "fastexcel-reader",
                () -> Bare.each(ours, Optional.empty(), (sheet, row) -> { }), 2.0);
    }

    static void small(Measure measure, Vault vault, Path scratch) throws Exception {
        Path ours = scratch.resolve("small.xlsx");
        Path raw = scratch.resolve("small-raw.xlsx");
        export(vault, false, ours);
        List<Bare.Cells> cells = Bare.read(ours);
        for (int warm = 0; warm < WARM; warm++) {
            export(vault, true, ours);
            Bare.writeEncrypted(cells, PASSWORD, raw);
        }
        measure.compare("a coach's workbook with password, warm", () -> export(vault, true, ours), "fastexcel + agile, warm",
                () -> Bare.writeEncrypted(cells, PASSWORD, raw), 3);
    }

    private static void read(Path file) {
        if (!(new WorkbookReader(fingerprint -> true).read(file, Optional.empty()) instanceof ReadOutcome.Readable(var workbook))
                || !workbook.refused().isEmpty()) {
            throw new IllegalStateException("Our own workbook was not readable");
        }
    }

    private static Recipient recipient(Vault vault, boolean encrypted) {
        var recipients = new Recipients(vault);
        String name = encrypted ? "Met wachtwoord" : "Zonder wachtwoord";
        return recipients.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseGet(() -> done(recipients
                .save(Optional.empty(), new Recipients.Entry(name, Template.TEAMLEAD, encrypted ? PASSWORD : "", ""))));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException(why.key());
        };
    }
}
