package nl.trede.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.Client;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.consent.model.Answer;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.Consents;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.Person;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.partners.model.PartyBuilder;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private ConsentRepository kept;
    private Client client;
    private ClientTab.Content tab;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "clients", "consent");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        kept = new ConsentRepository(vault);
        client = People.client(vault, "B. Proef");
        People.searching(vault, client.id(), LocalDate.of(2026, 3, 2));
        vault.write(write -> write.save(PartyRepository.SHELF, PartyBuilder.builder().id(Ids.next()).clientId(client.id()).name("K. Manager")
                .role(PartyRole.KLANTMANAGER).build()));
        var consents = new Consents(vault, TestVault.CLOCK);
        consents.note(List.of(answer(RecipientKind.GGZ, true, null, DataCategory.BAAN, DataCategory.VOORTGANG_LADDER, DataCategory.BELASTBAARHEID),
                answer(RecipientKind.GEMEENTE, true, LocalDate.of(2026, 12, 6), DataCategory.VOORTGANG_LADDER),
                answer(RecipientKind.UWV, false, null, DataCategory.WERKWENS_PROFIEL)));
        share();
        tab = new ConsentRoom(vault, test.desk).clientTabs().getFirst().open(client.id());
        return new Page(tab.node());
    }

    @AfterEach
    void close() {
        onScreen(tab::close);
        vault.close();
    }

    private void share() {
        vault.write(write -> new Sharing(vault).register(write, new Share(client.id(), Audience.of(RecipientKind.GGZ), Optional.of("FACT Voorbeeld"),
                Set.of(DataCategory.BAAN, DataCategory.VOORTGANG_LADDER), SharedPaper.GESPREKSVERSLAG, SharingChannel.BEVEILIGDE_MAIL)));
    }

    private Answer answer(RecipientKind recipient, boolean yes, LocalDate until, DataCategory... categories) {
        return new Answer(client.id(), Audience.of(recipient), Set.of(categories), yes, yes ? "samen werk zoeken" : "", LocalDate.of(2026, 6, 8),
                GivenHow.SCHRIFTELIJK, Optional.ofNullable(until), Optional.empty());
    }

    @Test
    void a_cell_is_opened_and_the_answer_of_the_client_stands_in_the_database() {
        clickOn("#cell-WERKWENS_PROFIEL-GEMEENTE");
        clickOn(text.get("consent.answer.yes"));
        clickOn("#consent-purpose").write("passend werk vinden");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Consent row = kept.ofClient(client.id()).getLast();
        assertThat(row.recipient()).isEqualTo(RecipientKind.GEMEENTE);
        assertThat(row.categorySet()).containsExactly(DataCategory.WERKWENS_PROFIEL);
        assertThat(row.purpose()).isEqualTo("passend werk vinden");
        assertThat(row.givenDate()).isEqualTo(TODAY);
        assertThat(row.refusalNoted()).isFalse();
        assertThat(cell("WERKWENS_PROFIEL-GEMEENTE")).isEqualTo("ja");
        onScreen(() -> test.notice().action().orElseThrow().run().run());
        assertThat(kept.find(row.id())).isEmpty();
        assertThat(cell("WERKWENS_PROFIEL-GEMEENTE")).isEqualTo("vraag");
    }

    @Test
    void a_refusal_is_noted_with_the_keyboard_alone() {
        int before = kept.count();
        onScreen(() -> lookup("#cell-CONTACTGEGEVENS-GGZ").query().requestFocus());
        type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.ENTER);
        type(KeyCode.RIGHT);
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(kept.count()).isEqualTo(before + 1);
        Consent row = kept.ofClient(client.id()).getLast();
        assertThat(row.recipient()).isEqualTo(RecipientKind.WERKGEVER);
        assertThat(row.categorySet()).containsExactly(DataCategory.WERKWENS_PROFIEL);
        assertThat(row.refusalNoted()).isTrue();
        assertThat(cell("WERKWENS_PROFIEL-WERKGEVER")).isEqualTo("nee");
    }

    @Test
    void one_conversation_about_a_whole_column_is_one_consent() {
        clickOn(text.of(RecipientKind.GEMEENTE));
        clickOn(text.get("consent.answer.yes"));
        clickOn(text.get("consent.purpose.work"));
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Consent row = kept.ofClient(client.id()).getLast();
        assertThat(row.recipient()).isEqualTo(RecipientKind.GEMEENTE);
        assertThat(row.categorySet()).containsExactlyInAnyOrder(DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID, DataCategory.VOORTGANG_LADDER);
        assertThat(row.purpose()).isEqualTo(text.get("consent.purpose.work"));
    }

    @Test
    void cells_are_added_with_the_space_bar_and_give_one_consent_for_each_recipient() {
        int before = kept.count();
        onScreen(() -> lookup("#cell-BAAN-NAASTE").query().requestFocus());
        type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.SPACE);
        onScreen(() -> lookup("#cell-UITKERING_INKOMEN-GGZ").query().requestFocus());
        type(KeyCode.SPACE).type(KeyCode.ENTER);
        type(KeyCode.RIGHT).type(KeyCode.LEFT);
        clickOn("#consent-purpose").write("steun van thuis");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(kept.count()).isEqualTo(before + 2);
        assertThat(kept.ofClient(client.id())).filteredOn(one -> one.recipient() == RecipientKind.NAASTE).singleElement().satisfies(one ->
                assertThat(one.categorySet()).containsExactlyInAnyOrder(DataCategory.BAAN, DataCategory.VOORTGANG_LADDER));
    }

    @Test
    void an_answer_can_be_for_one_person() {
        clickOn("#cell-BELASTBAARHEID-GEMEENTE");
        clickOn(text.get("consent.answer.yes"));
        onScreen(() -> {
            ComboBox<Person> box = lookup("#consent-person").query();
            box.setValue(box.getItems().get(1));
        });
        clickOn("#consent-purpose").write("werk");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(kept.ofClient(client.id()).getLast().partyId()).isNotNull();
        assertThat(cell("BELASTBAARHEID-GEMEENTE")).isEqualTo(text.get("consent.cell.SOME"));
    }

    @Test
    void withdrawing_asks_first_says_that_earlier_sharing_stays_and_holds_from_today() {
        clickOn("#cell-BAAN-GGZ");
        onScreen(() -> Page.reveal(lookup(".consent-withdraw").query()));
        test.dialogs.answer(false);
        clickOn(text.get("consent.withdraw"));
        assertThat(kept.ofClient(client.id())).allMatch(one -> one.withdrawnDate() == null);
        test.dialogs.answer(true);
        clickOn(text.get("consent.withdraw"));
        assertThat(test.dialogs.asked()).containsExactly("consent.withdraw.title", "consent.withdraw.title");
        assertThat(kept.ofClient(client.id())).filteredOn(one -> one.withdrawnDate() != null).singleElement().satisfies(one -> {
            assertThat(one.withdrawnDate()).isEqualTo(TODAY);
            assertThat(one.categorySet()).containsExactly(DataCategory.BAAN);
        });
        assertThat(cell("BAAN-GGZ")).isEqualTo("ingetrokken");
        assertThat(cell("VOORTGANG_LADDER-GGZ")).isEqualTo("ja");
        assertThat(lookup(text.get("consent.shared.line", SharedPaper.GESPREKSVERSLAG, "FACT Voorbeeld (ggz)")).tryQuery()).isPresent();
    }

    @Test
    void an_answer_without_yes_no_or_purpose_is_explained_at_the_field_and_nothing_is_written() {
        int before = kept.count();
        clickOn("#cell-WERKWENS_PROFIEL-GEMEENTE");
        clickOn("#consent-save");
        assertThat(lookup(text.get("consent.refused.noAnswer")).tryQuery()).isPresent();
        clickOn(text.get("consent.answer.yes"));
        clickOn("#consent-save");
        assertThat(lookup(text.get("consent.refused.purpose")).tryQuery()).isPresent();
        assertThat(kept.count()).isEqualTo(before);
    }

    @Test
    void a_cell_that_is_never_open_tells_why_and_offers_no_answer() {
        clickOn("#cell-DIAGNOSE_BEHANDELING-WERKGEVER");
        assertThat(lookup("#consent-save").tryQuery()).isEmpty();
        assertThat(lookup(text.get("consent.solve.never")).tryQuery()).isPresent();
        clickOn("#cell-DIAGNOSE_BEHANDELING-GGZ");
        assertThat(lookup(text.get("consent.why.withinTeam")).tryQuery()).isPresent();
    }

    @Test
    void what_went_out_twice_in_the_same_way_on_one_day_is_one_line_that_says_so() {
        onScreen(this::share);
        String line = text.get("consent.shared.line", SharedPaper.GESPREKSVERSLAG, "FACT Voorbeeld (ggz)");
        assertThat(lookup(line).queryAll()).filteredOn(javafx.scene.control.Label.class::isInstance).hasSize(1);
        assertThat(lookup(".list-line .small").queryAllAs(javafx.scene.control.Label.class)).extracting(javafx.scene.control.Label::getText)
                .anyMatch(words -> words.endsWith(", 2 keer"));
    }

    @Test
    void what_was_shared_is_printed_for_the_client() throws java.io.IOException {
        Path file = folder.resolve("brief.pdf");
        test.dialogs.choose(file);
        onScreen(() -> ((javafx.scene.control.Button) lookup("#shared-print").query()).fire());
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(text.get("consent.letter.title"), "B. Proef", "FACT Voorbeeld (ggz)", "Voortgang op de ladder, Baan", "6 dec 2026",
                            "Werkwens en profiel, naar UWV: dat wil je niet", "bezwaar tegen maken");
        }
        assertThat(new nl.trede.vault.model.History(vault).logOf(client.id())).anyMatch(line -> line.event() == nl.trede.vault.model.AuditKind.AFDRUK);
        assertThat(test.notice().sentence()).isEqualTo(text.get("consent.shared.printed", "brief.pdf"));
    }

    private String cell(String id) {
        return ((javafx.scene.control.Label) lookup("#cell-" + id).query()).getText();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void it_renders_without_a_css_warning_or_a_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        clickOn("#cell-VOORTGANG_LADDER-GEMEENTE");
        try (var warnings = new CssWarnings()) {
            onScreen(() -> {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                var page = stage.getScene().getRoot();
                stage.getScene().setRoot(new StackPane());
                var scene = new Scene(page, 1158, 900);
                theme.install(scene);
                Snapshots.write(scene, pictures.resolve("consent-" + mode + "-" + percent + ".png"));
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                return true;
            });
            assertThat(warnings.found()).isEmpty();
        }
    }
}
