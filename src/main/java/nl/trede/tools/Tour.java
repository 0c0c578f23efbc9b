package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.CssWarnings;
import nl.trede.partners.model.Role;
import nl.trede.vault.model.KeyCost;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.RecoveryKey;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;

/// Walks through the whole program on the sample: every screen as a picture, the main job for real. What a user should never see,
/// such as a label that does not fit, is a defect.
public final class Tour {
    private final Path folder;
    private final List<Look> looks;
    private final LocalDate today;
    private final Clock clock;

    /// @param folder where everything is written
    /// @param today  the day of the sample
    public Tour(Path folder, List<Look> looks, LocalDate today) {
        this.folder = folder.toAbsolutePath().normalize();
        this.looks = List.copyOf(looks);
        this.today = today;
        this.clock = Clock.fixed(today.atTime(LocalTime.of(14, 2)).atZone(Dates.ZONE).toInstant(), Dates.ZONE);
    }

    public TourBook run() throws IOException {
        Files.createDirectories(folder);
        var book = new TourBook(folder);
        Path place = Files.createTempDirectory("trede-tour");
        Stagehand.begin();
        try (var warnings = new CssWarnings()) {
            walk(book, place);
            warnings.found().stream().distinct().forEach(warning -> book.defect("CSS: " + warning));
        } finally {
            SampleWorkbooks.remove(place);
        }
        book.write(Text.in(Text.DUTCH, List.of("tools")));
        return book;
    }

    private void walk(TourBook book, Path place) throws IOException {
        var screens = new TourScreens(book, looks, clock, place.resolve("settings"));
        try (Vault coach = vault(place.resolve("coach")); Vault region = vault(place.resolve("region"));
                Vault reader = vault(place.resolve("reader"))) {
            SeedSample.coach(today).fill(coach, Role.JOBCOACH);
            new TourRound(book, clock).walk(coach, reader);
            new TourConversation(book, clock, coach).walk();
            new SampleRegion(today).fill(region);
            screens.welcome();
            screens.rooms("coach", coach);
            screens.rooms("regio", region);
            screens.missed().forEach(room -> book.defect("Geen beeld van het scherm " + room));
        }
    }

    private Vault vault(Path path) {
        return switch (new Vaults(clock, new KeyCost(1024, 1, 1)).create(path, RecoveryKey.generate().toCharArray())) {
            case Opening.Created(Vault vault, String key) -> vault;
            default -> throw new IllegalStateException("No vault could be made for the tour");
        };
    }
}
