package nl.trede.employers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;

/// A test of *Werkgevers* on a vault of its own, with a bakery and a client who looks for work.
abstract class OneEmployersRoom extends FxTest {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    protected final StackPane place = new StackPane();
    protected Path folder;
    protected Vault vault;
    protected TestDesk desks;
    protected EmployersRoom room;
    protected Screen screen;
    protected Client client;
    protected Trajectory trajectory;
    protected Employer bakery;

    /// Saves what else the test is about, and shows where it begins.
    protected abstract void begin();

    /// What higher rooms bring.
    protected EmployerGuests guests() {
        return EmployerGuests.none();
    }

    /// Since how many days the client looks for work.
    protected int searching() {
        return 34;
    }

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "clients", "consent", "employers");
    }

    @Override
    protected Parent content() {
        try {
            folder = Files.createTempDirectory("employers");
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
        vault = TestVault.create(folder);
        client = People.client(vault, "M. Voorbeeld");
        trajectory = People.searching(vault, client.id(), TODAY.minusDays(searching()));
        bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht").withBranch(Branch.C);
        vault.write(write -> write.save(EmployerRepository.SHELF, bakery));
        desks = new TestDesk(text, clock);
        room = new EmployersRoom(vault, desks.desk);
        begin();
        return place;
    }

    protected void show(Destination destination) {
        if (screen != null) {
            screen.close();
        }
        screen = made(destination);
        place.getChildren().setAll(screen.content());
    }

    protected Screen made(Destination destination) {
        return room.screens(guests()).get(destination.room()).create(destination);
    }

    /// Takes back what was done last, as the button in the banner does.
    protected void undo() {
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
    }

    /// Draws something in light, in dark and with large text, and finds no cut word and no warning of the style sheet. The pictures stay where
    /// `trede.pictures` says.
    protected void drawn(String name, Supplier<? extends Node> made) {
        Path pictures = Path.of(System.getProperty("trede.pictures", folder.toString()));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                for (var look : List.of(new Object[] {ThemeMode.LIGHT, 100}, new Object[] {ThemeMode.DARK, 100}, new Object[] {ThemeMode.LIGHT, 150})) {
                    theme.modeProperty().set((ThemeMode) look[0]);
                    theme.textPercentProperty().set((int) look[1]);
                    var scene = new Scene(new StackPane(made.get()), 1158, 684);
                    theme.install(scene);
                    Snapshots.write(scene, pictures.resolve(name + "-" + look[0] + "-" + look[1] + ".png"));
                    Assertions.assertThat(Truncation.find(scene.getRoot())).isEmpty();
                }
                Assertions.assertThat(warnings.found()).isEmpty();
            }
            return null;
        });
    }

    /// The program ends without a word to any screen and opens the caseload again.
    protected void killed() {
        vault.close();
        vault = TestVault.reopen(folder.resolve("caseload"));
        desks = new TestDesk(text, clock);
        room = new EmployersRoom(vault, desks.desk);
    }

    /// Lets go of what the test itself opened.
    protected void leave() {
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            leave();
            if (screen != null) {
                screen.close();
            }
        });
        room.close();
        vault.close();
    }
}
