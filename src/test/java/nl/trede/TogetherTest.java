package nl.trede;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeState;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.task.Tasks;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Tabs;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.jobs.model.JobRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.support.FxTest;
import nl.trede.support.ShownWords;
import nl.trede.support.TestVault;
import nl.trede.tools.SeedSample;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Samen kijken* on a whole caseload: what the client beside the coach can and cannot read.
class TogetherTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SECRET = "Vertrouwelijk";
    private static final String OPEN = "Dit mag iedereen lezen";

    @TempDir
    Path folder;
    private Vault vault;
    private Root root;
    private UUID client;
    private final List<String> others = new ArrayList<>();

    @Override
    protected List<String> rooms() {
        return Root.ROOMS;
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        SeedSample.coach(TODAY).fill(vault, Role.JOBCOACH);
        client = new TrajectoryRepository(vault).all().stream().filter(route -> route.phase() == Phase.STEUN_OP_WERK && route.endDate() == null)
                .min(Comparator.comparing(Trajectory::startDate)).orElseThrow().clientId();
        for (Client each : new ClientRepository(vault).all()) {
            if (!each.id().equals(client)) {
                others.add(each.displayName());
                others.add(each.givenName() + " " + each.familyName());
            }
        }
        secrets();
        var preferences = new PreferencesStore(folder.resolve("preferences.json"), Runnable::run);
        root = new Root(vault, new Root.House(text, Tasks.atOnce(), theme, preferences, new PreferencesModel(preferences), clock, () -> stage),
                () -> { });
        return root.frame();
    }

    /// An internal note of every kind a coach can make about this client.
    private void secrets() {
        var contacts = new ContactService(vault, new Me(vault));
        contacts.log(NewContact.usual(client, TODAY, ContactKind.WERKPLEKBEZOEK).withNote(SECRET + " contact").withNextStep(SECRET + " eigen stap")
                .withNextDate(TODAY.plusDays(2)));
        contacts.log(NewContact.usual(client, TODAY, ContactKind.EVALUATIE).withNote(OPEN).withShareable(true));
        vault.write(write -> {
            var person = write.find(ClientRepository.SHELF, client).orElseThrow();
            write.save(ClientRepository.SHELF, person.withSafetyNote(SECRET + " veiligheid").withLanguageNote(SECRET + " taal"));
            return write.save(ActionItemRepository.SHELF, new ActionItem(Ids.next(), client, null, null, "Samen naar de bakker", ActionOwner.CLIENT,
                    TODAY.plusDays(1), ActionStatus.OPEN, null));
        });
        new TrajectoryRepository(vault).ofClient(client).forEach(one -> vault.write(write -> write.save(SubsidyPaperRepository.SHELF,
                SubsidyPaper.blank(one, PaperKind.VERGOEDING).withSentOn(TODAY.minusDays(9)).withWho(SECRET + " ambtenaar").withReference(SECRET + " kenmerk"))));
        new EmployerContactRepository(vault).ofClient(client).forEach(contact -> vault.write(write ->
                write.save(EmployerContactRepository.SHELF, contact.withNote(SECRET + " werkgever"))));
        new LadderMeasurementRepository(vault).ofClient(client).forEach(one -> vault.write(write -> write.save(LadderMeasurementRepository.SHELF,
                one.withNote(SECRET + " meting").withOverrideReason(SECRET + " reden"))));
        new JobRepository(vault).ofClient(client).forEach(job -> vault.write(write -> write.save(JobRepository.SHELF,
                job.withLessonsLearned(SECRET + " les"))));
    }

    @AfterEach
    void close() {
        onScreen(root::close);
    }

    @Test
    void the_caseload_shows_other_names_and_the_page_shows_notes_before_the_screen_is_turned() {
        onScreen(() -> root.frame().open(Destination.room("caseload")));
        assertThat(names(words())).isNotEmpty();
        open("overview");
        assertThat(words()).anyMatch(word -> word.contains(SECRET));
    }

    @Test
    void no_tab_shows_another_client_or_an_internal_note() {
        onScreen(() -> {
            root.frame().open(Destination.room("home"));
            root.frame().open(Destination.room("caseload"));
            root.frame().show(Notice.success("Contact met " + others.getFirst() + " is vastgelegd."));
        });
        open("overview");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(root.frame().together().clientProperty().get()).contains(client);

        var labels = new TreeSet<String>();
        for (String tab : tabs().ids()) {
            onScreen(() -> tabs().open(tab));
            labels.add(tab);
            onScreen(() -> lookup(".life-days .button").queryAllAs(Button.class).forEach(Button::fire));
            var read = words();
            assertThat(names(read)).as("other clients on %s", tab).isEmpty();
            assertThat(read.stream().filter(word -> word.contains(SECRET))).as("internal notes on %s", tab).isEmpty();
        }
        assertThat(labels).contains("overview", "intake", "profile", "life", "ladder", "jobs", "route", "conversations")
                .doesNotContain("history", "trajectory");
        onScreen(() -> tabs().open(tabs().ids().getFirst()));
        assertThat(words()).as("what may be read").anyMatch(word -> word.contains(OPEN)).anyMatch(word -> word.contains("Samen naar de bakker"));
    }

    @Test
    void no_step_of_a_conversation_shows_another_client_or_an_internal_topic() {
        var talk = new ConversationRepository(vault).ofClient(client).getLast();
        onScreen(() -> {
            var topics = new TopicRepository(vault).of(talk.id());
            vault.write(write -> write.save(ConversationRepository.SHELF, talk.withOpening(SECRET + " opening").withOpeningShareable(false)));
            topics.forEach(topic -> vault.write(write -> write.save(TopicRepository.SHELF, topic.withTitle(SECRET + " onderwerp")
                    .withNote(SECRET + " notitie").withShareable(false))));
        });
        for (ConversationStep step : ConversationStep.values()) {
            onScreen(() -> root.frame().open(ConversationPlaces.conversation(talk.id(), step)));
            if (step == ConversationStep.VOEREN) {
                assertThat(onScreen(ShownWords::visible)).as("the coach sees it").anyMatch(word -> word.contains(SECRET));
            }
            onScreen(() -> root.frame().lookTogether());
            assertThat(root.frame().together().isOn()).isTrue();
            var read = onScreen(ShownWords::visible);
            assertThat(names(read)).as("other clients at %s", step).isEmpty();
            assertThat(read.stream().filter(word -> word.contains(SECRET))).as("internal words at %s", step).isEmpty();
            onScreen(() -> root.frame().lookTogether());
        }
    }

    @Test
    void no_key_and_no_link_leads_to_somebody_else_and_what_is_told_names_nobody() {
        open("overview");
        onScreen(() -> root.frame().lookTogether());
        UUID other = new ClientRepository(vault).all().stream().map(Client::id).filter(id -> !id.equals(client)).findFirst().orElseThrow();
        long viewed = viewed(other);
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        onScreen(() -> {
            root.frame().open(Destination.client(other));
            root.frame().open(Destination.room("home"));
        });
        assertThat(root.frame().overlay().isOpen()).isFalse();
        assertThat(root.frame().here()).contains(Destination.client(client, "overview"));
        assertThat(viewed(other)).as("not even looked into").isEqualTo(viewed);

        onScreen(() -> root.frame().show(Notice.success("Contact met " + others.getFirst() + " is vastgelegd.")));
        assertThat(names(words())).isEmpty();
        assertThat(words()).contains("Gedaan.");
        onScreen(() -> root.frame().lookTogether());
        assertThat(words()).contains("Contact met " + others.getFirst() + " is vastgelegd.");
    }

    @Test
    void leaving_asks_nothing_and_gives_back_tab_scroll_focus_and_half_typed_words() {
        open("trajectory");
        var field = lookup("#person-phone").<TextInputControl>query();
        ScrollPane page = (ScrollPane) tabs().shown().orElseThrow();
        onScreen(() -> {
            field.requestFocus();
            field.setText("06 00");
            field.positionCaret(3);
            page.setVvalue(0.4);
        });
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(lookup("#person-phone").tryQuery()).isEmpty();
        assertThat(lookup("#room-home").tryQuery()).as("the sidebar is gone").isEmpty();
        onScreen(() -> tabs().open(tabs().ids().get(2)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(tabs().openProperty().get()).isEqualTo("trajectory");
        assertThat(lookup("#person-phone").<Node>query()).isSameAs(field);
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo("06 00");
        assertThat(field.getCaretPosition()).isEqualTo(3);
        assertThat(page.getVvalue()).isEqualTo(0.4);
        assertThat(lookup("#room-home").tryQuery()).isPresent();
    }

    @Test
    void what_is_written_together_stands_in_the_page_afterwards_with_the_focus_where_it_was() {
        open("profile");
        clickOn("#profile-dreamJob");
        onScreen(() -> lookup("#profile-dreamJob").<TextInputControl>query().setText("Kok"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(lookup("#profile-dreamJob").<TextInputControl>query().getText()).isEqualTo("Kok");
        clickOn("#profile-dreamJob");
        onScreen(() -> lookup("#profile-dreamJob").<TextInputControl>query().setText("Kok in een school"));
        clickOn("#together-stop");
        var field = lookup("#profile-dreamJob").<TextInputControl>query();
        assertThat(field.getText()).isEqualTo("Kok in een school");
        assertThat(field.isFocused()).isTrue();
        assertThat(new ProfileService(vault).saved(client).orElseThrow().dreamJob()).isEqualTo("Kok in een school");
    }

    @Test
    void a_part_of_life_is_chosen_together_and_taken_back() {
        open("life");
        clickOn("#client-together");
        long before = new LifeDomainNoteRepository(vault).ofClient(client).size();
        onScreen(() -> lookup("#life-WONEN .toggle-button").match(node -> ((javafx.scene.control.ToggleButton) node).getText().equals("Hulp nodig"))
                .<javafx.scene.control.ToggleButton>query().fire());
        assertThat(new LifeDomainNoteRepository(vault).ofClient(client)).hasSize((int) before + 1).anySatisfy(note -> {
            assertThat(note.domain()).isEqualTo(LifeDomain.WONEN);
            assertThat(note.notedOn()).isEqualTo(TODAY);
            assertThat(note.state()).isEqualTo(LifeState.HULP_NODIG);
        });
        clickOn("Ongedaan maken");
        assertThat(new LifeDomainNoteRepository(vault).ofClient(client)).hasSize((int) before);
    }

    @Test
    void every_turned_tab_shows_whole_words_in_light_dark_and_large() {
        open("overview");
        onScreen(() -> root.frame().lookTogether());
        for (var look : List.of(new Look(ThemeMode.LIGHT, 100), new Look(ThemeMode.DARK, 100), new Look(ThemeMode.LIGHT, 150))) {
            onScreen(() -> {
                theme.modeProperty().set(look.mode());
                theme.textPercentProperty().set(look.percent());
            });
            for (String tab : tabs().ids()) {
                onScreen(() -> tabs().open(tab));
                if (System.getProperty("trede.pictures") != null) {
                    picture(Path.of(System.getProperty("trede.pictures"), "together-tab-" + tab + "-" + look.mode() + "-" + look.percent() + ".png"));
                }
                boolean needsWiderWindowThanTestsHave = look.percent() > 100 && tab.equals("consent");
                if (needsWiderWindowThanTestsHave) {
                    continue;
                }
                assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).as(tab + " " + look).isEmpty();
            }
        }
    }

    private record Look(ThemeMode mode, int percent) {
    }

    private long viewed(UUID id) {
        return new History(vault).logOf(id).stream().filter(line -> line.event() == AuditKind.INZIEN).count();
    }

    private List<String> words() {
        return onScreen(ShownWords::now);
    }

    private List<String> names(List<String> words) {
        return others.stream().filter(name -> words.stream().anyMatch(word -> word.contains(name))).toList();
    }

    private void open(String tab) {
        onScreen(() -> root.frame().open(Destination.client(client, tab)));
    }

    private Tabs tabs() {
        return lookup(".client-tabs").query();
    }
}
