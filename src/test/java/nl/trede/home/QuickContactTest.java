package nl.trede.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.Truncation;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.Told;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every key that is not part of a name or a note is counted, Ctrl+N (which the frame handles) included.
class QuickContactTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private TestDesk desks;
    private HomeRoom room;
    private Overlay overlay;
    private Client client;
    private Employer bakery;
    private int keys;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "consent", "employers", "home");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        client = People.client(vault, "M. Voorbeeld");
        People.searching(vault, client.id(), TODAY.minusDays(34));
        People.client(vault, "S. Fictief");
        bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht");
        desks = new TestDesk(text, clock);
        overlay = new Overlay();
        room = new HomeRoom(vault, desks.desk, overlay, new CaseloadFacts(vault), List.of());
        return new StackPane(new StackPane(), overlay);
    }

    @AfterEach
    void close() {
        room.close();
        vault.close();
    }

    private void press(String words) {
        write(words);
    }

    private void key(KeyCode... codes) {
        keys++;
        push(codes);
        onScreen(() -> { });
    }

    private void open(Destination here) {
        keys = 1;
        onScreen(() -> room.logContact(here));
    }

    @Test
    void a_contact_with_a_client_takes_seven_keys_and_undo_takes_out_exactly_that() {
        open(Destination.room("home"));
        press("voorb");
        key(KeyCode.ENTER);
        key(KeyCode.RIGHT);
        key(KeyCode.TAB);
        key(KeyCode.RIGHT);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        press("Belde over de proefdag");
        key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(keys).isLessThanOrEqualTo(8);
        assertThat(new ContactMomentRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.clientId()).isEqualTo(client.id());
            assertThat(contact.contactDate()).isEqualTo(TODAY);
            assertThat(contact.kind()).isEqualTo(ContactKind.TELEFONISCHE_STEUN);
            assertThat(contact.channel()).isEqualTo(ContactKind.TELEFONISCHE_STEUN.usualChannel());
            assertThat(contact.minutes()).isEqualTo(30);
            assertThat(contact.note()).isEqualTo("Belde over de proefdag");
        });
        assertThat(overlay.isOpen()).isFalse();
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
        assertThat(new ContactMomentRepository(vault).count()).isZero();
    }

    @Test
    void a_visit_to_an_employer_for_a_client_takes_eight_keys() {
        open(Destination.room("home"));
        press("bakk");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        key(KeyCode.RIGHT);
        key(KeyCode.TAB);
        press("voorb");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        press("Zoekt hulp in de vroege dienst");
        key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(keys).isLessThanOrEqualTo(8);
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.employerId()).isEqualTo(bakery.id());
            assertThat(contact.clientId()).isEqualTo(client.id());
            assertThat(contact.trajectoryId()).isNotNull();
            assertThat(contact.channel()).isEqualTo(EmployerChannel.BEZOEK);
            assertThat(contact.purpose()).isEqualTo(EmployerPurpose.BEHOEFTE_LEREN);
            assertThat(contact.note()).isEqualTo("Zoekt hulp in de vroege dienst");
        });
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
        assertThat(new EmployerContactRepository(vault).count()).isZero();
    }

    private void decided(DisclosureLevel level, EmployerApproach approach) {
        vault.write(write -> write.save(DisclosureDecisionRepository.SHELF, new DisclosureDecision(Ids.next(), client.id(), TODAY.minusDays(3), level,
                "LEIDINGGEVENDE", DisclosureMoment.IN_GESPREK, "Ik heb rust nodig op mijn werk.", null, null, null, true, approach, null)));
    }

    private void contact(Runnable told) {
        open(Destination.room("home"));
        press("bakk");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        press("voorb");
        key(KeyCode.ENTER);
        told.run();
        key(KeyCode.TAB);
        press("Vroeg naar een rustige plek");
        key(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void what_the_client_allows_stands_there_before_saving_and_telling_that_much_takes_eight_keys() {
        decided(DisclosureLevel.ALLEEN_WERKBEHOEFTEN, EmployerApproach.JA_OPEN);
        contact(() -> {
            assertThat(lookup("Je mag tegen de leidinggevende in het gesprek zeggen: “Ik heb rust nodig op mijn werk”.").tryQuery()).isPresent();
            key(KeyCode.RIGHT);
        });
        assertThat(keys).isLessThanOrEqualTo(8);
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.clientId()).isEqualTo(client.id());
            assertThat(contact.told()).isEqualTo(Told.WERKBEHOEFTEN);
            assertThat(contact.toldBeyond()).isNull();
            assertThat(contact.note()).isEqualTo("Vroeg naar een rustige plek");
        });
    }

    @Test
    void a_phone_call_for_a_client_takes_eight_keys() {
        open(Destination.room("home"));
        press("bakk");
        key(KeyCode.ENTER);
        key(KeyCode.RIGHT);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        press("voorb");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        press("Belt morgen terug");
        key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(keys).isLessThanOrEqualTo(8);
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.channel()).isEqualTo(EmployerChannel.TELEFOON);
            assertThat(contact.clientId()).isEqualTo(client.id());
            assertThat(contact.told()).isEqualTo(Told.NIETS);
        });
    }

    @Test
    void telling_more_than_the_client_allows_is_stopped_until_what_went_wrong_is_written_down() {
        decided(DisclosureLevel.ALLEEN_WERKBEHOEFTEN, EmployerApproach.JA_OPEN);
        contact(() -> {
            key(KeyCode.RIGHT);
            key(KeyCode.RIGHT);
        });
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        assertThat(lookup("Dit gaat verder dan de cliënt wil").tryQuery()).isPresent();
        onScreen(() -> Snapshots.layOut(stage.getScene()));
        clickOn("Het is al gezegd");
        onScreen(() -> { });
        push(KeyCode.ENTER);
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        write("Noemde de opname. Morgen bespreken met de client");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.told()).isEqualTo(Told.ALGEMEEN);
            assertThat(contact.toldBeyond()).isEqualTo("Noemde de opname. Morgen bespreken met de client");
        });
    }

    @Test
    void the_stop_leads_to_openness_and_the_words_are_still_there_afterwards() {
        decided(DisclosureLevel.NIETS_VERTELLEN, EmployerApproach.JA_ZONDER_VERMELDING_GGZ);
        contact(() -> key(KeyCode.RIGHT));
        onScreen(() -> Snapshots.layOut(stage.getScene()));
        clickOn("Open Openheid");
        assertThat(desks.opened).containsExactly(Destination.client(client.id(), "disclosure"));
        assertThat(overlay.isOpen()).isFalse();
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        decided(DisclosureLevel.ALLEEN_WERKBEHOEFTEN, EmployerApproach.JA_OPEN);
        open(Destination.room("home"));
        key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerContactRepository(vault).all()).singleElement()
                .satisfies(contact -> assertThat(contact.note()).isEqualTo("Vroeg naar een rustige plek"));
    }

    @Test
    void a_client_who_wants_no_contact_between_coach_and_employer_stops_it() {
        decided(DisclosureLevel.ALGEMEEN, EmployerApproach.NEE);
        contact(() -> { });
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        assertThat(lookup("De cliënt wil niet dat jij met werkgevers praat.").tryQuery()).isPresent();
    }

    @Test
    void on_the_page_of_a_client_that_client_is_filled_in_and_the_next_step_becomes_an_agreement() {
        open(Destination.client(client.id()));
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        press("Kort gesproken");
        key(KeyCode.TAB);
        press("Rooster vragen");
        key(KeyCode.TAB);
        press("+3");
        key(KeyCode.ENTER);
        assertThat(new ActionItemRepository(vault).ofClient(client.id())).singleElement().satisfies(action -> {
            assertThat(action.description()).isEqualTo("Rooster vragen");
            assertThat(action.dueDate()).isEqualTo(TODAY.plusDays(3));
        });
    }

    @Test
    void escape_closes_without_saving_and_the_words_are_there_when_it_opens_again() {
        open(Destination.client(client.id()));
        onScreen(() -> lookup("#contact-note").queryTextInputControl().requestFocus());
        press("Half af");
        key(KeyCode.ESCAPE);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(new ContactMomentRepository(vault).count()).isZero();
        open(Destination.room("home"));
        assertThat(lookup("#contact-note").queryTextInputControl().getText()).isEqualTo("Half af");
        key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new ContactMomentRepository(vault).ofClient(client.id())).hasSize(1);
    }

    @Test
    void an_employer_not_to_be_contacted_asks_first() {
        vault.write(write -> write.save(EmployerRepository.SHELF, bakery.withDoNotContact(true).withDoNotContactReason("Wil rust")));
        open(Destination.employer(bakery.id()));
        key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        assertThat(overlay.isOpen()).isTrue();
        onScreen(() -> Snapshots.layOut(stage.getScene()));
        clickOn("Leg toch vast");
        assertThat(new EmployerContactRepository(vault).count()).isEqualTo(1);
    }

    @Test
    void walking_past_the_last_kind_brings_out_all_of_them() {
        open(Destination.client(client.id()));
        for (int i = 0; i < 7; i++) {
            key(KeyCode.RIGHT);
        }
        assertThat(lookup("Crisis of terugval").tryQuery().or(() -> lookup(text.of(ContactKind.CRISIS_TERUGVAL)).tryQuery())).isPresent();
        key(KeyCode.ENTER);
        assertThat(new ContactMomentRepository(vault).all()).singleElement()
                .satisfies(contact -> assertThat(contact.kind()).isEqualTo(ContactKind.NO_SHOW));
    }

    @Test
    void the_panel_shows_whole_words_and_no_css_warning() {
        try (var warnings = new CssWarnings()) {
            open(Destination.employer(bakery.id()));
            onScreen(() -> assertThat(Truncation.find(stage.getScene().getRoot())).isEmpty());
            onScreen(() -> lookup("#contact-client").query().lookup(".text-field").requestFocus());
            write("voorb");
            push(KeyCode.ENTER);
            push(KeyCode.RIGHT);
            push(KeyCode.CONTROL, KeyCode.ENTER);
            onScreen(() -> assertThat(Truncation.find(stage.getScene().getRoot())).isEmpty());
            if (System.getProperty("trede.pictures") != null) {
                picture(Path.of(System.getProperty("trede.pictures")).resolve("stop.png"));
            }
            onScreen(() -> overlay.close());
            open(Destination.client(client.id()));
            onScreen(() -> assertThat(Truncation.find(stage.getScene().getRoot())).isEmpty());
            assertThat(warnings.found()).isEmpty();
        }
    }
}
