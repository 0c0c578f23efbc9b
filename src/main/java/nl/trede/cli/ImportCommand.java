package nl.trede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.trede.common.outcome.Message;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.Concern;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportReport;
import nl.trede.exchange.model.ImportReportFile;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.Inbox;
import nl.trede.exchange.model.Integrity;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.RefusedCell;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.region.model.ReceivedStore;
import nl.trede.vault.model.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `trede import`: reads workbooks of Trede in. What a person should look at first, such as a workbook that was edited by hand, is
/// refused and listed: that is decided in the window.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private VaultOption place;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.option.files}")
    private List<Path> files;

    @Option(names = "--dry-run", description = "${bundle:cli.option.dryRun}")
    private boolean dryRun;

    @Option(names = "--password-file", paramLabel = "F", description = "${bundle:cli.option.passwordFile}")
    private Path passwordFile;

    @Option(names = "--report", paramLabel = "FILE.xlsx", description = "${bundle:cli.option.report}")
    private Path reportFile;

    @Option(names = "--sheet", paramLabel = "S", description = "${bundle:cli.option.sheet}")
    private String sheet;

    @Option(names = "--mapping", paramLabel = "FILE", description = "${bundle:cli.option.mapping}")
    private Path mapping;

    private ImportReport report;
    private boolean refused;
    private boolean trouble;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkUsage();
        report = new ImportReport(files);
        Optional<String> password = Optional.ofNullable(passwordFile).map(SecretOption::firstLine);
        try (Vault vault = place.open(terminal)) {
            var intake = new ReceivedStore(vault);
            var opened = new ArrayList<OpenedWorkbook>();
            List<Path> fresh = new Inbox(intake).fresh(files);
            files.stream().distinct().filter(file -> !fresh.contains(file)).forEach(this::alreadyHere);
            List<ReadOutcome> outcomes = new WorkbookReader(intake::knows).readAll(fresh, password);
            for (int i = 0; i < fresh.size(); i++) {
                readable(fresh.get(i), outcomes.get(i)).ifPresent(opened::add);
            }
            List<ImportPlan> plans = intake.planAll(opened);
            plans.forEach(this::announce);
            if (!dryRun) {
                store(intake, plans);
            }
            boolean nothingRead = opened.isEmpty() && fresh.size() == files.stream().distinct().count();
            int code = nothingRead && trouble ? Exit.TROUBLE : refused ? Exit.REFUSED : Exit.DONE;
            return reportFile == null || writeReport() ? code : Exit.TROUBLE;
        }
    }

    /// Before anything is read: what cannot work is said, and a report that has no place is no surprise at the end.
    private void checkUsage() {
        if (sheet != null || mapping != null) {
            throw new Failure(Exit.USAGE, "cli.import.foreignOnly", sheet != null ? "--sheet" : "--mapping");
        }
        if (reportFile == null) {
            return;
        }
        Path target = reportFile.toAbsolutePath().normalize();
        files.stream().filter(file -> file.toAbsolutePath().normalize().equals(target)).findAny().ifPresent(same -> {
            throw new Failure(Exit.USAGE, "cli.import.reportSame", same);
        });
        if (!Files.isDirectory(target.getParent())) {
            throw new Failure(Exit.TROUBLE, "cli.import.reportFolder", target.getParent());
        }
    }

    private boolean writeReport() {
        try {
            new ImportReportFile(terminal.text()).write(report, reportFile.toAbsolutePath().normalize());
            terminal.say("cli.import.reportDone", reportFile);
            return true;
        } catch (IOException disk) {
            terminal.err().println(terminal.text().get("cli.import.reportFailed", reportFile));
            return false;
        }
    }

    private void alreadyHere(Path file) {
        terminal.say("cli.import.alreadyHere", file);
        report.became(file, ImportReport.Fate.ALREADY_HERE);
    }

    private Optional<OpenedWorkbook> readable(Path file, ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Readable(OpenedWorkbook workbook) -> Optional.of(workbook);
            case ReadOutcome.NeedsPassword() -> refuse(file, Message.of("cli.import.needsPassword"));
            case ReadOutcome.WrongPassword() -> refuse(file, Message.of("cli.import.wrongPassword"));
            case ReadOutcome.NotAWorkbook() -> unreadable(file, Message.of("cli.import.notAWorkbook"));
            case ReadOutcome.ForeignWorkbook() -> refuse(file, Message.of("cli.import.foreign"));
            case ReadOutcome.NewerVersion(int version) -> refuse(file, Message.of("cli.import.newer"));
            case ReadOutcome.Damaged() -> unreadable(file, Message.of("cli.import.damaged"));
            case ReadOutcome.TooLarge() -> unreadable(file, Message.of("cli.import.tooLarge"));
            case ReadOutcome.Unreachable() -> unreadable(file, Message.of("cli.import.unreachable"));
        };
    }

    /// The file itself is the trouble, not what its sender wrote in it.
    private Optional<OpenedWorkbook> unreadable(Path file, Message why) {
        trouble = true;
        return refuse(file, why);
    }

    /// What storing would do, and everything that is refused in it.
    private void announce(ImportPlan plan) {
        Path file = plan.workbook().file();
        report.read(plan);
        if (dryRun && storable(plan)) {
            report.became(file, ImportReport.Fate.TRIED);
        }
        terminal.say("cli.import.plan", file, plan.workbook().manifest().origin().team(), plan.workbook().manifest().period(),
                plan.count(ImportPlan.Kind.NEW), plan.count(ImportPlan.Kind.CHANGED), plan.count(ImportPlan.Kind.SAME),
                plan.count(ImportPlan.Kind.GONE));
        for (RefusedCell cell : plan.workbook().refused()) {
            list(file, Message.of("cli.import.cell", cell.cell(), cell.value(), cell.expected(), cell.example()));
        }
        if (plan.workbook().integrity() instanceof Integrity.EditedByHand(List<String> cells)) {
            cells.forEach(cell -> list(file, Message.of("cli.import.edited", cell)));
        }
        plan.refusal().ifPresent(why -> refuse(file, why));
        plan.concerns().stream().filter(concern -> concern.kind().blocking()).map(Concern::explanation).forEach(why -> refuse(file, why));
    }

    private void store(WorkbookIntake intake, List<ImportPlan> plans) {
        List<WorkbookIntake.Approved> approved = plans.stream()
                .filter(ImportCommand::storable)
                .map(plan -> new WorkbookIntake.Approved(plan, Agreement.none())).toList();
        List<ImportResult> results = approved.isEmpty() ? List.of() : intake.commitAll(approved);
        for (int i = 0; i < results.size(); i++) {
            Path file = approved.get(i).plan().workbook().file();
            switch (results.get(i)) {
                case ImportResult.Stored(var record) -> {
                    terminal.say("cli.import.stored", file);
                    report.became(file, ImportReport.Fate.STORED);
                }
                case ImportResult.AlreadyHere() -> alreadyHere(file);
                case ImportResult.Refused(Message why) -> refuse(file, why);
            }
        }
    }

    private static boolean storable(ImportPlan plan) {
        return plan.refusal().isEmpty() && Agreement.none().covers(plan);
    }

    private Optional<OpenedWorkbook> refuse(Path file, Message why) {
        report.because(file, why);
        return list(file, why);
    }

    private Optional<OpenedWorkbook> list(Path file, Message why) {
        refused = true;
        terminal.err().println(file + ": " + terminal.text().get(why));
        return Optional.empty();
    }
}
