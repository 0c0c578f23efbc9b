package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Screen;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurementBuilder;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.Occasion;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Preparing and holding a conversation with mouse and keyboard, and what is in the database afterwards.
class ConversationScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StackPane place = new StackPane();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<UUID> measured = new ArrayList<>();
    private TestDesk desk;
    private Vault vault;
    private Client client;
    private Trajectory trajectory;
    private ConversationsRoom room;
    private Screen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "partners", "clients", "consent", "ladder", "conversations");
    }

    @Override
    protected Parent content() {
        try {
            vault = TestVault.create(Files.createTempDirectory("talk"));
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
        client = People.client(vault, "B. Proef");
        trajectory = People.searching(vault, client.id(), TODAY.minusDays(150)).withPhase(Phase.SOLLICITEREN);
        desk = new TestDesk(text, clock);
        room = new ConversationsRoom(vault, desk.desk, (wait, work) -> waiting.add(work));
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory);
            write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client.id(), BenefitType.PARTICIPATIEWET, null, null, false, null));
            return write.save(ActionItemRepository.SHELF, new ActionItem(Ids.next(), client.id(), null, null, "Berekening 20 uur mailen",
                    ActionOwner.GEMEENTE, TODAY.minusDays(2), ActionStatus.OPEN, null));
        });
        return place;
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            if (screen != null) {
                screen.close();
            }
            room.close();
        });
        vault.close();
    }

    @Test
    void aProposalIsTakenOverWithOneKeyAndRemembersWhereItCameFrom() {
        ThreeWayConversation planned = plan();
        open(planned, ConversationStep.VOORBEREIDEN);
        clickOn("Afspraken van de vorige keer");
        assertThat(topics(planned)).singleElement().satisfies(topic -> {
            assertThat(topic.kind()).isEqualTo(TopicKind.AFSPRAKEN);
            assertThat(topic.origin()).isEqualTo("agreements");
            assertThat(topic.shareable()).isTrue();
        });
        assertThat(lookup("Er staat 1 afspraak open, waarvan 1 te laat").tryQuery()).as("a proposal that was taken is gone").isEmpty();
    }

    @Test
    void topicsAreAddedAndReorderedWithTheKeyboardAlone() {
        ThreeWayConversation planned = plan();
        open(planned, ConversationStep.VOORBEREIDEN);
        clickOn("#new-topic").write("Vakantie").push(KeyCode.ENTER);
        clickOn("#new-topic").write("Reizen").push(KeyCode.ENTER);
        assertThat(topics(planned)).extracting(ConversationTopic::title).containsExactly("Vakantie", "Reizen");
        onScreen(() -> line("Reizen").requestFocus());
        push(KeyCode.ALT, KeyCode.UP);
        assertThat(topics(planned)).extracting(ConversationTopic::title).containsExactly("Reizen", "Vakantie");
        push(KeyCode.DELETE);
        assertThat(topics(planned)).extracting(ConversationTopic::title).containsExactly("Vakantie");
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(topics(planned)).extracting(ConversationTopic::title).containsExactly("Reizen", "Vakantie");
    }

    @Test
    void prepareHoldAndAgreeByKeyboardLeavesTheRow() {
        ThreeWayConversation planned = plan();
        open(planned, ConversationStep.VOORBEREIDEN);
        clickOn("#new-topic").write("Uren en inkomen").push(KeyCode.ENTER);
        clickOn("#opening").write("Ik wil de ochtenden houden.");
        onScreen(() -> ((javafx.scene.control.Button) screen.actions().getFirst()).fire());
        assertThat(file(planned).conversation().status()).isEqualTo(ConversationStatus.BEZIG);
        assertThat(file(planned).conversation().opening()).as("what was typed is safe before anything else happens").isEqualTo("Ik wil de ochtenden houden.");
        push(KeyCode.F4);
        assertThat(lookup("#agreement-entry").<TextField>query().isFocused()).isTrue();
        write("gemeente berekening mailen +5");
        assertThat(lookup("Gemeente · berekening mailen · 27 nov").tryQuery()).as("what will be kept is shown while typing").isPresent();
        push(KeyCode.ENTER);
        write("Ik bel de werkgever morgen").push(KeyCode.ENTER);
        var made = new ActionItemRepository(vault).ofClient(client.id()).stream().filter(one -> planned.id().equals(one.originId())).toList();
        assertThat(made).extracting(ActionItem::owner).containsExactlyInAnyOrder(ActionOwner.GEMEENTE, ActionOwner.COACH);
        assertThat(made).filteredOn(one -> one.owner() == ActionOwner.GEMEENTE).singleElement().satisfies(one -> {
            assertThat(one.description()).isEqualTo("berekening mailen");
            assertThat(one.dueDate()).isEqualTo(TODAY.plusDays(5));
            assertThat(one.originType()).isEqualTo("three_way_conversation");
        });
        assertThat(made).filteredOn(one -> one.owner() == ActionOwner.COACH).singleElement().extracting(ActionItem::dueDate).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void oneKeyMakesANoteInternAndAnotherTicksItOff() {
        ThreeWayConversation running = running("Signaal thuis");
        open(running, ConversationStep.VOEREN);
        write("niet delen");
        push(KeyCode.F2);
        push(KeyCode.F3);
        tick();
        assertThat(topics(running)).singleElement().satisfies(topic -> {
            assertThat(topic.note()).isEqualTo("niet delen");
            assertThat(topic.shareable()).isFalse();
            assertThat(topic.discussed()).isTrue();
        });
    }

    @Test
    void whatIsTypedIsOnDiskAfterTheWaitAndLeavingTheScreenAsksNothing() {
        ThreeWayConversation running = running("Werk");
        open(running, ConversationStep.VOEREN);
        write("ochtenden goed");
        assertThat(topics(running).getFirst().note()).isNull();
        tick();
        assertThat(topics(running).getFirst().note()).isEqualTo("ochtenden goed");
        write(", telefoon kost veel");
        onScreen(() -> screen.close());
        assertThat(topics(running).getFirst().note()).as("leaving stores the rest").isEqualTo("ochtenden goed, telefoon kost veel");
        assertThat(desk.dialogs.asked()).isEmpty();
    }

    @Test
    void aConversationReopensAtTheStepAndTopicWhereItWasLeft() {
        ThreeWayConversation running = running("Werk", "Wonen", "Geld");
        open(running, ConversationStep.VOEREN);
        push(KeyCode.ALT, KeyCode.DOWN);
        write("hier");
        tick();
        UUID second = topics(running).get(1).id();
        assertThat(file(running).conversation().atTopicId()).isEqualTo(second);
        onScreen(() -> screen.close());
        open(file(running).conversation(), null);
        write(" verder");
        tick();
        assertThat(topics(running).get(1).note()).isEqualTo("hier verder");
    }

    @Test
    void aRungMeasuredAboveThePageBelongsToTheConversation() {
        ThreeWayConversation running = running("Werk");
        open(running, ConversationStep.VOEREN);
        onScreen(() -> lookup("#measure-rung").queryButton().fire());
        assertThat(measured).containsExactly(client.id());
        UUID tied = file(running).conversation().ladderMeasurementId();
        assertThat(new LadderMeasurementRepository(vault).find(tied).orElseThrow().registeredStep()).isEqualTo(5);
    }

    @Test
    void turnedToTheClientInternalTopicsAndTheCoachsProposalsAreGoneAndComeBack() {
        ThreeWayConversation running = running("Signaal thuis", "Werk");
        new nl.trede.conversations.model.ConversationTyping(vault).store(running.id(), Optional.empty(), Map.of(topics(running).getFirst().id(),
                new nl.trede.conversations.model.ConversationTyping.Note("Signaal thuis", "niet delen", false, false)));
        open(running, ConversationStep.VOEREN);
        assertThat(shown()).contains("Signaal thuis", "niet delen", "Werk");
        onScreen(() -> desk.desk.together().enter(client.id()));
        assertThat(shown()).contains("Werk").doesNotContain("Signaal thuis", "niet delen");
        onScreen(() -> desk.desk.together().leave());
        assertThat(shown()).contains("Signaal thuis", "niet delen", "Werk");
    }

    /// The words in all fields that can be seen.
    private List<String> shown() {
        return lookup(node -> node instanceof javafx.scene.control.TextInputControl).queryAll().stream().filter(ConversationScreenTest::seen)
                .map(node -> ((javafx.scene.control.TextInputControl) node).getText()).toList();
    }

    private static boolean seen(javafx.scene.Node node) {
        for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void measure(UUID who, Runnable done) {
        measured.add(who);
        vault.write(write -> write.save(LadderMeasurementRepository.SHELF, LadderMeasurementBuilder.builder().id(Ids.next()).clientId(who)
                .trajectoryId(trajectory.id()).measuredOn(TODAY).derivedStep(5).registeredStep(5).growthPotential(GrowthPotential.ONBEKEND)
                .horizonMonths(12).occasion(Occasion.TUSSENTIJDS).build()));
        done.run();
    }

    private javafx.scene.Node line(String title) {
        return lookup(title).queryAll().stream().map(ConversationScreenTest::lineOf).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private static Optional<javafx.scene.Node> lineOf(javafx.scene.Node node) {
        for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("list-line")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The time that autosave waits passes.
    private void tick() {
        onScreen(() -> {
            var due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        });
    }

    private void open(ThreeWayConversation one, ConversationStep step) {
        onScreen(() -> {
            var place = step == null ? ConversationPlaces.conversation(one.id()) : ConversationPlaces.conversation(one.id(), step);
            screen = room.screens(room.dueSources(), Map::of, this::measure).get(ConversationPlaces.ONE).create(place);
            this.place.getChildren().setAll(screen.content());
            screen.shown();
        });
    }

    private ThreeWayConversation plan() {
        var planned = done(new ConversationService(vault).plan(NewConversation.of(client.id(), ConversationKind.VOORTGANG, TODAY)));
        var table = new TableService(vault);
        done(table.seatNew(planned.id(), new TableService.NewParty("A. Behandelaar", PartyRole.BEHANDELAAR, "Ggz Voorbeeld", OrganisationKind.GGZ, null)));
        done(table.seatNew(planned.id(), new TableService.NewParty("K. Klant", PartyRole.KLANTMANAGER, "Gemeente Voorbeeld", OrganisationKind.GEMEENTE, null)));
        return planned;
    }

    private ThreeWayConversation running(String... titles) {
        var planned = plan();
        for (String title : titles) {
            done(new TopicService(vault).add(planned.id(), new TopicService.NewTopic(TopicKind.VRIJ, title, null, null)));
        }
        return done(new ConversationService(vault).start(planned.id()));
    }

    private List<ConversationTopic> topics(ThreeWayConversation one) {
        return new TopicRepository(vault).of(one.id());
    }

    private ConversationFile file(ThreeWayConversation one) {
        return ConversationFile.of(vault, one.id()).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
