package nl.trede.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Screen;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerDue;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.employers.model.VisitDue;
import nl.trede.home.model.PostponementRepository;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.FollowAlongPlan;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.SupportDue;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.route.model.MarkState;
import nl.trede.route.model.PaperDue;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.RouteDue;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.route.model.Templates;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.ShownWords;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done with a line of *Vandaag* where it stands, and what is then in the database.
class DueHandsTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StackPane place = new StackPane();
    @TempDir
    Path folder;
    private Vault vault;
    private TestDesk desks;
    private HomeRoom room;
    private Screen screen;
    private Overlay above;
    private Client client;
    private Trajectory trajectory;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "consent", "employers", "jobs", "route", "home");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        new Me(vault).setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, new BigDecimal("0.9")));
        client = People.client(vault, "R. Denkbeeldig");
        trajectory = People.searching(vault, client.id(), TODAY.minusDays(33));
        desks = new TestDesk(text, clock);
        above = new Overlay();
        return new StackPane(place, above);
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            screen.close();
            room.close();
        });
        vault.close();
    }

    @Test
    void a_task_of_the_route_is_done_put_off_in_the_route_and_dropped_with_one_key_each() {
        var source = new RouteDue(vault, new Templates(vault));
        DueItem task = show(source);
        press(task, KeyCode.U);
        assertThat(marks()).singleElement().satisfies(mark -> {
            assertThat(mark.state()).isEqualTo(MarkState.UITGESTELD);
            assertThat(mark.untilDate()).isAfterOrEqualTo(TODAY.plusDays(7));
        });
        assertThat(new PostponementRepository(vault).count()).as("its own room puts it off").isZero();
        undo();
        assertThat(marks()).isEmpty();
        press(task, KeyCode.V);
        assertThat(marks()).singleElement().satisfies(mark -> assertThat(mark.state()).isEqualTo(MarkState.VERVALLEN));
        undo();
        press(task, KeyCode.G);
        assertThat(marks()).singleElement().satisfies(mark -> {
            assertThat(mark.state()).isEqualTo(MarkState.GEDAAN);
            assertThat(mark.doneOn()).isEqualTo(TODAY);
            assertThat(task.key()).endsWith("/" + mark.task());
        });
        assertThat(lookup(id(task)).tryQuery()).as("done").isEmpty();
        undo();
        assertThat(marks()).isEmpty();
        assertThat(lookup(id(task)).tryQuery()).isPresent();
    }

    @Test
    void a_task_of_the_route_opens_its_own_line() {
        DueItem task = show(new RouteDue(vault, new Templates(vault)));
        press(task, KeyCode.ENTER);
        assertThat(desks.opened.getLast().id()).contains(client.id());
        assertThat(desks.opened.getLast().part().orElseThrow()).startsWith("route/step-");
    }

    @Test
    void a_paper_is_sent_from_the_line_and_undo_takes_it_back() {
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withFundingSource(FundingSource.GEMEENTE_IPS_REGELING_2023)
                .withStartDate(null).withStatus(TrajectoryStatus.INTAKE)));
        DueItem paper = show(new PaperDue(vault));
        assertThat(paper.place()).isEqualTo(Destination.client(client.id(), "route/paper-AANVRAAG"));
        assertThat(words()).contains("Vandaag verstuurd");
        press(paper, KeyCode.G);
        assertThat(papers()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(PaperKind.AANVRAAG);
            assertThat(one.sentOn()).isEqualTo(TODAY);
        });
        assertThat(lookup(id(paper)).tryQuery()).isEmpty();
        undo();
        assertThat(papers()).isEmpty();
    }

    @Test
    void a_decision_that_came_is_noted_from_the_line() {
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory.withFundingSource(FundingSource.GEMEENTE_IPS_REGELING_2023).withStartDate(null)
                    .withStatus(TrajectoryStatus.INTAKE));
            return write.save(SubsidyPaperRepository.SHELF, SubsidyPaper.blank(trajectory, PaperKind.AANVRAAG).withSentOn(TODAY.minusDays(90)));
        });
        DueItem paper = show(new PaperDue(vault));
        clickOn("Vandaag gekomen");
        assertThat(desks.notice().sentence()).isEqualTo("Gekomen: Besluit op de aanvraag");
        assertThat(papers()).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(PaperKind.BESLUIT);
            assertThat(one.sentOn()).isEqualTo(TODAY);
        });
        assertThat(lookup(id(paper)).tryQuery()).isEmpty();
    }

    @Test
    void four_hours_of_work_are_confirmed_with_the_day_they_were_reached() {
        Job job = job();
        DueItem hours = show(new JobDue(vault));
        press(hours, KeyCode.G);
        push(KeyCode.ESCAPE);
        assertThat(stored(job).firstFourHours()).isNull();
        push(KeyCode.G);
        write("12-11");
        push(KeyCode.ENTER);
        assertThat(stored(job).firstFourHours()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(lookup(id(hours)).tryQuery()).isEmpty();
        undo();
        assertThat(stored(job).firstFourHours()).isNull();
        press(hours, KeyCode.G);
        push(KeyCode.ENTER);
        assertThat(stored(job).firstFourHours()).as("the first day, as suggested").isEqualTo(job.startDate());
    }

    @Test
    void a_support_plan_that_was_looked_at_gets_its_next_day() {
        Job job = job();
        var plan = new FollowAlongPlan(job.id(), client.id(), TODAY.minusDays(90), TODAY.minusDays(1), null, null);
        vault.write(write -> write.save(FollowAlongPlanRepository.SHELF, plan));
        DueItem review = show(new SupportDue(vault));
        clickOn("Bekeken");
        push(KeyCode.ENTER);
        assertThat(new FollowAlongPlanRepository(vault).find(job.id()).orElseThrow().reviewOn()).isEqualTo(TODAY.plusDays(91));
        assertThat(lookup(id(review)).tryQuery()).isEmpty();
        undo();
        assertThat(new FollowAlongPlanRepository(vault).find(job.id())).contains(plan);
    }

    @Test
    void a_silent_client_is_spoken_to_from_the_line() {
        var facts = new CaseloadFacts(vault);
        DueItem silent = show(new ClientDue(vault, facts, Map::of));
        assertThat(silent.key()).startsWith("clients.silent/");
        press(silent, KeyCode.G);
        assertThat(words()).contains("Contact vastleggen", "R. Denkbeeldig");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new ContactMomentRepository(vault).ofClient(client.id())).singleElement()
                .satisfies(contact -> assertThat(contact.contactDate()).isEqualTo(TODAY));
        assertThat(lookup(id(silent)).tryQuery()).isEmpty();
        facts.close();
    }

    @Test
    void a_next_step_with_an_employer_is_done_by_a_contact_that_is_filled_in_already() {
        Employer bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht");
        EmployerContact first = contact(bakery).withNextAction("Rooster vragen").withNextDate(TODAY.minusDays(2));
        vault.write(write -> write.save(EmployerContactRepository.SHELF, first));
        DueItem step = show(new EmployerDue(vault));
        press(step, KeyCode.G);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerContactRepository(vault).ofClient(client.id())).hasSize(2).anySatisfy(contact -> {
            assertThat(contact.employerId()).isEqualTo(bakery.id());
            assertThat(contact.contactDate()).isEqualTo(TODAY);
        });
        assertThat(lookup(id(step)).tryQuery()).isEmpty();
        undo();
        assertThat(new EmployerContactRepository(vault).ofClient(client.id())).containsExactly(first);
    }

    @Test
    void the_first_employer_is_chosen_and_the_client_is_filled_in() {
        Employer bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht");
        DueItem meet = show(new FirstContactDue(vault));
        press(meet, KeyCode.G);
        write("bakk");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.employerId()).isEqualTo(bakery.id());
            assertThat(contact.clientId()).isEqualTo(client.id());
            assertThat(contact.trajectoryId()).isEqualTo(trajectory.id());
        });
        assertThat(lookup(id(meet)).tryQuery()).isEmpty();
    }

    @Test
    void a_planned_visit_is_noted_from_the_line_and_can_be_put_off() {
        Employer bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht").withVisitWeeks(8).withVisitFrom(TODAY.minusDays(3));
        vault.write(write -> write.save(EmployerRepository.SHELF, bakery));
        DueItem visit = show(new VisitDue(vault));
        press(visit, KeyCode.U);
        onScreen(() -> lookup("Morgen").queryButton().fire());
        assertThat(new PostponementRepository(vault).all()).singleElement().satisfies(row -> assertThat(row.dueKey()).isEqualTo(visit.key()));
        undo();
        press(visit, KeyCode.G);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.channel()).isEqualTo(EmployerChannel.BEZOEK);
            assertThat(contact.clientId()).isNull();
        });
        assertThat(lookup(id(visit)).tryQuery()).isEmpty();
    }

    /// Shows *Vandaag* with one source, and says what is due first.
    private DueItem show(DueSource source) {
        onScreen(() -> {
            room = new HomeRoom(vault, desks.desk, above, new CaseloadFacts(vault), List.of(source));
            screen = room.screens().get("home").create(Destination.room("home"));
            place.getChildren().setAll(screen.content());
        });
        return source.due(TODAY, TODAY.plusDays(30)).stream().min(java.util.Comparator.comparing(DueItem::due).thenComparing(DueItem::key)).orElseThrow();
    }

    private Job job() {
        Job job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).title("verkoper").kind(JobKind.BETAALD_REGULIER)
                .contract(Contract.TIJDELIJK).startDate(TODAY.minusDays(12)).openToAnyone(true).wantsSupport(true).build();
        vault.write(write -> write.save(JobRepository.SHELF, job));
        return job;
    }

    private EmployerContact contact(Employer employer) {
        return EmployerContactBuilder.builder().id(Ids.next()).employerId(employer.id()).clientId(client.id()).trajectoryId(trajectory.id())
                .contactDate(TODAY.minusDays(9)).channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.KENNISMAKEN).build();
    }

    private Job stored(Job job) {
        return new JobRepository(vault).find(job.id()).orElseThrow();
    }

    private List<RouteMark> marks() {
        return new RouteMarkRepository(vault).ofTrajectory(trajectory.id());
    }

    private List<SubsidyPaper> papers() {
        return new SubsidyPaperRepository(vault).ofTrajectory(trajectory.id());
    }

    private void press(DueItem item, KeyCode key) {
        onScreen(() -> lookup(id(item)).query().requestFocus());
        push(key);
        onScreen(() -> { });
    }

    private void undo() {
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
    }

    private static Predicate<Node> id(DueItem item) {
        return node -> ("due-" + item.key()).equals(node.getId());
    }

    private List<String> words() {
        return onScreen(ShownWords::now);
    }
}
