package nl.trede.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.Client;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.DisclosureDraft;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.Disclosures;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private DisclosureDecisionRepository kept;
    private Client client;
    private ClientTab.Content tab;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "clients", "consent");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        kept = new DisclosureDecisionRepository(vault);
        client = People.client(vault, "S. Fictief");
        tab = open();
        return new StackPane(new Page(tab.node()));
    }

    private ClientTab.Content open() {
        return new ConsentRoom(vault, test.desk).clientTabs().getLast().open(client.id());
    }

    /// Leaves the tab and opens it again.
    private void reopen() {
        onScreen(() -> {
            tab.close();
            tab = open();
            ((StackPane) ((StackPane) stage.getScene().getRoot()).getChildren().getFirst()).getChildren().setAll(new Page(tab.node()));
        });
    }

    @AfterEach
    void close() {
        onScreen(tab::close);
        vault.close();
    }

    @Test
    void the_choice_of_the_client_becomes_a_decision_and_one_sentence() {
        write("#open-pros", "dan snappen ze mijn rooster");
        choose("#level-ALLEEN_WERKBEHOEFTEN");
        chip(text.of(DisclosureAudience.LEIDINGGEVENDE));
        write("#open-say", "Ik werk het best in de ochtend.");
        chip(text.of(EmployerApproach.JA_ZONDER_VERMELDING_GGZ));
        assertThat(sentence()).isEqualTo("Je mag tegen de leidinggevende zeggen: “Ik werk het best in de ochtend”.");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(kept.ofClient(client.id())).singleElement().satisfies(row -> {
            assertThat(row.level()).isEqualTo(DisclosureLevel.ALLEEN_WERKBEHOEFTEN);
            assertThat(row.audience()).containsExactly(DisclosureAudience.LEIDINGGEVENDE);
            assertThat(row.whatToSay()).isEqualTo("Ik werk het best in de ochtend.");
            assertThat(row.pros()).isEqualTo("dan snappen ze mijn rooster");
            assertThat(row.employerContact()).isEqualTo(EmployerApproach.JA_ZONDER_VERMELDING_GGZ);
            assertThat(row.decidedOn()).isEqualTo(TODAY);
            assertThat(row.reviewDate()).isEqualTo(LocalDate.of(2027, 2, 22));
        });
        onScreen(() -> test.notice().action().orElseThrow().run().run());
        assertThat(kept.count()).isZero();
    }

    @Test
    void a_second_choice_stands_beside_the_first() {
        decide(DisclosureDraft.blank(client.id(), TODAY).withLevel(DisclosureLevel.NIETS_VERTELLEN)
                .withEmployerContact(EmployerApproach.NEE));
        reopen();
        choose("#level-NOG_NIET_BESLOTEN");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(kept.ofClient(client.id())).extracting(DisclosureDecision::level)
                .containsExactly(DisclosureLevel.NOG_NIET_BESLOTEN, DisclosureLevel.NIETS_VERTELLEN);
    }

    @Test
    void nothing_is_chosen_beforehand_and_an_open_choice_is_explained() {
        assertThat(lookup(".radio-button").<RadioButton>queryAll()).hasSize(6).noneMatch(RadioButton::isSelected);
        assertThat(sentence()).isEqualTo(text.get("consent.say.undecided"));
        clickOn("#open-pros");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(lookup(text.get("consent.refused.noLevel")).tryQuery()).isPresent();
        choose("#level-ALGEMEEN");
        chip(text.of(EmployerApproach.NEE));
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(lookup(text.get("consent.refused.toWhom")).tryQuery()).isPresent();
        assertThat(kept.count()).isZero();
    }

    @Test
    void words_that_were_typed_are_there_again_after_leaving_and_can_be_dropped() {
        write("#open-cons", "wat als mijn collega's het doorvertellen");
        reopen();
        assertThat(kept.count()).isZero();
        assertThat(((javafx.scene.control.TextArea) lookup("#open-cons").query()).getText()).startsWith("wat als");
        onScreen(() -> ((javafx.scene.control.Button) lookup(text.get("consent.open.startAgain")).query()).fire());
        assertThat(((javafx.scene.control.TextArea) lookup("#open-cons").query()).getText()).isEmpty();
        reopen();
        assertThat(((javafx.scene.control.TextArea) lookup("#open-cons").query()).getText()).isEmpty();
    }

    private void write(String id, String words) {
        reveal(lookup(id).query());
        clickOn(id);
        write(words);
    }

    private void choose(String id) {
        reveal(lookup(id).query());
        clickOn(id);
    }

    private void chip(String label) {
        Node chip = lookup(".chip").lookup(label).query();
        reveal(chip);
        clickOn(chip);
    }

    private void decide(DisclosureDraft draft) {
        onScreen(() -> new Disclosures(vault, TestVault.CLOCK).decide(draft));
    }

    private void reveal(Node node) {
        onScreen(() -> Page.reveal(node));
    }

    private String sentence() {
        return ((Label) lookup("#open-sentence").query()).getText();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void it_renders_without_a_css_warning_or_a_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        decide(DisclosureDraft.blank(client.id(), LocalDate.of(2026, 6, 3)).withLevel(DisclosureLevel.NIETS_VERTELLEN)
                .withEmployerContact(EmployerApproach.NEE));
        decide(DisclosureDraft.blank(client.id(), LocalDate.of(2026, 10, 6)).withLevel(DisclosureLevel.ALLEEN_WERKBEHOEFTEN)
                .telling(Set.of(DisclosureAudience.HR, DisclosureAudience.LEIDINGGEVENDE)).withWhatToSay("Ik werk het best in de ochtend.")
                .withWhatNot("mijn opname").withPros("dan klopt mijn rooster").withCons("ze kunnen anders naar me kijken").withCoralUsed(true)
                .withEmployerContact(EmployerApproach.JA_ZONDER_VERMELDING_GGZ));
        reopen();
        try (var warnings = new CssWarnings()) {
            onScreen(() -> {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                var page = stage.getScene().getRoot();
                stage.getScene().setRoot(new StackPane());
                var scene = new Scene(page, 1158, 1300);
                theme.install(scene);
                Snapshots.write(scene, pictures.resolve("disclosure-" + mode + "-" + percent + ".png"));
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                return true;
            });
            assertThat(warnings.found()).isEmpty();
        }
    }
}
