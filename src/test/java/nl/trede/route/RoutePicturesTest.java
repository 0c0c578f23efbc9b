package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteFileRepository;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.model.RouteGoalRepository;
import nl.trede.route.model.RoutePlaces;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The screens of the room in the content area of a window of 1366 × 768: no shortened word, no warning.
class RoutePicturesTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Override
    protected Parent content() {
        return new StackPane();
    }

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "paper", "partners", "clients", "consent", "route");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void every_screen_shows_whole_words(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path folder = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        try (Vault vault = TestVault.create(temporary); var warnings = new CssWarnings()) {
            Trajectory keeps = keeping(vault);
            Trajectory paid = municipal(vault);
            var room = new RouteRoom(vault, new TestDesk(text, clock).desk, Map::of, Map::of);
            onScreen(() -> {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
            });
            String kind = "-" + mode + "-" + percent + ".png";
            for (Trajectory one : List.of(keeps, paid)) {
                onScreen(() -> {
                    try (var tab = room.clientTabs().getFirst().open(one.clientId())) {
                        return draw(new Page(new StackPane(tab.node())), folder.resolve("route-" + one.method() + kind));
                    }
                });
            }
            onScreen(() -> draw(room.screens().get(RoutePlaces.TEMPLATES).create(Destination.room(RoutePlaces.TEMPLATES)).content(), folder.resolve("templates" + kind)));
            assertThat(warnings.found()).isEmpty();
        }
    }

    /// Coached on the job, ill for some weeks, with an order and a log.
    private static Trajectory keeping(Vault vault) {
        var client = People.client(vault, "B. Proef");
        Trajectory trajectory = People.searching(vault, client.id(), TODAY.minusDays(60)).withMethod(Method.JOBCOACHING).withPurpose(Purpose.WERK_BEHOUDEN)
                .withFundingSource(FundingSource.UWV_WERKFIT_NAAR_WERK).withOrderNumber("PROEF-000123");
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory);
            write.save(RouteFileRepository.SHELF, RouteFile.blank(trajectory).withFirstSickDay(TODAY.minusDays(40)).withMaxMonths(6)
                    .withHoursGranted(new BigDecimal("40")).withContactName("A. Schets").withIntroducedOn(TODAY.minusDays(66)).withReportPresent(true));
            write.save(RouteGoalRepository.SHELF, new RouteGoal(Ids.next(), client.id(), trajectory.id(), 1, "Zelf op tijd pauze nemen", new BigDecimal("20"), GoalOutcome.LOOPT,
                    "Elke maand een bezoek"));
            for (int day = 1; day < 12; day++) {
                write.save(ContactMomentRepository.SHELF, new ContactMoment(Ids.next(), client.id(), trajectory.id(), null, TODAY.minusDays(day * 4L),
                        ContactKind.JOBCOACHING_OP_WERKPLEK, ContactChannel.GESPREK, ContactLocation.WERKPLEK, day == 3 ? null : 45, false, null, false));
            }
            return true;
        });
        return trajectory;
    }

    /// Paid by the municipality, paused once.
    private static Trajectory municipal(Vault vault) {
        var client = People.client(vault, "S. Fictief");
        Trajectory trajectory = People.searching(vault, client.id(), TODAY.minusDays(200)).withFundingSource(FundingSource.GEMEENTE_IPS_REGELING_2023);
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory);
            write.save(TrajectoryPauseRepository.SHELF, new TrajectoryPause(Ids.next(), client.id(), trajectory.id(), TODAY.minusDays(90), TODAY.minusDays(70)));
            return write.save(SubsidyPaperRepository.SHELF, SubsidyPaper.blank(trajectory, PaperKind.AANVRAAG).withSentOn(TODAY.minusDays(210))
                    .withAnsweredOn(TODAY.minusDays(201)).withAnswer(PaperAnswer.TOEGEKEND).withWho("K. Voorstel"));
        });
        return trajectory;
    }

    private Path draw(Parent content, Path picture) throws Exception {
        var scene = new Scene(content, 1112, 1300);
        theme.install(scene);
        Snapshots.write(scene, picture);
        assertThat(picture).isNotEmptyFile();
        assertThat(Truncation.find(scene.getRoot())).isEmpty();
        scene.setRoot(new StackPane());
        return picture;
    }
}
