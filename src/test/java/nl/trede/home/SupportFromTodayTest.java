package nl.trede.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueSource;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Screen;
import nl.trede.home.model.PostponementRepository;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.FollowAlongDue;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A job that began on Wednesday 18 November 2026; today is the Sunday after.
class SupportFromTodayTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private TestDesk desks;
    private HomeRoom room;
    private Screen screen;
    private Job job;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "employers", "jobs", "home");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        new Me(vault).setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "", "", null, new BigDecimal("0.9")));
        Client client = People.client(vault, "R. Denkbeeldig");
        var trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 6, 1));
        job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).title("verkoper").kind(JobKind.BETAALD_REGULIER)
                .contract(Contract.TIJDELIJK).startDate(LocalDate.of(2026, 11, 18)).openToAnyone(true).wantsSupport(true).build();
        vault.write(write -> write.save(JobRepository.SHELF, job));
        desks = new TestDesk(text, clock);
        room = new HomeRoom(vault, desks.desk, new Overlay(), new CaseloadFacts(vault), List.<DueSource>of(new FollowAlongDue(vault)));
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
    void a_check_is_done_with_one_key_and_becomes_a_contact_moment() {
        onScreen(() -> line("WEEKLY1").requestFocus());
        push(KeyCode.G);
        write("Ging goed, pauze is geregeld.");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        ContactMoment contact = contacts().getFirst();
        assertThat(contact.contactDate()).isEqualTo(TODAY);
        assertThat(contact.kind()).isEqualTo(ContactKind.JOBCOACHING_OP_WERKPLEK);
        assertThat(contact.location()).isEqualTo(ContactLocation.WERKPLEK);
        assertThat(contact.note()).isEqualTo("Ging goed, pauze is geregeld.");
        assertThat(lookup(id("WEEKLY1")).tryQuery()).as("done").isEmpty();
        assertThat(lookup(id("WEEKLY2")).tryQuery()).as("the next takes its place").isPresent();
        onScreen(() -> desks.notice().action().orElseThrow().run().run());
        assertThat(contacts()).isEmpty();
        assertThat(lookup(id("WEEKLY1")).tryQuery()).isPresent();
    }

    @Test
    void a_talk_of_another_day_and_place_is_kept_as_it_was() {
        onScreen(() -> line("WEEKLY1").requestFocus());
        push(KeyCode.G);
        clickOn("Kantoor");
        onScreen(() -> lookup("#contact-day").query().requestFocus());
        eraseText(20);
        write("20-11");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        ContactMoment contact = contacts().getFirst();
        assertThat(contact.contactDate()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(contact.location()).isEqualTo(ContactLocation.KANTOOR);
        assertThat(contact.kind()).isEqualTo(ContactKind.EVALUATIE);
    }

    @Test
    void escape_keeps_nothing_and_a_day_ahead_is_refused() {
        onScreen(() -> line("WEEKLY1").requestFocus());
        push(KeyCode.G);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#contact-note").tryQuery()).isEmpty();
        push(KeyCode.G);
        onScreen(() -> lookup("#contact-day").query().requestFocus());
        eraseText(20);
        write("morgen");
        push(KeyCode.ENTER);
        assertThat(contacts()).isEmpty();
        assertThat(desks.notice().sentence()).isEqualTo(text.get("clients.refused.contactInFuture"));
    }

    @Test
    void a_check_can_be_put_off() {
        onScreen(() -> line("WEEKLY1").requestFocus());
        push(KeyCode.U);
        write("\t\t+1");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(lookup(id("WEEKLY1")).tryQuery()).isEmpty();
        assertThat(new PostponementRepository(vault).all()).singleElement()
                .satisfies(row -> assertThat(row.dueKey()).isEqualTo("jobs/support/WEEKLY1/" + job.id()));
        assertThat(contacts()).isEmpty();
    }

    private Node line(String check) {
        return lookup(id(check)).query();
    }

    private Predicate<Node> id(String check) {
        return node -> ("due-jobs/support/" + check + "/" + job.id()).equals(node.getId());
    }

    private List<ContactMoment> contacts() {
        return new ContactMomentRepository(vault).ofClient(job.clientId());
    }
}
