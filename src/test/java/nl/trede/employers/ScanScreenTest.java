package nl.trede.employers;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.Client;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
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
        screen = room.screens(List.of()).get("scan").create(ScanPlaces.scan(scan.id()));
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
    void the_paper_form_has_every_point_with_its_number_and_no_client() throws IOException {
        Path file = folder.resolve("scan.pdf");
        test.dialogs.choose(file);
        onScreen(() -> ((Button) screen.content().lookup("#scan-print")).fire());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words).contains("Bakkerij De Proef", "verkoper brood").doesNotContain("Denkbeeldig");
            FORM.points().forEach(point -> assertThat(words).contains(point.number() + " " + point.question()));
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
