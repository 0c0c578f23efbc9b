package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerDue;
import nl.trede.employers.model.EmployerFinder;
import nl.trede.employers.model.EmployerList;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.employers.model.EmployerTimeline;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.employers.model.WeekMeter;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.LeaveService;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmployerServicesTest extends OneVault {
    private EmployerContactService service;
    private Employer bakery;
    private Client client;
    private Trajectory trajectory;

    @BeforeEach
    void prepare() {
        service = new EmployerContactService(vault, TestVault.CLOCK);
        bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht");
        client = People.client(vault, "M. Voorbeeld");
        trajectory = People.searching(vault, client.id(), TODAY.minusDays(34));
    }

    private EmployerContact visit(LocalDate date) {
        return EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id()).clientId(client.id()).contactDate(date)
                .channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.KENNISMAKEN).build();
    }

    private EmployerContact log(EmployerContact contact) {
        return ((Outcome.Done<EmployerContact>) service.log(contact, false)).value();
    }

    private static String refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).message().key();
    }

    @Test
    void a_logged_contact_gets_the_coach_and_the_running_trajectory_and_undo_takes_exactly_it_out() {
        new Me(vault).setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, BigDecimal.ONE));
        EmployerContact first = log(visit(TODAY.minusDays(3)));
        EmployerContact logged = log(visit(TODAY));
        var saved = new EmployerContactRepository(vault).find(logged.id()).orElseThrow();
        assertThat(saved.trajectoryId()).isEqualTo(trajectory.id());
        assertThat(saved.coachId()).isEqualTo(new Me(vault).coachId().orElseThrow());
        service.remove(logged.id());
        assertThat(new EmployerContactRepository(vault).all()).containsExactly(first);
        service.putBack(logged);
        assertThat(new EmployerContactRepository(vault).find(logged.id())).contains(logged);
    }

    @Test
    void what_cannot_be_right_is_refused_and_nothing_is_written() {
        assertThat(refusal(service.log(visit(TODAY.plusDays(1)), false))).isEqualTo("employers.contact.refused.future");
        assertThat(refusal(service.log(visit(TODAY.minusYears(6)), false))).isEqualTo("employers.contact.refused.old");
        assertThat(refusal(service.log(visit(TODAY).withMinutes(-5), false))).isEqualTo("employers.contact.refused.minutes");
        assertThat(refusal(service.log(visit(TODAY).withNextDate(TODAY.plusDays(3)), false))).isEqualTo("employers.contact.refused.nextAction");
        assertThat(refusal(service.log(visit(TODAY).withNextAction("Bellen").withNextDate(TODAY.minusDays(1)), false)))
                .isEqualTo("employers.contact.refused.nextDate");
        assertThat(refusal(service.log(visit(TODAY).withClientId(null).withByClient(true), false))).isEqualTo("employers.contact.refused.byClient");
        assertThat(refusal(service.log(visit(TODAY).withEmployerId(Ids.next()), false))).isEqualTo("employers.contact.refused.employer");
        assertThat(new EmployerContactRepository(vault).count()).isZero();
    }

    @Test
    void an_employer_not_to_be_contacted_needs_a_reason_and_then_a_confirmation() {
        var employers = new EmployerService(vault);
        assertThat(refusal(employers.save(bakery.withDoNotContact(true).withDoNotContactReason("  ")))).isEqualTo("employers.refused.reason");
        employers.save(bakery.withDoNotContact(true).withDoNotContactReason("Wil dit jaar geen bezoek"));
        assertThat(refusal(service.log(visit(TODAY), false))).isEqualTo(EmployerContactService.DO_NOT_CONTACT);
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        assertThat(service.log(visit(TODAY), true).isDone()).isTrue();
        assertThat(new EmployerContactRepository(vault).count()).isEqualTo(1);
    }

    @Test
    void the_same_employer_in_the_same_town_is_refused_but_may_be_in_another_town() {
        var employers = new EmployerService(vault);
        assertThat(refusal(employers.save(EmployerService.blank(Ids.next(), " bakkerij de proef ").withCity("utrecht"))))
                .isEqualTo("employers.refused.exists");
        assertThat(employers.save(EmployerService.blank(Ids.next(), "Bakkerij De Proef").withCity("Zeist")).isDone()).isTrue();
        assertThat(new EmployerRepository(vault).count()).isEqualTo(2);
    }

    @Test
    void a_person_who_was_spoken_to_is_kept() {
        var employers = new EmployerService(vault);
        EmployerPerson person = ((Outcome.Done<EmployerPerson>) employers.savePerson(
                new EmployerPerson(Ids.next(), bakery.id(), " K. Schets ", EmployerRole.HR, null, null, null))).value();
        assertThat(person.name()).isEqualTo("K. Schets");
        EmployerContact contact = log(visit(TODAY).withPersonId(person.id()));
        assertThat(refusal(employers.removePerson(person))).isEqualTo("employers.refused.personSpoken");
        service.remove(contact.id());
        assertThat(employers.removePerson(person).isDone()).isTrue();
    }

    @Test
    void a_next_step_is_due_until_there_is_a_newer_contact_for_the_same_client() {
        var due = new EmployerDue(vault);
        log(visit(TODAY.minusDays(10)).withNextAction("Terugbellen over vrijdag").withNextDate(TODAY.minusDays(1)));
        log(visit(TODAY.minusDays(2)).withClientId(null));
        assertThat(due.due(TODAY, TODAY.plusDays(30))).extracting(DueItem::due).containsExactly(TODAY.minusDays(1));
        assertThat(due.due(TODAY, TODAY.plusDays(30)).getFirst().place()).isEqualTo(Destination.employer(bakery.id()));
        log(visit(TODAY));
        assertThat(due.due(TODAY, TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void nobody_waits_for_a_next_step_of_a_trajectory_that_has_ended() {
        log(visit(TODAY.minusDays(10)).withNextAction("Terugbellen over vrijdag").withNextDate(TODAY.minusDays(1)));
        log(visit(TODAY.minusDays(9)).withClientId(null).withNextAction("Koffie").withNextDate(TODAY.plusDays(3)));
        assertThat(new EmployerDue(vault).due(TODAY, TODAY.plusDays(30))).hasSize(2);
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withEndDate(TODAY.minusDays(3))));
        assertThat(new EmployerDue(vault).due(TODAY, TODAY.plusDays(30))).extracting(DueItem::due).containsExactly(TODAY.plusDays(3));
        assertThat(new EmployerList(vault).rows(TODAY).getFirst().next().map(EmployerContact::nextAction)).contains("Koffie");
    }

    @Test
    void the_first_contact_clock_runs_until_an_employer_was_visited_about_a_job() {
        var due = new FirstContactDue(vault);
        assertThat(due.due(TODAY, TODAY)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(TODAY.minusDays(4));
            assertThat(Text.in(Text.DUTCH, List.of("employers")).get(item.detail())).isEqualTo("dag 34, norm 30 dagen");
        });
        new EmployerSettings(vault).group().keep(Map.of("employer.firstContactDays", 45));
        assertThat(due.due(TODAY, TODAY)).isEmpty();
        assertThat(due.due(TODAY, TODAY.plusDays(11))).extracting(DueItem::due).containsExactly(TODAY.plusDays(11));
        new EmployerSettings(vault).group().keep(Map.of("employer.firstContactDays", 30));
        log(visit(TODAY).withChannel(EmployerChannel.VIDEO));
        assertThat(due.due(TODAY, TODAY)).hasSize(1);
        new EmployerSettings(vault).videoCounts(true);
        assertThat(due.due(TODAY, TODAY)).isEmpty();
    }

    @Test
    void the_week_meter_counts_this_weeks_visits_against_the_norm_of_this_coach() {
        new Me(vault).setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, new BigDecimal("0.8")));
        log(visit(TODAY));
        log(visit(TODAY.minusDays(6)));
        log(visit(TODAY.minusDays(7)));
        log(visit(TODAY).withClientId(null));
        var week = new WeekMeter(vault).week(TODAY);
        assertThat(week.count()).isEqualTo(2);
        assertThat(week.target()).hasValue(BigDecimal.valueOf(2));
        for (int i = 0; i < 2; i++) {
            People.searching(vault, People.client(vault, "Proef " + i).id(), TODAY.minusDays(5));
        }
        assertThat(new WeekMeter(vault).week(TODAY).target()).hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("4.8"));
        new EmployerSettings(vault).group().keep(Map.of("employer.weekPerFte", 0));
        assertThat(new WeekMeter(vault).week(TODAY).target()).hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("6"));
    }

    @Test
    void a_week_of_leave_asks_no_contacts_of_the_coach_and_less_of_the_team() {
        var me = new Me(vault);
        var own = ((Outcome.Done<Me.Who>) me.setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, BigDecimal.ONE))).value().coach();
        for (int i = 0; i < 3; i++) {
            People.searching(vault, People.client(vault, "Proef " + i).id(), TODAY.minusDays(5));
        }
        log(visit(TODAY));
        var leave = new LeaveService(vault);
        leave.mark(own.id(), TODAY.minusDays(3), TODAY.minusDays(2));
        assertThat(new WeekMeter(vault).week(TODAY)).satisfies(week -> {
            assertThat(week.away()).as("thursday and friday").isFalse();
            assertThat(week.target().orElseThrow()).isEqualByComparingTo("6");
        });
        leave.mark(own.id(), TODAY.minusDays(4), null);
        assertThat(new WeekMeter(vault).week(TODAY)).isEqualTo(new EmployerWeek(1, Optional.empty(), true));
        assertThat(new WeekMeter(vault).week(TODAY.minusWeeks(1)).away()).isFalse();

        vault.write(write -> write.save(CoachRepository.SHELF, own.withId(Ids.next()).withName("W. Collega").withFte(new BigDecimal("0.5"))));
        me.setUp(new NewCaseload("Voorbeeldcoach", Role.TEAMLEIDER, "", "", null, BigDecimal.ONE));
        assertThat(new WeekMeter(vault).week(TODAY).target().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void the_list_shows_last_contact_and_the_first_next_step() {
        log(visit(TODAY.minusDays(9)).withNextAction("Rooster vragen").withNextDate(TODAY.minusDays(3)));
        log(visit(TODAY.minusDays(4)).withClientId(null).withNextAction("Koffie").withNextDate(TODAY.plusDays(3)));
        var row = new EmployerList(vault).rows(TODAY).getFirst();
        assertThat(row.lastContact()).contains(TODAY.minusDays(4));
        assertThat(row.next().map(EmployerContact::nextAction)).contains("Rooster vragen");
        assertThat(row.overdue(TODAY)).isTrue();
        assertThat(row.working()).isZero();
    }

    @Test
    void a_contact_for_a_client_stands_on_the_timeline_as_an_internal_note() {
        log(visit(TODAY).withNote("Wil in januari weer praten"));
        assertThat(new EmployerTimeline(vault).timeline(client.id())).singleElement().satisfies(entry -> {
            assertThat(entry.intern()).isTrue();
            assertThat(entry.detail()).contains("Wil in januari weer praten");
            assertThat(Text.in(Text.DUTCH, List.of("employers")).get(entry.title())).isEqualTo("Bezoek bij werkgever Bakkerij De Proef");
        });
    }

    @Test
    void employers_people_and_notes_are_found_and_follow_what_changes() {
        try (var finder = new EmployerFinder(vault, Text.in(Text.DUTCH, List.of("employers")), Tasks.atOnce())) {
            assertThat(finder.find("bakk", 5)).singleElement()
                    .satisfies(found -> assertThat(found.destination()).isEqualTo(Destination.employer(bakery.id())));
            EmployerContact contact = log(visit(TODAY).withNote("Zoekt iemand voor de vroege dienst"));
            assertThat(finder.find("vroege", 5)).hasSize(1);
            service.remove(contact.id());
            assertThat(finder.find("vroege", 5)).isEmpty();
            assertThat(Optional.of(finder.find("zzz", 5))).contains(List.of());
        }
    }
}
