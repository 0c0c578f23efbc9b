package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerResult;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.HarrieTrainingRepository;
import nl.trede.employers.model.SroiEntryRepository;
import nl.trede.employers.view.EmployersScreen;
import nl.trede.partners.model.LeaveService;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

class EmployersScreensTest extends OneEmployersRoom {
    @Override
    protected void begin() {
        People.employer(vault, "Garage Denkbeeld", "Zeist");
        show(Destination.room("employers"));
    }

    @Test
    void arrows_walk_along_the_employers_as_soon_as_the_screen_is_there() {
        onScreen(() -> {
            show(Destination.room("employers"));
            screen.shown();
        });
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(desks.opened).hasSize(1);
        assertThat(desks.opened.getFirst().room()).isEqualTo("employer");
    }

    @Test
    void a_week_off_says_so_on_the_meter_and_days_off_are_one_click_away() {
        onScreen(() -> {
            var coach = ((Outcome.Done<Me.Who>) new Me(vault).setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, BigDecimal.ONE))).value();
            new LeaveService(vault).mark(coach.coach().id(), TODAY.minusDays(4), TODAY.minusDays(2));
        });
        assertThat(lookup("Deze week is vrij: er geldt geen norm.").tryQuery()).isPresent();
        clickOn("Noteer vrije dagen");
        assertThat(desks.opened).containsExactly(Destination.room("partners"));
    }

    @Test
    void typing_in_the_list_narrows_it_and_enter_opens_the_employer() {
        onScreen(() -> lookup("#employers-table").query().requestFocus());
        write("gar");
        TableView<?> table = lookup("#employers-table").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(desks.opened).singleElement().satisfies(place -> assertThat(place.room()).isEqualTo("employer"));
    }

    @Test
    void the_week_meter_opens_the_contacts_that_count_and_no_others() {
        var service = new nl.trede.employers.model.EmployerContactService(vault, clock);
        for (var channel : List.of(EmployerChannel.BEZOEK, EmployerChannel.TELEFOON)) {
            onScreen(() -> service.log(EmployerContactBuilder.builder().id(nl.trede.vault.model.Ids.next()).employerId(bakery.id())
                    .clientId(client.id()).contactDate(TODAY.minusDays(1)).channel(channel).purpose(EmployerPurpose.STEUN_OP_WERK).build(), false));
        }
        clickOn("#week-meter");
        assertThat(lookup("#week-contacts .list-line").queryAll()).hasSize(1);
        assertThat(lookup("#week-contacts").query().lookupAll(".label").stream().map(one -> ((javafx.scene.control.Labeled) one).getText()))
                .contains("1 contact", "Bakkerij De Proef", "M. Voorbeeld · Bezoek");
        onScreen(() -> lookup("#week-contacts .list-line").query().requestFocus());
        push(KeyCode.ENTER);
        assertThat(desks.opened).containsExactly(Destination.employer(bakery.id()));
    }

    @Test
    void a_new_employer_without_a_name_is_refused_and_with_one_is_saved() {
        onScreen(() -> show(Destination.room("employer", EmployersScreen.NEW)));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerRepository(vault).count()).isEqualTo(2);
        assertThat(lookup("Vul de naam van de werkgever in, hoogstens 200 tekens.").tryQuery()).isPresent();
        onScreen(() -> lookup("#employer-name").query().requestFocus());
        write("Kwekerij Schets");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerRepository(vault).all()).extracting(Employer::name).contains("Kwekerij Schets");
        assertThat(desks.opened.getLast().room()).isEqualTo("employer");
    }

    @Test
    void a_contact_logged_on_the_page_is_saved_and_undo_takes_it_out() {
        onScreen(() -> show(Destination.employer(bakery.id())));
        clickOn("Leg contact vast");
        clickOn("Vacature");
        onScreen(() -> lookup("#log-note").query().requestFocus());
        write("Zoekt een hulp");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.purpose()).isEqualTo(EmployerPurpose.VACATURE);
            assertThat(contact.note()).isEqualTo("Zoekt een hulp");
        });
        undo();
        assertThat(new EmployerContactRepository(vault).count()).isZero();
    }

    @Test
    void a_person_is_added_by_keyboard() {
        onScreen(() -> show(Destination.employer(bakery.id())));
        clickOn("Voeg toe");
        write("K. Schets");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new EmployerPersonRepository(vault).ofEmployer(bakery.id())).extracting(EmployerPerson::name).containsExactly("K. Schets");
    }

    @Test
    void the_record_keeps_the_kvk_number_why_they_take_part_and_how_often_they_are_visited() {
        onScreen(() -> show(Destination.employer(bakery.id())));
        clickOn("Wijzig");
        onScreen(() -> lookup("#employer-kvk").query().requestFocus());
        write("1234567");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(lookup("Een KvK-nummer heeft precies 8 cijfers.").tryQuery()).isPresent();
        write("8");
        onScreen(() -> chip("#employer-visit-weeks", "elke 6 weken").fire());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new EmployerRepository(vault).find(bakery.id()).orElseThrow()).satisfies(kept -> {
            assertThat(kept.kvkNumber()).isEqualTo("12345678");
            assertThat(kept.visitWeeks()).isEqualTo(6);
            assertThat(kept.visitFrom()).isEqualTo(TODAY);
        });
        undo();
        assertThat(new EmployerRepository(vault).find(bakery.id()).orElseThrow().visitWeeks()).isNull();
    }

    private javafx.scene.control.ToggleButton chip(String row, String label) {
        return lookup(row).query().lookupAll(".toggle-button").stream().map(javafx.scene.control.ToggleButton.class::cast)
                .filter(one -> one.getText().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void a_harrie_and_an_sroi_line_are_added_on_the_page_and_undo_brings_a_removed_one_back() {
        onScreen(() -> {
            new EmployerService(vault).savePerson(new EmployerPerson(Ids.next(), bakery.id(), "K. Schets", EmployerRole.OVERIG, null, null, null));
            show(Destination.employer(bakery.id()));
        });
        onScreen(() -> lookup("Noteer training").queryButton().fire());
        onScreen(() -> from(lookup("#harrie-trainings")).lookup("Bewaar").queryButton().fire());
        assertThat(new HarrieTrainingRepository(vault).ofEmployer(bakery.id())).singleElement()
                .satisfies(training -> assertThat(training.trainedOn()).isEqualTo(TODAY));

        onScreen(() -> lookup("Voeg SROI toe").queryButton().fire());
        onScreen(() -> { });
        write("Utrecht");
        push(KeyCode.TAB);
        write("Werkplek");
        onScreen(() -> lookup("#sroi-amount").query().requestFocus());
        write("1.250,50");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new SroiEntryRepository(vault).ofEmployer(bakery.id())).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualByComparingTo("1250.50");
            assertThat(entry.buildingBlock()).isEqualTo("Werkplek");
        });
        onScreen(() -> ((javafx.scene.control.Button) lookup("#sroi-entries").query().lookup(".list-line .button")).fire());
        assertThat(new SroiEntryRepository(vault).count()).isZero();
        undo();
        assertThat(new SroiEntryRepository(vault).count()).isEqualTo(1);
    }

    @Test
    void list_and_page_show_whole_words_and_no_css_warning() {
        onScreen(this::fill);
        drawn("employers", () -> drawing(Destination.room("employers")));
        drawn("employer-page", () -> drawing(Destination.employer(bakery.id())));
        drawn("employer-new", () -> drawing(Destination.room("employer", EmployersScreen.NEW)));
    }

    private Parent drawing(Destination destination) {
        show(destination);
        return screen.content();
    }

    private void fill() {
        var service = new EmployerContactService(vault, clock);
        var person = new EmployerPerson(Ids.next(), bakery.id(), "K. Schets", EmployerRole.LEIDINGGEVENDE, "030 000 00 00", null, null);
        new EmployerService(vault).savePerson(person);
        new EmployerService(vault).save(bakery.withKvkNumber("12345678").withMotivation(nl.trede.employers.model.Motivation.GELDGEDREVEN)
                .withOffers("Broodjes beleggen, inpakken").withHoursFrom(8).withHoursTo(24).withConditions("RUSTIGE_PLEK;MAATJE").withVisitWeeks(6)
                .withVisitFrom(TODAY.minusDays(20)).withVisitGoal("Horen welke taken blijven liggen"));
        new nl.trede.employers.model.HarrieService(vault, clock).save(new nl.trede.employers.model.HarrieTraining(Ids.next(), bakery.id(), person.id(),
                TODAY.minusDays(40), BigDecimal.TWO, "Werkcentrum Voorbeeld", nl.trede.employers.model.CostBorne.GRATIS));
        new nl.trede.employers.model.SroiService(vault).save(new nl.trede.employers.model.SroiEntry(Ids.next(), bakery.id(), "Utrecht", "Begeleide werkplek",
                TODAY.minusMonths(6), TODAY.plusMonths(6), new BigDecimal("4500"), null));
        for (int i = 0; i < 4; i++) {
            service.log(EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id()).clientId(i == 1 ? null : client.id())
                    .personId(person.id()).contactDate(TODAY.minusDays(3L * i)).channel(i == 2 ? EmployerChannel.TELEFOON : EmployerChannel.BEZOEK)
                    .told(i == 1 ? null : nl.trede.employers.model.Told.NIETS).purpose(EmployerPurpose.values()[i]).result(i == 3 ? null : EmployerResult.values()[i + 1])
                    .note(i == 0 ? "Zoekt hulp in de vroege dienst; wil eerst een proefdag." : null)
                    .nextAction(i == 0 ? "Proefdag afspreken" : null).nextDate(i == 0 ? TODAY.plusDays(3) : null).build(), false);
        }
        String[] cities = {"Utrecht", "Zeist", "Houten", "Nieuwegein"};
        for (int i = 0; i < 8; i++) {
            new EmployerService(vault).save(EmployerService.blank(Ids.next(), "Werkgever Voorbeeld " + i).withCity(cities[i % 4])
                    .withBranch(Branch.values()[i + 5]).withDoNotContact(i == 3).withDoNotContactReason(i == 3 ? "Wil dit jaar rust" : null));
        }
    }
}
