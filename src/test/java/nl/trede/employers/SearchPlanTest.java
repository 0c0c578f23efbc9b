package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.trede.clients.ClientTab;
import nl.trede.clients.ProfilePart;
import nl.trede.clients.model.CareerProfileBuilder;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.JobSearchPlanRepository;
import nl.trede.employers.model.PlanOccasion;
import nl.trede.employers.model.SearchPlanDue;
import nl.trede.employers.model.SearchPlanService;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.model.SearchTargetRepository;
import nl.trede.employers.model.TravelTime;
import nl.trede.employers.model.TravelTimeRepository;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

class SearchPlanTest extends OneEmployersRoom {
    private ProfilePart part;
    private ClientTab.Content shown;
    private Employer resting;

    @Override
    protected int searching() {
        return 12;
    }

    @Override
    protected void begin() {
        bakery = bakery.withOffers("Hulp in de bakkerij, inpakken").withHoursFrom(8).withHoursTo(24);
        resting = People.employer(vault, "Garage Denkbeeld", "Zeist").withBranch(Branch.G).withDoNotContact(true).withDoNotContactReason("Wil rust");
        vault.write(write -> {
            write.save(EmployerRepository.SHELF, bakery);
            write.save(CareerProfileRepository.SHELF, CareerProfileBuilder.builder().id(Ids.next()).clientId(client.id()).profileDate(TODAY.minusDays(5))
                    .hoursMin(8).hoursMax(16).travelMinutes(30).build());
            return write.save(EmployerRepository.SHELF, resting);
        });
        part = room.profileParts().getFirst();
        open();
    }

    @Override
    protected void leave() {
        shown.close();
    }

    private void open() {
        if (shown != null) {
            shown.close();
        }
        shown = part.open(client.id());
        place.getChildren().setAll(shown.node());
    }

    private void chip(String row, String label) {
        onScreen(() -> lookup(row).query().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).filter(one -> one.getText().equals(label))
                .findFirst().orElseThrow().fire());
    }

    private List<JobSearchPlan> plans() {
        return new JobSearchPlanRepository(vault).ofClient(client.id());
    }

    private EmployerContact visit(UUID employer) {
        return EmployerContactBuilder.builder().id(Ids.next()).employerId(employer).clientId(client.id()).contactDate(TODAY)
                .channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.VACATURE).build();
    }

    private void firstPlan() {
        onScreen(() -> lookup("Maak zoekplan").queryButton().fire());
        onScreen(() -> { });
        write("hulp bakkerij");
        chip("#plan-branches", "Industrie");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        onScreen(() -> { });
    }

    @Test
    void a_plan_leads_to_proposals_with_reasons_and_one_button_puts_an_employer_on_it() {
        firstPlan();
        assertThat(plans()).singleElement().satisfies(plan -> {
            assertThat(plan.version()).isEqualTo(1);
            assertThat(plan.roles()).containsExactly("hulp bakkerij");
            assertThat(plan.branchSet()).containsExactly(Branch.C);
            assertThat(plan.occasion()).isEqualTo(PlanOccasion.EERSTE);
        });
        assertThat(lookup("heeft werk als hulp bakkerij · branche Industrie · uren passen: 8 tot 24 per week").tryQuery()).isPresent();
        onScreen(() -> lookup("Zet op plan").queryButton().fire());
        assertThat(new SearchTargetRepository(vault).ofClient(client.id())).extracting(SearchTarget::employerId).containsExactly(bakery.id());
        assertThat(lookup("Zet op plan").tryQuery()).as("who is on the plan is not proposed").isEmpty();
        undo();
        assertThat(new SearchTargetRepository(vault).count()).isZero();
        assertThat(lookup("Zet op plan").tryQuery()).isPresent();
    }

    @Test
    void the_minutes_to_a_town_are_noted_on_the_line_and_decide_whether_it_is_near() {
        firstPlan();
        travel("25");
        assertThat(new TravelTimeRepository(vault).ofClient(client.id())).singleElement().satisfies(time -> {
            assertThat(time.town()).isEqualTo("Utrecht");
            assertThat(time.minutes()).isEqualTo(25);
        });
        assertThat(lookup("heeft werk als hulp bakkerij · branche Industrie · 25 min reizen naar Utrecht · uren passen: 8 tot 24 per week").tryQuery()).isPresent();
        travel("31");
        assertThat(new TravelTimeRepository(vault).ofClient(client.id())).as("one for each town").hasSize(1);
        assertThat(lookup("Let op: 31 min reizen naar Utrecht, langer dan de 30 min die kan").tryQuery()).isPresent();
        undo();
        assertThat(new TravelTimeRepository(vault).ofClient(client.id())).extracting(TravelTime::minutes).containsExactly(25);
        travel("301");
        assertThat(desks.notice().sentence()).isEqualTo("Vul een reistijd in van 0 tot 300 minuten.");
        travel("");
        assertThat(new TravelTimeRepository(vault).count()).isZero();
    }

    private void travel(String minutes) {
        onScreen(() -> from(lookup("#proposals")).lookup(".list-line").query().requestFocus());
        if (lookup("#travel-minutes").tryQuery().isEmpty()) {
            push(KeyCode.T);
            onScreen(() -> { });
        }
        onScreen(() -> {
            lookup("#travel-minutes").query().requestFocus();
            lookup("#travel-minutes").queryTextInputControl().selectAll();
        });
        push(KeyCode.BACK_SPACE);
        write(minutes);
        push(KeyCode.ENTER);
        onScreen(() -> { });
    }

    @Test
    void without_work_or_branch_a_plan_is_refused_and_cancel_keeps_nothing() {
        onScreen(() -> lookup("Maak zoekplan").queryButton().fire());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(lookup("Schrijf op welk werk de cliënt zoekt, of kies een branche.").tryQuery()).isPresent();
        onScreen(() -> lookup("Annuleer").queryButton().fire());
        assertThat(plans()).isEmpty();
        assertThat(lookup("Maak zoekplan").tryQuery()).isPresent();
    }

    @Test
    void what_was_typed_is_still_there_when_the_tab_opens_again() {
        onScreen(() -> lookup("Maak zoekplan").queryButton().fire());
        onScreen(() -> { });
        write("kassa");
        onScreen(this::open);
        assertThat(lookup("#plan-roles").queryTextInputControl().getText()).isEqualTo("kassa");
        onScreen(() -> lookup("#plan-roles").query().requestFocus());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(plans()).extracting(JobSearchPlan::targetRoles).containsExactly("kassa");
    }

    @Test
    void a_change_is_a_new_version_beside_the_first_and_the_same_again_is_none() {
        firstPlan();
        onScreen(() -> lookup("Werk bij").queryButton().fire());
        onScreen(() -> lookup("Bewaar als nieuwe versie").queryButton().fire());
        assertThat(plans()).hasSize(1);
        onScreen(() -> lookup("Werk bij").queryButton().fire());
        chip("#plan-conditions", "Rustige plek");
        onScreen(() -> lookup("Bewaar als nieuwe versie").queryButton().fire());
        assertThat(plans()).extracting(JobSearchPlan::version).containsExactly(2, 1);
        assertThat(plans().getFirst().occasion()).isEqualTo(PlanOccasion.BIJGESTELD);
        assertThat(lookup("Versie 1").tryQuery()).isPresent();
        undo();
        assertThat(plans()).extracting(JobSearchPlan::version).containsExactly(1);
    }

    @Test
    void an_employer_that_is_not_to_be_contacted_is_only_planned_by_who_is_sure() {
        onScreen(() -> lookup("#target-search").query().lookup(".text-field").requestFocus());
        write("garage");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new SearchTargetRepository(vault).count()).isZero();
        assertThat(desks.notice().sentence()).isEqualTo("Deze werkgever wordt niet benaderd: Wil rust");
        undo();
        assertThat(new SearchTargetRepository(vault).ofClient(client.id())).extracting(SearchTarget::employerId).containsExactly(resting.id());
    }

    @Test
    void the_clock_of_the_first_contact_follows_what_is_logged() {
        firstPlan();
        assertThat(lookup("dag 12 van 30").tryQuery()).isPresent();
        onScreen(() -> new EmployerContactService(vault, clock).log(visit(bakery.id()), false));
        assertThat(lookup("na 12 dagen, op 22 nov 2026").tryQuery()).isPresent();
    }

    @Test
    void a_contact_with_an_employer_on_the_plan_fits_the_plan_without_being_asked() {
        onScreen(() -> {
            new SearchPlanService(vault, clock).add(client.id(), bakery.id(), false);
            new EmployerContactService(vault, clock).log(visit(bakery.id()), false);
            new EmployerContactService(vault, clock).log(visit(bakery.id()).withFitsPlan(false), false);
        });
        assertThat(new EmployerContactRepository(vault).ofClient(client.id())).extracting(EmployerContact::fitsPlan).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void every_job_that_begins_or_ends_asks_for_a_new_version() {
        firstPlan();
        var old = plans().getFirst();
        onScreen(() -> vault.write(write -> write.save(JobSearchPlanRepository.SHELF, old.withWrittenOn(TODAY.minusDays(10)))));
        var due = new SearchPlanDue(vault);
        assertThat(due.due(TODAY, TODAY.plusDays(30))).isEmpty();
        Job job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(bakery.id()).title("Hulp")
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.TIJDELIJK).startDate(TODAY.minusDays(5)).build();
        onScreen(() -> vault.write(write -> write.save(JobRepository.SHELF, job)));
        assertThat(due.due(TODAY, TODAY.plusDays(30))).extracting(DueItem::due).containsExactly(TODAY.plusDays(9));
        assertThat(due.due(TODAY, TODAY.plusDays(8))).isEmpty();
        onScreen(() -> vault.write(write -> write.save(JobRepository.SHELF, job.withEndDate(TODAY.minusDays(1)))));
        assertThat(due.due(TODAY, TODAY.plusDays(30))).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(TODAY.plusDays(13));
            assertThat(text.get(item.detail())).isEqualTo("op 21 nov 2026 eindigde een baan");
            assertThat(item.place()).isEqualTo(Destination.client(client.id(), "profile"));
        });
        assertThat(lookup("Op 21 nov 2026 eindigde een baan. Kijk wat de cliënt nu zoekt.").tryQuery()).isPresent();
        onScreen(() -> lookup("Werk bij").queryButton().fire());
        chip("#plan-conditions", "Eigen tempo");
        onScreen(() -> lookup("Bewaar als nieuwe versie").queryButton().fire());
        assertThat(plans().getFirst().occasion()).isEqualTo(PlanOccasion.NA_BAANEINDE);
        assertThat(due.due(TODAY, TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void the_date_in_the_profile_asks_to_look_at_the_plan_again() {
        firstPlan();
        var old = plans().getFirst();
        onScreen(() -> vault.write(write -> {
            write.save(CareerProfileRepository.SHELF, new CareerProfileRepository(vault).ofClient(client.id()).getFirst().withNextReview(TODAY.minusDays(1)));
            return write.save(JobSearchPlanRepository.SHELF, old.withWrittenOn(TODAY.minusDays(10)));
        }));
        assertThat(new SearchPlanDue(vault).due(TODAY, TODAY)).extracting(DueItem::due).containsExactly(TODAY.minusDays(1));
        assertThat(new SearchPlanDue(vault).due(TODAY.plusDays(59), TODAY.plusDays(59))).hasSize(1);
        assertThat(new SearchPlanDue(vault).due(TODAY.plusDays(60), TODAY.plusDays(60))).as("a reminder of two months ago").isEmpty();
        onScreen(() -> vault.write(write -> write.save(JobSearchPlanRepository.SHELF, old)));
        assertThat(new SearchPlanDue(vault).due(TODAY, TODAY)).as("written since").isEmpty();
    }

    @Test
    void a_client_who_reads_along_sees_the_plan_and_no_proposals() {
        firstPlan();
        onScreen(() -> {
            desks.desk.together().enter(client.id());
            open();
        });
        assertThat(lookup("Zo zoeken we werk").tryQuery()).isPresent();
        assertThat(lookup("#proposals").tryQuery()).isEmpty();
        assertThat(lookup("#first-contact").tryQuery()).isEmpty();
        assertThat(lookup("Werk bij").tryQuery()).isEmpty();
        onScreen(() -> desks.desk.together().leave());
    }

    @Test
    void half_a_plan_is_there_again_when_the_program_ended_without_a_word() {
        onScreen(() -> lookup("Maak zoekplan").queryButton().fire());
        onScreen(() -> { });
        write("hulp bak");
        chip("#plan-branches", "Industrie");
        sleep(2, TimeUnit.SECONDS);
        onScreen(() -> {
            killed();
            part = room.profileParts().getFirst();
            shown = null;
            open();
        });
        assertThat(lookup("#plan-roles").queryTextInputControl().getText()).isEqualTo("hulp bak");
        assertThat(lookup("Dit heb je eerder getypt en nog niet bewaard.").tryQuery()).isPresent();
        assertThat(plans()).as("no version yet").isEmpty();

        onScreen(() -> lookup("Bewaar als nieuwe versie").queryButton().fire());
        assertThat(plans()).singleElement().satisfies(plan -> {
            assertThat(plan.roles()).containsExactly("hulp bak");
            assertThat(plan.branchSet()).containsExactly(Branch.C);
        });
        assertThat(new SearchPlanService(vault, clock).draft(client.id())).as("saved, so no longer half typed").isEmpty();
    }

    @Test
    void what_was_typed_is_kept_at_once_when_the_tab_is_left_and_gone_after_cancel() {
        firstPlan();
        onScreen(() -> lookup("Werk bij").queryButton().fire());
        onScreen(() -> { });
        push(KeyCode.END);
        write(" en meer");
        onScreen(this::open);
        assertThat(new SearchPlanService(vault, clock).draft(client.id()).orElseThrow().targetRoles()).isEqualTo("hulp bakkerij en meer");
        assertThat(lookup("#plan-roles").queryTextInputControl().getText()).isEqualTo("hulp bakkerij en meer");

        onScreen(() -> lookup("Annuleer").queryButton().fire());
        assertThat(new SearchPlanService(vault, clock).draft(client.id())).isEmpty();
        onScreen(this::open);
        assertThat(lookup("#plan-roles").tryQuery()).isEmpty();
        assertThat(plans()).hasSize(1);
    }

    @Test
    void plan_and_form_show_whole_words_and_no_css_warning() {
        firstPlan();
        onScreen(() -> new SearchPlanService(vault, clock).add(client.id(), resting.id(), true));
        drawn("plan", this::drawing);
        onScreen(() -> new SearchPlanService(vault, clock).keepDraft(plans().getFirst().withTargetRoles("hulp bakkerij\ninpakken")));
        drawn("plan-form", this::drawing);
    }

    private Node drawing() {
        open();
        return new Page(shown.node());
    }
}
