package nl.trede.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.tools.SampleRegion;
import nl.trede.tools.SeedSample;
import nl.trede.tools.sample.SampleSize;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `trede vault create`: a new caseload, empty or filled with made-up people.
@Command(name = "create", description = "${bundle:cli.create}")
final class VaultCreateCommand implements Callable<Integer> {
    private static final long SEED = 5;

    private final Terminal terminal;

    @Mixin
    private VaultOption place;

    @Option(names = "--role", required = true, paramLabel = "coach|teamlead|coordinator", description = "${bundle:cli.option.role}")
    private RoleName role;

    @ArgGroup(exclusive = false)
    private Sample sample;

    VaultCreateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private static final class Sample {
        @Option(names = "--sample", required = true, description = "${bundle:cli.option.sample}")
        private boolean wanted;

        @Option(names = "--today", paramLabel = "2026-11-22", description = "${bundle:cli.option.today}")
        private LocalDate today;

        @Option(names = "--clients", paramLabel = "N", description = "${bundle:cli.option.clients}")
        private Integer clients;

        @Option(names = "--contacts", paramLabel = "N", description = "${bundle:cli.option.contacts}")
        private Integer contacts;
    }

    @Override
    public Integer call() {
        if (sample != null && (sample.clients != null && sample.clients < 1 || sample.contacts != null && sample.contacts < 0)) {
            throw new Failure(Exit.USAGE, "cli.usage.sampleSize");
        }
        Opening opening = terminal.vaults().create(place.folder(), place.secret().readNew(terminal));
        try (Vault vault = VaultOption.opened(opening)) {
            if (sample == null) {
                setUp(vault);
            } else {
                fill(vault);
            }
        }
        terminal.say("cli.create.done", place.folder().toAbsolutePath().normalize());
        if (opening instanceof Opening.Created(Vault closed, String recoveryKey)) {
            terminal.say("cli.create.recoveryKey");
            terminal.out().println();
            terminal.out().println("    " + recoveryKey);
            terminal.out().println();
        }
        return Exit.DONE;
    }

    private void setUp(Vault vault) {
        var user = new NewCaseload(System.getProperty("user.name", "?"), role.role(), "", "", null, null);
        if (new Me(vault).setUp(user) instanceof Outcome.Refused<Me.Who>(var why)) {
            throw new Failure(Exit.USAGE, why);
        }
    }

    private void fill(Vault vault) {
        LocalDate today = sample.today == null ? Dates.today(terminal.clock()) : sample.today;
        if (role.role() == Role.REGIOCOORDINATOR) {
            terminal.say("cli.create.region", region(vault, today));
            return;
        }
        SampleSize usual = role.role() == Role.JOBCOACH ? SampleSize.COACH : SampleSize.TEAM;
        var size = new SampleSize(sample.clients == null ? usual.clients() : sample.clients,
                sample.contacts == null ? OptionalInt.empty() : OptionalInt.of(sample.contacts));
        var made = new SeedSample(SEED, today, size).fill(vault, role.role());
        terminal.say("cli.create.sample", made.clients(), made.contacts());
    }

    private static int region(Vault vault, LocalDate today) {
        try {
            return new SampleRegion(today).fill(vault);
        } catch (IOException disk) {
            throw new Failure(Exit.TROUBLE, "vault.trouble.file");
        }
    }
}
