package nl.trede.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerDue;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.home.model.PostponementRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private TestDesk desks;
    private HomeRoom room;
    private Screen screen;
    private Client late;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "employers", "home");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        new Me(vault).setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, new BigDecimal("0.9")));
        late = People.client(vault, "M. Voorbeeld");
        People.searching(vault, late.id(), TODAY.minusDays(34));
        desks = new TestDesk(text, clock);
        room = new HomeRoom(vault, desks.desk, new Overlay(), new CaseloadFacts(vault),
                List.<DueSource>of(new EmployerDue(vault), new FirstContactDue(vault), agreements()));
        screen = room.screens().get("home").create(Destination.room("home"));
        return screen.content();
    }

    @AfterEach
    void close() {
        screen.close();
        room.close();
        vault.close();
    }

    @Test
    void a_late_line_opens_the_place_where_it_is_solved() {
        clickOn("Eerste werkgeverscontact");
        assertThat(desks.opened).containsExactly(Destination.client(late.id(), "profile"));
        assertThat(room.badge().get()).isEqualTo(1);
    }

    @Test
    void a_line_put_off_by_keyboard_is_gone_until_then_and_undo_brings_it_back() {
        onScreen(() -> line().requestFocus());
        push(KeyCode.U);
        write("\t\t+5");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(lookup("Eerste werkgeverscontact").tryQuery()).isEmpty();
        assertThat(room.badge().get()).isZero();
        assertThat(new PostponementRepository(vault).all()).singleElement()
                .satisfies(row -> assertThat(row.untilDate()).isEqualTo(TODAY.plusDays(5)));
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
        assertThat(new PostponementRepository(vault).count()).isZero();
        assertThat(lookup("Eerste werkgeverscontact").tryQuery()).isPresent();
    }

    @Test
    void a_line_put_off_until_a_day_is_back_on_that_day() {
        var due = new FirstContactDue(vault).due(TODAY, TODAY).getFirst();
        var agenda = new nl.trede.home.model.Agenda(vault, List.of(new FirstContactDue(vault)));
        onScreen(() -> new nl.trede.home.model.Postponing(vault, clock).postpone(due, TODAY.plusDays(3)));
        assertThat(agenda.on(TODAY.plusDays(2)).badge()).isZero();
        assertThat(agenda.on(TODAY.plusDays(3)).overdue()).hasSize(1);
    }

    @Test
    void escape_leaves_a_line_as_it_was() {
        onScreen(() -> line().requestFocus());
        push(KeyCode.U);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#postpone-date").tryQuery()).isEmpty();
        assertThat(new PostponementRepository(vault).count()).isZero();
    }

    @Test
    void an_agreement_of_any_party_is_done_put_off_or_dropped_on_the_line_with_one_key() {
        var actions = new ActionService(vault);
        ActionItem agreed = onScreen(() -> ((Outcome.Done<ActionItem>) actions.open(late.id(), "Beschikking nakijken", ActionOwner.UWV,
                TODAY.minusDays(1))).value());
        press(agreed, KeyCode.U);
        assertThat(actions.find(agreed.id()).dueDate()).as("a week after today, as its date has passed").isEqualTo(TODAY.plusDays(7));
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
        assertThat(actions.find(agreed.id())).isEqualTo(agreed);
        press(agreed, KeyCode.V);
        assertThat(actions.find(agreed.id()).status()).isEqualTo(ActionStatus.VERVALLEN);
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
        press(agreed, KeyCode.G);
        assertThat(actions.find(agreed.id()).status()).isEqualTo(ActionStatus.GEDAAN);
        assertThat(actions.find(agreed.id()).doneDate()).isEqualTo(TODAY);
        assertThat(lookup("Beschikking nakijken").tryQuery()).isEmpty();
    }

    /// What was agreed, without what the caseload computes.
    private DueSource agreements() {
        var caseload = new ClientDue(vault, new CaseloadFacts(vault), java.util.Map::of);
        return new DueSource() {
            @Override
            public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
                return caseload.due(today, horizon).stream().filter(item -> ClientDue.agreementOf(item).isPresent()).toList();
            }

            @Override
            public Optional<DueHand> hand(DueItem item) {
                return caseload.hand(item);
            }
        };
    }

    private void press(ActionItem agreed, KeyCode key) {
        var line = lookup(".list-line").match(node -> ("due-clients.action/" + agreed.id()).equals(node.getId())).query();
        onScreen(line::requestFocus);
        push(key);
        onScreen(() -> { });
    }

    @Test
    void a_silent_client_opens() {
        clickOn("34 dagen");
        assertThat(desks.opened).containsExactly(Destination.client(late.id()));
    }

    @Test
    void the_meter_of_employer_contacts_opens_the_contacts_that_count() {
        onScreen(this::fill);
        onScreen(() -> lookup("#week-employers").query().requestFocus());
        push(KeyCode.ENTER);
        assertThat(lookup("#week-list .list-line").queryAll()).hasSize(3);
        onScreen(() -> lookup("#week-list .list-line").query().requestFocus());
        push(KeyCode.ENTER);
        assertThat(desks.opened.getLast().room()).isEqualTo("employer");
        onScreen(() -> lookup("#week-list .icon-only").queryButton().fire());
        assertThat(lookup("#week-list").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("week-employers");
    }

    @Test
    void the_meter_of_the_caseload_opens_the_active_clients_by_keyboard() {
        onScreen(this::fill);
        onScreen(() -> lookup("#week-caseload").query().requestFocus());
        push(KeyCode.ENTER);
        assertThat(words("#week-list")).contains("8 cliënten", "B. Proef", "M. Voorbeeld", "T. Voorbeeld");
        assertThat(lookup("#week-list .list-line").queryAll()).hasSize(8);
    }

    @Test
    void the_meter_of_time_outside_opens_every_logged_moment_and_the_minutes_it_divides() {
        onScreen(this::fill);
        onScreen(() -> lookup("#week-outdoor").query().requestFocus());
        push(KeyCode.SPACE);
        var share = new nl.trede.home.model.WeekNumbers(vault).on(TODAY).outdoor();
        assertThat(share.outside()).isEqualTo(2800);
        assertThat(share.logged()).isEqualTo(4200);
        assertThat(words("#week-list")).contains("2.800 van 4.200 minuten, laatste 4 weken",
                "Samen zoeken · binnen, 200 min", "Toon nog 11");
        onScreen(() -> lookup("#week-list .list-line").queryAllAs(javafx.scene.layout.Region.class).stream()
                .reduce((one, other) -> other).orElseThrow().requestFocus());
        push(KeyCode.ENTER);
        assertThat(lookup("#week-list .list-line").queryAll()).hasSize(21);
    }

    private List<String> words(String in) {
        return lookup(in).query().lookupAll(".label").stream().filter(javafx.scene.control.Labeled.class::isInstance)
                .map(label -> ((javafx.scene.control.Labeled) label).getText()).toList();
    }

    private javafx.scene.Node line() {
        return lookup(".list-line").match(node -> node.getId() != null && node.getId().startsWith("due-employers.first")).query();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void vandaag_and_the_panel_show_whole_words_and_no_css_warning(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        onScreen(this::fill);
        var overlay = new Overlay();
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                var full = new HomeRoom(vault, desks.desk, overlay, new CaseloadFacts(vault), List.of(new EmployerDue(vault), new FirstContactDue(vault),
                        invented()));
                Screen home = full.screens().get("home").create(Destination.room("home"));
                var scene = new Scene(new StackPane(home.content(), overlay), 1158, 684);
                theme.install(scene);
                Snapshots.write(scene, pictures.resolve("home-" + mode + "-" + percent + ".png"));
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                full.logContact(Destination.client(late.id()));
                Snapshots.write(scene, pictures.resolve("contact-client-" + mode + "-" + percent + ".png"));
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                overlay.close();
                full.logContact(Destination.employer(new nl.trede.employers.model.EmployerRepository(vault).all().getFirst().id()));
                Snapshots.write(scene, pictures.resolve("contact-employer-" + mode + "-" + percent + ".png"));
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                overlay.close();
                full.logContact(Destination.room("home"));
                Snapshots.write(scene, pictures.resolve("contact-empty-" + mode + "-" + percent + ".png"));
                assertThat(warnings.found()).isEmpty();
                home.close();
                full.close();
                return null;
            }
        });
    }

    private void fill() {
        var bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht");
        var service = new EmployerContactService(vault, clock);
        for (int i = 0; i < 3; i++) {
            service.log(EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id()).clientId(late.id()).contactDate(TODAY.minusDays(i))
                    .channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.STEUN_OP_WERK).nextAction("Rooster vragen")
                    .nextDate(TODAY.plusDays(2)).build(), false);
        }
        for (String name : List.of("S. Fictief", "B. Proef", "R. Denkbeeldig", "T. Voorbeeld", "L. Model", "K. Schets", "N. Schets")) {
            Client client = People.client(vault, name);
            People.searching(vault, client.id(), TODAY.minusDays(20));
            for (int i = 1; i < 4; i++) {
                ContactMoment contact = new ContactMoment(Ids.next(), client.id(), null, null, TODAY.minusDays(i), ContactKind.ZOEKEN_SAMEN,
                        ContactChannel.GESPREK, i == 1 ? ContactLocation.KANTOOR : ContactLocation.BUITEN, 200, false, null, false);
                vault.write(write -> write.save(ContactMomentRepository.SHELF, contact));
            }
        }
    }

    private DueSource invented() {
        return (about, today, horizon) -> List.of(
                new DueItem("t1", Optional.of(late.id()), Message.of("employers.due.next", "Driegesprek met B. Proef"),
                        Message.of("employers.due.next", "behandelaar, klantmanager gemeente · voorbereid"), today, Destination.room("home"),
                        Optional.of(Message.of("employers.due.next", "Open gesprek"))),
                new DueItem("t2", Optional.of(late.id()), Message.of("employers.due.next", "Laddermeting na 6 maanden"),
                        Message.of("employers.due.next", "vorige meting trede 3"), today, Destination.room("home"), Optional.empty()),
                new DueItem("t3", Optional.empty(), Message.of("employers.due.next", "Toestemming gemeente verloopt"),
                        Message.of("employers.due.next", "28 november"), today.plusDays(6), Destination.room("home"), Optional.empty()));
    }
}
