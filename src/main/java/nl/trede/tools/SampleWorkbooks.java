package nl.trede.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.Template;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.partners.model.Role;
import nl.trede.tools.sample.SampleSize;
import nl.trede.vault.model.KeyCost;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.RecoveryKey;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;

/// The workbooks that three made-up teams send to their coordinator, over the last two whole quarters before a day. They are really
/// exported, each from an encrypted vault in a temporary folder that is removed again.
public final class SampleWorkbooks {
    static final int TEAMS = 3;
    private static final String RECIPIENT = "Regio Midden-Utrecht";
    /// Nobody guesses a random key of 160 bits, however cheap a guess is.
    private static final KeyCost CHEAP = new KeyCost(1024, 1, 1);

    private final LocalDate today;
    private final Clock clock;
    private final Text dutch;

    public SampleWorkbooks(LocalDate today) {
        this.today = today;
        this.clock = Clock.fixed(today.atTime(LocalTime.NOON).atZone(Dates.ZONE).toInstant(), Dates.ZONE);
        this.dutch = Text.in(Text.DUTCH, List.of("figures"));
    }

    /// The quarters they are about, oldest first.
    public List<Quarter> quarters() {
        Quarter last = Quarter.of(today).previous();
        return List.of(last.previous(), last);
    }

    /// Writes all workbooks into a folder.
    ///
    /// @return the files, team by team
    public List<Path> write(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (int team = 0; team < TEAMS; team++) {
            Path place = Files.createTempDirectory("trede-team");
            try (Vault vault = vault(place.resolve("vault"))) {
                new SeedSample(team, today, SampleSize.TEAM).fill(vault, Role.TEAMLEIDER);
                files.addAll(export(vault, folder));
            } finally {
                remove(place);
            }
        }
        return files;
    }

    private List<Path> export(Vault vault, Path folder) {
        Recipient recipient = done(new Recipients(vault).save(Optional.empty(), new Recipients.Entry(RECIPIENT, Template.COORDINATOR, "", "")));
        var export = new WorkbookExport(vault, clock, dutch);
        return quarters().stream().map(quarter -> {
            ExportPlan plan = done(export.plan(recipient, quarter));
            Path file = folder.resolve(plan.fileName());
            done(export.write(plan, file, Progress.silent()));
            return file;
        }).toList();
    }

    private Vault vault(Path folder) {
        return switch (new Vaults(clock, CHEAP).create(folder, RecoveryKey.generate().toCharArray())) {
            case Opening.Created(Vault vault, String key) -> vault;
            default -> throw new UncheckedIOException(new IOException("No vault could be made in " + folder.getParent()));
        };
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException(why.key());
        };
    }
}
