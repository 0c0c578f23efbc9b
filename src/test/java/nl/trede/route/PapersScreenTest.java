package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.clients.model.WorkSource.Work;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.support.People;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Ids;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The papers of the subsidy as a coach works them: what is in the database, on paper and in the register.
class PapersScreenTest extends OneClientsRoute {

    @Override
    protected Trajectory prepare() {
        var searching = People.searching(vault, client.id(), TODAY.minusDays(40)).withFundingSource(FundingSource.GEMEENTE_IPS_REGELING_2023)
                .withStartDate(null).withStatus(TrajectoryStatus.INTAKE).withGoalInClientWords("Werk in een kas, niet te druk.");
        vault.write(write -> {
            write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client.id(), BenefitType.PARTICIPATIEWET, TODAY.minusDays(400), null, false, null));
            return write.save(TrajectoryRepository.SHELF, searching);
        });
        return searching;
    }

    @Override
    protected RouteRoom room() {
        return new RouteRoom(vault, desk.desk, () -> Map.of(client.id(), new Rungs(2, 4)),
                () -> Map.of(client.id(), new Work("Kwekerij Het Model", new BigDecimal("16"), TODAY.minusDays(50))));
    }

    @Test
    void one_key_says_that_it_was_sent_and_vandaag_asks_for_the_decision() {
        assertThat(dues()).containsExactly("AANVRAAG/" + TODAY.minusDays(12));
        focus(PaperKind.AANVRAAG);
        push(KeyCode.S);
        assertThat(paper(PaperKind.AANVRAAG).sentOn()).isEqualTo(TODAY);
        assertThat(dues()).as("the decision lies further ahead").isEmpty();
        focus(PaperKind.AANVRAAG);
        push(KeyCode.A);
        assertThat(paper(PaperKind.AANVRAAG)).satisfies(paper -> {
            assertThat(paper.answeredOn()).isEqualTo(TODAY);
            assertThat(paper.answer()).isEqualTo(PaperAnswer.ONTVANGEN);
        });
        undo();
        assertThat(paper(PaperKind.AANVRAAG).answeredOn()).isNull();
    }

    @Test
    void a_paper_is_kept_with_who_when_and_what_was_answered_and_a_wrong_day_is_refused() {
        focus(PaperKind.AANVRAAG);
        push(KeyCode.ENTER);
        write("1-11");
        type("#paper-answered", "30-10");
        type("#paper-who", "K. Voorstel");
        press("#paper-save");
        assertThat(words()).contains("Het antwoord komt na het versturen. Kijk de twee dagen na.");
        assertThat(papers()).isEmpty();
        type("#paper-answered", "20-11");
        press("#paper-save");
        assertThat(paper(PaperKind.AANVRAAG)).satisfies(paper -> {
            assertThat(paper.who()).isEqualTo("K. Voorstel");
            assertThat(paper.sentOn()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(paper.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        });
        assertThat(words()).contains("Ggz → Gemeente · verstuurd 1 nov 2026 · antwoord 20 nov 2026 · K. Voorstel");
    }

    @Test
    void the_application_leaves_out_what_the_client_did_not_allow_and_shows_how_that_is_solved() throws IOException {
        openLetter(PaperKind.AANVRAAG);
        assertThat(words()).contains("De werkwens in eigen woorden", "1 onderdeel blijft eruit");
        String word = word("aanvraag.docx");
        assertThat(word).contains("B. Proef", "36 maanden", text.of(BenefitType.PARTICIPATIEWET), "Kandidaat").doesNotContain("kas", "EPA", "ernstig");
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(RecipientKind.GEMEENTE);
            assertThat(event.paper()).isEqualTo(SharedPaper.BRIEF);
            assertThat(event.categorySet()).containsExactlyInAnyOrder(DataCategory.CONTACTGEGEVENS, DataCategory.UITKERING_INKOMEN);
        });
        onScreen(() -> {
            Page.reveal(lookup(".left-out").query());
            lookup(".left-out").query().requestFocus();
        });
        push(KeyCode.ENTER);
        assertThat(desk.opened.getLast()).isEqualTo(Destination.client(client.id(), "consent"));
    }

    @Test
    void with_consent_the_wish_goes_along_and_the_register_names_it() throws IOException {
        onScreen(() -> allow(DataCategory.WERKWENS_PROFIEL));
        openLetter(PaperKind.AANVRAAG);
        assertThat(pdf("aanvraag.pdf")).contains("Werk in een kas, niet te druk.");
        assertThat(events().getFirst().categorySet()).contains(DataCategory.WERKWENS_PROFIEL);
        assertThat(events().getFirst().consentIds()).hasSize(1);
    }

    @Test
    void the_final_report_tells_the_work_and_keeps_a_reason_of_health_behind() throws IOException {
        stopped(EndReason.TERUGVAL_OPNAME);
        openLetter(PaperKind.BEEINDIGINGSVERSLAG);
        String report = word("verslag.docx");
        assertThat(report).contains("Kwekerij Het Model", "16,0", "Laatste dag", "15 nov 2026").doesNotContain(text.of(EndReason.TERUGVAL_OPNAME), "trede 2");
        onScreen(() -> allow(DataCategory.VOORTGANG_LADDER, DataCategory.BELASTBAARHEID));
        openLetter(PaperKind.BEEINDIGINGSVERSLAG);
        assertThat(word("verslag2.docx")).contains(text.of(EndReason.TERUGVAL_OPNAME), "van trede 2 naar trede 4");
    }

    @Test
    void a_stop_shows_on_vandaag_until_part_one_is_out_and_the_trajectory_knows_it() {
        stopped(EndReason.WIL_NIET_MEER_WERKEN);
        assertThat(dues()).contains("STOPBERICHT_1/" + LocalDate.of(2026, 11, 22), "BEEINDIGINGSVERSLAG/" + LocalDate.of(2026, 12, 13));
        focus(PaperKind.STOPBERICHT_1);
        push(KeyCode.S);
        assertThat(now().stopNoticeSent()).isEqualTo(TODAY);
        assertThat(dues()).contains("STOPBERICHT_2/" + TODAY.plusDays(14)).noneMatch(key -> key.startsWith("STOPBERICHT_1"));
        undo();
        assertThat(now().stopNoticeSent()).isNull();
        assertThat(papers()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_shares_nothing() {
        openLetter(PaperKind.AANVRAAG);
        desk.dialogs.choose(folder.resolve("bestaat niet").resolve("brief.pdf"));
        press("#letter-pdf");
        assertThat(desk.notice().sentence()).contains("Er is niets gedeeld");
        assertThat(events()).isEmpty();
    }

    @Test
    void a_cancelled_chooser_writes_nothing() {
        openLetter(PaperKind.AANVRAAG);
        press("#letter-word");
        assertThat(events()).isEmpty();
        assertThat(desk.dialogs.asked()).containsExactly("route.letter.where");
    }

    private void stopped(EndReason reason) {
        onScreen(() -> vault.write(write -> write.save(TrajectoryRepository.SHELF, now().withStartDate(TODAY.minusDays(100)).withReferralDate(TODAY.minusDays(120))
                .withStatus(TrajectoryStatus.GESTOPT).withEndDate(LocalDate.of(2026, 11, 15)).withEndReason(reason))));
    }

    private void allow(DataCategory... categories) {
        vault.write(write -> write.save(ConsentRepository.SHELF, new Consent(Ids.next(), client.id(), RecipientKind.GEMEENTE, null,
                Stream.of(categories).map(Enum::name).collect(Collectors.joining(";")), "samen werk zoeken", TODAY.minusDays(1), GivenHow.DIGITAAL, null, null, null, false)));
    }

    private void openLetter(PaperKind kind) {
        focus(kind);
        push(KeyCode.B);
        assertThat(lookup("#letter-panel").tryQuery()).isPresent();
    }

    private void focus(PaperKind kind) {
        onScreen(() -> {
            var line = lookup("#paper-" + kind).query();
            Page.reveal(line);
            line.requestFocus();
        });
    }

    private void type(String id, String typed) {
        onScreen(() -> {
            lookup(id).queryTextInputControl().clear();
            lookup(id).query().requestFocus();
        });
        write(typed);
    }

    private void press(String id) {
        onScreen(() -> lookup(id).queryButton().fire());
    }

    private void undo() {
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
    }

    private Trajectory now() {
        return new TrajectoryRepository(vault).find(trajectory.id()).orElseThrow();
    }

    private List<SubsidyPaper> papers() {
        return new SubsidyPaperRepository(vault).ofTrajectory(trajectory.id());
    }

    private SubsidyPaper paper(PaperKind kind) {
        return papers().stream().filter(paper -> paper.kind() == kind).findFirst().orElseThrow();
    }

    private List<SharingEvent> events() {
        return new SharingEventRepository(vault).ofClient(client.id());
    }

    /// The papers on *Vandaag* with their days.
    private List<String> dues() {
        return room.dueSources().stream().flatMap(source -> source.due(About.client(client.id()), TODAY, TODAY.plusDays(30)).stream())
                .filter(item -> item.key().startsWith("route.paper/")).map(item -> item.key().replaceAll("^route.paper/[^/]+/", "")).toList();
    }

    private List<String> words() {
        return place.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private String pdf(String name) throws IOException {
        desk.dialogs.choose(folder.resolve(name));
        press("#letter-pdf");
        try (var document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String word(String name) throws IOException {
        desk.dialogs.choose(folder.resolve(name));
        press("#letter-word");
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name)))); var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
