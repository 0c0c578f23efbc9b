package nl.trede.employers;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.Client;
import nl.trede.common.text.Text;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanDecision;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanPlaces;
import nl.trede.employers.model.ScanService;
import nl.trede.employers.model.WorkplaceScan;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanScreenTest extends FxTest {
    private static final ScanForm FORM = ScanForm.in(Text.DUTCH);

    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private EmployersRoom room;
    private Client client;
    private Employer bakery;
    private WorkplaceScan scan;
    private Screen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "consent", "clients", "employers");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder.resolve("vault"));
        room = new EmployersRoom(vault, test.desk);
        client = People.client(vault, "R. Denkbeeldig");
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
        scan = new ScanService(vault, clock).begin(client.id(), bakery.id(), "verkoper brood");
        screen = room.screens(EmployerGuests.none()).get("scan").create(ScanPlaces.scan(scan.id()));
        return screen.content();
    }

    @AfterEach
    void close() {
        onScreen(screen::close);
        room.close();
        vault.close();
    }

    @Test
    void a_form_that_was_filled_in_on_paper_is_typed_in_with_the_keyboard_alone() {
        onScreen(() -> screen.content().lookup("#scan-cohesion").requestFocus());
        for (ScanForm.Point point : FORM.points()) {
            switch (point.key()) {
                case "noise" -> {
                    type(KeyCode.O);
                    write("radio staat hard");
                    type(KeyCode.ENTER);
                    write("oordopjes");
                    type(KeyCode.ENTER);
                }
                case "irregular" -> type(KeyCode.N);
                default -> type(KeyCode.G);
            }
        }
        Map<String, ScanAnswer> kept = kept();
        assertThat(kept).hasSize(33);
        assertThat(kept.get("noise").light()).isEqualTo(ScanLight.ORANJE);
        assertThat(kept.get("noise").note()).isEqualTo("radio staat hard");
        assertThat(kept.get("noise").adjustment()).isEqualTo("oordopjes");
        assertThat(kept.get("noise").question()).isEqualTo("Geluid");
        assertThat(kept.get("irregular").light()).isEqualTo(ScanLight.NVT);
        assertThat(kept.values().stream().filter(one -> one.light() == ScanLight.GROEN)).hasSize(31);
        assertThat(says()).isEqualTo(text.get("employers.scan.says.PLAATSEN_MET_AANPASSING"));
        onScreen(() -> screen.content().lookup("#scan-noise").requestFocus());
        type(KeyCode.G);
        assertThat(says()).isEqualTo(text.get("employers.scan.says.PLAATSEN"));
    }

    @Test
    void a_letter_twice_puts_the_light_out_and_the_arrows_walk_without_changing_anything() {
        onScreen(() -> screen.content().lookup("#scan-cohesion").requestFocus());
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.G, KeyCode.UP, KeyCode.G);
        assertThat(kept()).isEmpty();
        type(KeyCode.G);
        assertThat(kept()).containsOnlyKeys("colleagues");
    }

    @Test
    void placing_at_a_red_light_is_refused_until_there_is_a_reason() {
        onScreen(() -> screen.content().lookup("#scan-bullying").requestFocus());
        type(KeyCode.R);
        assertThat(says()).isEqualTo(text.get("employers.scan.says.NIET_PLAATSEN"));
        onScreen(() -> decide(ScanDecision.PLAATSEN_MET_AANPASSING));
        assertThat(stored().decision()).isNull();
        assertThat(lookup(text.get("employers.scan.refused.red", "Geen tekenen van pesten of stigma")).tryQuery()).isPresent();
        onScreen(() -> screen.content().lookup("#scan-reason").requestFocus());
        write("vaste maat let op");
        onScreen(() -> decide(ScanDecision.PLAATSEN_MET_AANPASSING));
        assertThat(stored().decision()).isEqualTo(ScanDecision.PLAATSEN_MET_AANPASSING);
        assertThat(stored().reason()).isEqualTo("vaste maat let op");
    }

    @Test
    void the_outcome_and_the_counts_stay_in_sight_while_the_last_points_are_scored() {
        onScreen(() -> screen.content().lookup("#scan-cohesion").requestFocus());
        for (int at = 0; at < FORM.points().size() - 1; at++) {
            type(at == 4 ? KeyCode.N : KeyCode.G);
        }
        type(KeyCode.R);
        assertThat(label("#scan-bar-says")).isEqualTo(text.get("employers.scan.says.NIET_PLAATSEN"));
        assertThat(label("#scan-bar-seen")).isEqualTo("33 van 33 bekeken");
        assertThat(label("#scan-count-GROEN")).isEqualTo("31 groen");
        assertThat(label("#scan-count-ROOD")).isEqualTo("1 rood");
        assertThat(label("#scan-count-NVT")).isEqualTo("1 n.v.t.");
        var bar = onScreen(() -> {
            Node node = screen.content().lookup("#scan-bar");
            return node.localToScene(node.getBoundsInLocal());
        });
        assertThat(bar.getMaxY()).as("within the window").isLessThanOrEqualTo(stage.getScene().getHeight() + 1);
        var line = onScreen(() -> {
            Node node = screen.content().lookup("#scan-" + FORM.points().getLast().key());
            return node.localToScene(node.getBoundsInLocal());
        });
        assertThat(line.getMinY()).as("the line that is scored is in sight too").isBetween(0.0, bar.getMinY());
        onScreen(() -> screen.content().lookup("#scan-to-decision").requestFocus());
        type(KeyCode.SPACE);
        var decision = onScreen(() -> {
            Node node = screen.content().lookup("#scan-decision");
            return node.localToScene(node.getBoundsInLocal());
        });
        assertThat(decision.getMinY()).isBetween(0.0, bar.getMinY());
    }

    @Test
    void a_light_that_turns_red_after_the_reason_asks_whether_it_holds_for_it_too() {
        onScreen(() -> screen.content().lookup("#scan-bullying").requestFocus());
        type(KeyCode.R);
        onScreen(() -> screen.content().lookup("#scan-reason").requestFocus());
        write("vaste maat let op");
        onScreen(() -> decide(ScanDecision.PLAATSEN_MET_AANPASSING));
        assertThat(screen.content().lookup("#scan-later")).isNull();
        onScreen(() -> screen.content().lookup("#scan-noise").requestFocus());
        type(KeyCode.R);
        assertThat(label("#scan-later")).contains("Geluid");
        assertThat(kept().get("noise").byReason()).isFalse();
        onScreen(() -> screen.content().lookup("#scan-reason-too").requestFocus());
        type(KeyCode.SPACE);
        assertThat(kept().get("noise").byReason()).isTrue();
        assertThat(kept().get("bullying").byReason()).isTrue();
        assertThat(screen.content().lookup("#scan-later")).isNull();
    }

    private String label(String id) {
        return ((Label) screen.content().lookup(id)).getText();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void the_scan_shows_all_its_words(ThemeMode mode, int percent) {
        onScreen(() -> screen.content().lookup("#scan-bullying").requestFocus());
        type(KeyCode.R);
        onScreen(() -> screen.content().lookup("#scan-reason").requestFocus());
        write("vaste maat let op");
        onScreen(() -> screen.content().lookup("#scan-noise").requestFocus());
        type(KeyCode.R);
        try (var warnings = new CssWarnings()) {
            onScreen(() -> {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
            });
            assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).isEmpty();
            assertThat(warnings.found()).isEmpty();
        }
        if (System.getProperty("trede.pictures") != null) {
            picture(Path.of(System.getProperty("trede.pictures"), "scan-" + mode + "-" + percent + ".png"));
        }
    }

    @Test
    void the_paper_form_has_every_point_with_its_number_and_no_client() throws IOException {
        Path file = folder.resolve("scan.pdf");
        test.dialogs.choose(file);
        onScreen(() -> ((Button) screen.content().lookup("#scan-print")).fire());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words).contains("Bakkerij De Proef", "verkoper brood").doesNotContain("Denkbeeldig");
            FORM.points().forEach(point -> assertThat(words).contains(point.number() + " " + point.question()));
            assertThat(words).as("the lights of the screen, in its order").contains("Groen Oranje Rood N.v.t.");
            assertThat(words.chars().filter(letter -> letter == '\u25CB').count()).as("four for each point, and three decisions").isEqualTo(33 * 4 + 3);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        int printed = vault.read(dsl -> dsl.fetchCount(AUDIT_EVENT, AUDIT_EVENT.EVENT.eq("AFDRUK")));
        assertThat(printed).isEqualTo(1);
    }

    @Test
    void a_removed_scan_comes_back_with_its_lights() {
        onScreen(() -> screen.content().lookup("#scan-cohesion").requestFocus());
        type(KeyCode.G);
        onScreen(() -> ((Button) lookup(text.get("employers.scan.remove")).queryButton()).fire());
        assertThat(new WorkplaceScanRepository(vault).count()).isZero();
        assertThat(test.opened).containsExactly(Destination.client(client.id(), "jobs"));
        onScreen(() -> test.notice().action().orElseThrow().run().run());
        assertThat(kept()).containsOnlyKeys("cohesion");
    }

    @SuppressWarnings("unchecked")
    private void decide(ScanDecision decision) {
        ((nl.trede.common.ui.Chips<ScanDecision>) screen.content().lookup("#scan-decision")).setValue(decision);
    }

    private String says() {
        return ((Label) screen.content().lookup("#scan-says")).getText();
    }

    private WorkplaceScan stored() {
        return new WorkplaceScanRepository(vault).find(scan.id()).orElseThrow();
    }

    private Map<String, ScanAnswer> kept() {
        return new ScanAnswerRepository(vault).ofScan(scan.id()).stream().collect(Collectors.toMap(ScanAnswer::point, Function.identity()));
    }
}
