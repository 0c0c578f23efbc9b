package nl.trede.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.ExportRecord;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.Template;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.vault.model.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `trede export`: the workbook of a quarter for one kind of recipient.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private VaultOption place;

    @Option(names = "--template", required = true, paramLabel = "coordinator|teamlead", description = "${bundle:cli.option.template}")
    private TemplateName template;

    @Option(names = "--period", required = true, paramLabel = "2026-Q3", converter = QuarterConverter.class,
            description = "${bundle:cli.option.period}")
    private Quarter period;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.option.workbookOut}")
    private Path out;

    @Option(names = "--password-file", paramLabel = "F", description = "${bundle:cli.option.passwordFile}")
    private Path passwordFile;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum TemplateName {
        coordinator(Template.COORDINATOR, "cli.export.recipient.coordinator"),
        teamlead(Template.TEAMLEAD, "cli.export.recipient.teamlead");

        private final Template template;
        private final String nameKey;

        TemplateName(Template template, String nameKey) {
            this.template = template;
            this.nameKey = nameKey;
        }
    }

    @Override
    public Integer call() {
        Path target = out.toAbsolutePath().normalize();
        if (!Files.isDirectory(target.getParent())) {
            throw new Failure(Exit.TROUBLE, "cli.export.noFolder", target.getParent());
        }
        try (Vault vault = place.open(terminal)) {
            var export = new WorkbookExport(vault, terminal.clock(), Text.in(Text.DUTCH, List.of("figures")));
            ExportPlan plan = done(export.plan(recipient(vault), period));
            ExportRecord record = done(export.write(plan, target, Progress.silent()));
            terminal.say("cli.export.done", target, record.rowCount(), record.workbookRevision());
            if (!plan.leftOut().isEmpty()) {
                terminal.say("cli.export.leftOut", plan.leftOut().size());
            }
            return Exit.DONE;
        }
    }

    /// The recipient with this template; the first time one is kept, so that pseudonyms stay the same from quarter to quarter.
    private Recipient recipient(Vault vault) {
        var recipients = new Recipients(vault);
        String password = passwordFile == null ? null : SecretOption.firstLine(passwordFile);
        Recipient known = recipients.all().stream().filter(one -> one.role() == template.template).findFirst().orElseGet(() -> done(
                recipients.save(Optional.empty(), new Recipients.Entry(
                        terminal.text().get(template.nameKey), template.template, password == null ? "" : password, ""))));
        return password == null ? known : known.withPassword(password);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new Failure(Exit.TROUBLE, why);
        };
    }
}
