package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.route.model.GoalContact;
import nl.trede.route.model.GoalContactRepository;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteFileRepository;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.model.RouteGoalRepository;
import nl.trede.support.People;
import nl.trede.vault.model.About;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Job coaching that UWV ordered: the order, the log and the weeks of sickness, as a coach works them.
class OrderAndLogScreenTest extends OneClientsRoute {

    @Override
    protected Trajectory prepare() {
        trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 6, 30)).withMethod(Method.JOBCOACHING).withPurpose(Purpose.WERK_BEHOUDEN)
                .withFundingSource(FundingSource.UWV_WERKFIT_NAAR_WERK);
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory);
            contact(write, 1, 50);
            contact(write, 2, 40);
            return write.save(ContactMomentRepository.SHELF, contact(3, null));
        });
        return trajectory;
    }

    private void contact(nl.trede.vault.model.Write write, int daysAgo, Integer minutes) {
        write.save(ContactMomentRepository.SHELF, contact(daysAgo, minutes));
    }

    private ContactMoment contact(int daysAgo, Integer minutes) {
        return new ContactMoment(Ids.next(), client.id(), trajectory.id(), null, TODAY.minusDays(daysAgo), ContactKind.JOBCOACHING_OP_WERKPLEK, ContactChannel.GESPREK,
                ContactLocation.WERKPLEK, minutes, false, "interne notitie", false);
    }

    @Test
    void the_order_is_kept_with_its_number_and_vandaag_warns_before_its_last_day() {
        press("#order-edit");
        type("#order-number", "PROEF-000123");
        type("#order-months", "vijf");
        press("#order-save");
        assertThat(words()).contains("Vul een heel aantal maanden in van 1 tot 60.");
        assertThat(file()).isNull();
        type("#order-months", "6");
        type("#order-hours", "12,5");
        type("#order-contact", "A. Schets");
        press("#order-save");
        assertThat(file()).satisfies(kept -> {
            assertThat(kept.maxMonths()).isEqualTo(6);
            assertThat(kept.hoursGranted()).isEqualByComparingTo("12.5");
            assertThat(kept.contactName()).isEqualTo("A. Schets");
        });
        assertThat(now().orderNumber()).isEqualTo("PROEF-000123");
        assertThat(words()).contains("29 dec 2026", "1,5 van 12,5", "PROEF-000123");
        assertThat(dues("route.order/")).containsExactly(LocalDate.of(2026, 12, 29));
        undo();
        assertThat(file()).isNull();
        assertThat(now().orderNumber()).isNull();
    }

    @Test
    void cancel_keeps_the_order_as_it_was() {
        press("#order-edit");
        type("#order-number", "PROEF-000999");
        onScreen(() -> lookup("Annuleer").queryButton().fire());
        assertThat(now().orderNumber()).isNull();
        assertThat(lookup("#order-number").tryQuery()).isEmpty();
    }

    @Test
    void a_digit_counts_a_contact_for_a_goal_and_the_log_goes_out_with_what_uwv_may_know() throws IOException {
        goal("Zelf pauzes nemen", "10");
        goal("Hulp vragen aan de collega", "");
        assertThat(goals()).extracting(RouteGoal::listPosition).containsExactly(1, 2);
        UUIDs contacts = contacts();
        digit(contacts.first(), "1");
        digit(contacts.second(), "2");
        assertThat(links()).hasSize(2);
        assertThat(words()).contains("0,83 van 10,00 uur", "0,67 uur");
        digit(contacts.second(), "1");
        assertThat(words()).contains("1,50 van 10,00 uur");
        digit(contacts.second(), "0");
        assertThat(links()).singleElement().satisfies(link -> assertThat(link.goalId()).isEqualTo(goals().getFirst().id()));

        String log = word("log.docx");
        assertThat(log).contains("B. Proef", "Doel 1", "0,83", "10,00", "1,50").doesNotContain("Zelf pauzes nemen", "interne notitie");
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(RecipientKind.UWV);
            assertThat(event.categorySet()).containsExactly(DataCategory.CONTACTGEGEVENS);
        });
        assertThat(words()).contains("De woorden van de doelen blijven eruit", "Bij 1 contact ontbreekt de duur; die uren tellen niet mee.");

        onScreen(() -> vault.write(write -> write.save(ConsentRepository.SHELF, new Consent(Ids.next(), client.id(), RecipientKind.UWV, null,
                DataCategory.VOORTGANG_LADDER.name(), "verantwoording", TODAY.minusDays(1), GivenHow.DIGITAAL, null, null, null, false))));
        assertThat(words()).doesNotContain("De woorden van de doelen blijven eruit");
        assertThat(word("log2.docx")).contains("Zelf pauzes nemen").doesNotContain("interne notitie");
    }

    @Test
    void what_blocks_the_words_of_the_goals_opens_where_it_is_solved() {
        onScreen(() -> {
            var line = lookup("De woorden van de doelen blijven eruit").query().getParent().getParent().getParent();
            Page.reveal(line);
            line.requestFocus();
        });
        push(KeyCode.ENTER);
        assertThat(desk.opened.getLast()).isEqualTo(Destination.client(client.id(), "consent"));
    }

    @Test
    void a_goal_is_reached_and_taken_away_with_one_key_and_undo_brings_back_what_was_counted() {
        goal("Zelf pauzes nemen", "10");
        goal("Hulp vragen aan de collega", "");
        digit(contacts().first(), "1");
        digit(contacts().second(), "2");
        var before = goals();
        line("#goal-1");
        push(KeyCode.G);
        assertThat(goals().getFirst().outcome()).isEqualTo(GoalOutcome.BEREIKT);
        undo();
        assertThat(goals()).isEqualTo(before);
        line("#goal-1");
        push(KeyCode.DELETE);
        assertThat(goals()).singleElement().satisfies(goal -> assertThat(goal.listPosition()).isEqualTo(2));
        assertThat(links()).singleElement().satisfies(link -> assertThat(link.id()).isEqualTo(contacts().second()));
        assertThat(lookup("#goal-1").tryQuery()).isEmpty();
        assertThat(new History(vault).ofClient(client.id())).anySatisfy(version -> assertThat(version.recordId()).isEqualTo(before.getFirst().id()));
        undo();
        assertThat(goals()).isEqualTo(before);
        assertThat(links()).hasSize(2);
        line("#goal-1");
        push(KeyCode.DELETE);
        goal("Op tijd komen", "");
        assertThat(goals()).extracting(RouteGoal::listPosition).as("a number that went out is not given again").containsExactly(2, 3);
    }

    private void line(String id) {
        onScreen(() -> {
            Page.reveal(lookup(id).query());
            lookup(id).query().requestFocus();
        });
    }

    @Test
    void an_empty_goal_is_refused() {
        press("#goal-add");
        press("#goal-save");
        assertThat(words()).contains("Schrijf het doel op, in hooguit 500 tekens.");
        assertThat(goals()).isEmpty();
    }

    @Test
    void the_first_sick_day_puts_the_weeks_of_the_law_into_the_route_and_on_vandaag() {
        type("#sick-first", "12-10-26");
        press("#sick-save");
        assertThat(file().firstSickDay()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(words()).contains("Probleemanalyse klaar (week 6)", "RIV en WIA-aanvraag (week 91)");
        assertThat(dues("route.step/", "week")).containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 6));
        type("#sick-back", "11-10-26");
        press("#sick-save");
        assertThat(words()).contains("Weer aan het werk komt na de eerste ziektedag. Kijk de twee dagen na.");
        type("#sick-back", "20-11-26");
        press("#sick-save");
        assertThat(dues("route.step/", "week")).as("at work again before the sixth week was full").isEmpty();
        undo();
        assertThat(dues("route.step/", "week")).hasSize(2);
    }

    private record UUIDs(java.util.UUID first, java.util.UUID second) {
    }

    private UUIDs contacts() {
        var all = new ContactMomentRepository(vault).ofClient(client.id());
        return new UUIDs(all.get(0).id(), all.get(1).id());
    }

    private void goal(String words, String hours) {
        press("#goal-add");
        write(words);
        type("#goal-hours", hours);
        press("#goal-save");
    }

    private void digit(java.util.UUID contact, String digit) {
        onScreen(() -> {
            var line = lookup("#log-" + contact).query();
            Page.reveal(line);
            line.requestFocus();
        });
        write(digit);
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

    private RouteFile file() {
        return new RouteFileRepository(vault).ofTrajectory(trajectory.id()).orElse(null);
    }

    private Trajectory now() {
        return new TrajectoryRepository(vault).find(trajectory.id()).orElseThrow();
    }

    private List<RouteGoal> goals() {
        return new RouteGoalRepository(vault).ofClient(client.id());
    }

    private List<GoalContact> links() {
        return new GoalContactRepository(vault).ofClient(client.id());
    }

    private List<SharingEvent> events() {
        return new SharingEventRepository(vault).ofClient(client.id());
    }

    private List<LocalDate> dues(String... parts) {
        return room.dueSources().stream().flatMap(source -> source.due(About.client(client.id()), TODAY, TODAY.plusDays(60)).stream())
                .filter(item -> item.key().startsWith(parts[0]) && item.key().contains("/" + (parts.length > 1 ? parts[1] : "")))
                .map(item -> item.due()).sorted().toList();
    }

    private List<String> words() {
        return place.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private String word(String name) throws IOException {
        desk.dialogs.choose(folder.resolve(name));
        press("#log-word");
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name)))); var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
