package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationParticipant;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.ConversationTyping;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Vault vault;
    private Client client;
    private Trajectory trajectory;
    private ConversationService service;
    private TableService table;
    private TopicService topics;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        client = People.client(vault, "B. Proef");
        trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 9, 1));
        service = new ConversationService(vault);
        table = new TableService(vault);
        topics = new TopicService(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aPlannedConversationSeatsClientAndCoachAndAsksForGgzAndAuthority() {
        var planned = plan(ConversationKind.START);
        var file = file(planned.id());
        assertThat(file.seats()).extracting(seat -> seat.participant().side()).containsExactly(ActionOwner.CLIENT, ActionOwner.COACH);
        assertThat(file.missing()).containsExactly(PartyRole.BEHANDELAAR, PartyRole.KLANTMANAGER);
    }

    @Test
    void whoSatAtTheTableTheLastTimeIsSeatedAgain() {
        var first = plan(ConversationKind.START);
        seat(first.id(), "A. Behandelaar", PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        seat(first.id(), "K. Klantmanager", PartyRole.KLANTMANAGER, OrganisationKind.GEMEENTE);
        var second = plan(ConversationKind.VOORTGANG);
        assertThat(file(second.id()).seats()).extracting(seat -> seat.participant().side())
                .containsExactlyInAnyOrder(ActionOwner.CLIENT, ActionOwner.COACH, ActionOwner.GGZ, ActionOwner.GEMEENTE);
        assertThat(file(second.id()).missing()).isEmpty();
    }

    @Test
    void aConsulentOfUwvSitsOnTheSideOfUwv() {
        var planned = plan(ConversationKind.START);
        seat(planned.id(), "C. Consulent", PartyRole.CONSULENT, OrganisationKind.UWV);
        assertThat(file(planned.id()).seats()).extracting(seat -> seat.participant().side()).as("the client first, the coach last")
                .containsExactly(ActionOwner.CLIENT, ActionOwner.UWV, ActionOwner.COACH);
    }

    @Test
    void aWgbStartMeetingNeedsFourPartiesAndAWgbTrajectory() {
        assertThat(service.plan(NewConversation.of(client.id(), ConversationKind.WGB_VIERGESPREK, TODAY)).isDone()).isFalse();
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withMethod(Method.WGB)));
        var planned = plan(ConversationKind.WGB_VIERGESPREK);
        assertThat(file(planned.id()).missing()).containsExactly(PartyRole.BEHANDELAAR, PartyRole.ARBEIDSDESKUNDIGE);
        seat(planned.id(), "A. Behandelaar", PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        seat(planned.id(), "D. Deskundige", PartyRole.ARBEIDSDESKUNDIGE, OrganisationKind.UWV);
        assertThat(file(planned.id()).missing()).isEmpty();
        assertThat(file(planned.id()).seats()).hasSize(4);
    }

    @Test
    void clientAndCoachCannotLeaveTheTable() {
        var planned = plan(ConversationKind.START);
        var seats = file(planned.id()).seats();
        assertThat(table.unseat(seats.getFirst().participant().id()).isDone()).isFalse();
        assertThat(table.unseat(seats.getLast().participant().id()).isDone()).isFalse();
        var extra = seat(planned.id(), "N. Naaste", PartyRole.NAASTE, null);
        assertThat(table.unseat(extra.id()).isDone()).isTrue();
        assertThat(file(planned.id()).notSeated()).hasSize(1);
    }

    @Test
    void aConversationThatBeginsIsAContactOfTodayAndTakingItBackRemovesIt() {
        var planned = plan(ConversationKind.VOORTGANG);
        var begun = done(service.start(planned.id()));
        assertThat(begun.status()).isEqualTo(ConversationStatus.BEZIG);
        assertThat(begun.heldOn()).isEqualTo(TODAY);
        assertThat(file(planned.id()).seats()).allMatch(seat -> Boolean.TRUE.equals(seat.participant().present()));
        assertThat(new ContactMomentRepository(vault).ofClient(client.id())).singleElement().satisfies(contact -> {
            assertThat(contact.id()).isEqualTo(planned.id());
            assertThat(contact.kind()).isEqualTo(ContactKind.DRIEGESPREK);
            assertThat(contact.contactDate()).isEqualTo(TODAY);
        });
        assertThat(service.start(planned.id()).isDone()).isFalse();
        service.undoStart(planned.id());
        assertThat(new ContactMomentRepository(vault).ofClient(client.id())).isEmpty();
        assertThat(file(planned.id()).conversation().status()).isEqualTo(ConversationStatus.VOORBEREID);
    }

    @Test
    void anAgreementNamesTheConversationItCameFrom() {
        var begun = begun();
        var action = done(service.agree(begun.id(), ActionOwner.GEMEENTE, " Berekening 20 uur mailen ", TODAY.plusDays(5)));
        assertThat(new ActionItemRepository(vault).ofClient(client.id())).containsExactly(action);
        assertThat(action.originType()).isEqualTo(ConversationRepository.SHELF.name());
        assertThat(action.originId()).isEqualTo(begun.id());
        assertThat(action.description()).isEqualTo("Berekening 20 uur mailen");
        assertThat(file(begun.id()).agreements()).containsExactly(action);
        assertThat(service.agree(begun.id(), ActionOwner.COACH, " ", null).isDone()).isFalse();
    }

    @Test
    void closingKeepsTheAgreedSuccessAndPlansTheNextConversation() {
        var begun = begun();
        seat(begun.id(), "A. Behandelaar", PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        var head = new ConversationTyping.Head("Ik wil de ochtenden houden.", true, AgreedSuccess.VRIJWILLIGERSWERK, "8 uur tot de zomer",
                TODAY.plusDays(91), ConversationStep.AFRONDEN, null);
        new ConversationTyping(vault).store(begun.id(), Optional.of(head), Map.of());
        var closed = done(service.close(begun.id()));
        assertThat(closed.closedOn()).isEqualTo(TODAY);
        assertThat(new TrajectoryRepository(vault).find(trajectory.id()).orElseThrow().successAgreedAs()).isEqualTo(AgreedSuccess.VRIJWILLIGERSWERK);
        var next = new ConversationRepository(vault).open();
        assertThat(next).singleElement().satisfies(one -> {
            assertThat(one.plannedOn()).isEqualTo(TODAY.plusDays(91));
            assertThat(one.opening()).isNull();
            assertThat(file(one.id()).seats()).hasSize(3);
        });
    }

    @Test
    void anHourOfTypingInATopicLeavesOneVersionAndTouchesOnlyWhatWasTyped() {
        var begun = begun();
        var topic = done(topics.add(begun.id(), new TopicService.NewTopic(TopicKind.INKOMEN, "Uren en inkomen", null, null)));
        var typing = new ConversationTyping(vault);
        for (int i = 1; i <= 100; i++) {
            typing.store(begun.id(), Optional.empty(), Map.of(topic.id(), new ConversationTyping.Note(topic.title(), "woord " + i, false, true)));
        }
        topics.add(begun.id(), new TopicService.NewTopic(TopicKind.VRIJ, "Vakantie", null, null));
        topics.move(begun.id(), topic.id(), 1);
        typing.store(begun.id(), Optional.empty(), Map.of(topic.id(), new ConversationTyping.Note(topic.title(), "laatste", false, true)));
        var kept = new TopicRepository(vault).of(begun.id()).getLast();
        assertThat(kept.note()).isEqualTo("laatste");
        assertThat(kept.shareable()).isFalse();
        assertThat(kept.listPosition()).isEqualTo(1);
        assertThat(new History(vault).of(TopicRepository.SHELF, topic.id())).extracting(version -> version.content().contains("woord 100"))
                .as("the first sitting, the move, and the second sitting").containsExactly(true, true, false);
    }

    @Test
    void topicsKeepTheirPlacesWhenOneIsRemovedAndPutBack() {
        var planned = plan(ConversationKind.START);
        for (String title : new String[] {"Een", "Twee", "Drie"}) {
            topics.add(planned.id(), new TopicService.NewTopic(TopicKind.VRIJ, title, null, null));
        }
        UUID second = new TopicRepository(vault).of(planned.id()).get(1).id();
        var gone = topics.remove(second);
        assertThat(titles(planned.id())).containsExactly("Een", "Drie");
        topics.putBack(gone);
        assertThat(titles(planned.id())).containsExactly("Een", "Twee", "Drie");
    }

    @Test
    void aCancelledConversationComesBackWhole() {
        var planned = plan(ConversationKind.KNELPUNT);
        topics.add(planned.id(), new TopicService.NewTopic(TopicKind.VRIJ, "Een", null, null));
        var before = file(planned.id());
        var gone = done(service.cancel(planned.id()));
        assertThat(ConversationFile.of(vault, planned.id())).isEmpty();
        service.undoCancel(gone);
        assertThat(file(planned.id())).isEqualTo(before);
    }

    private java.util.List<String> titles(UUID id) {
        return new TopicRepository(vault).of(id).stream().map(ConversationTopic::title).toList();
    }

    private ThreeWayConversation plan(ConversationKind kind) {
        return done(service.plan(NewConversation.of(client.id(), kind, TODAY)));
    }

    private ThreeWayConversation begun() {
        return done(service.start(plan(ConversationKind.VOORTGANG).id()));
    }

    private ConversationParticipant seat(UUID id, String name, PartyRole role, OrganisationKind kind) {
        return done(table.seatNew(id, new TableService.NewParty(name, role, kind == null ? "" : "Organisatie " + kind, kind, null)));
    }

    private ConversationFile file(UUID id) {
        return ConversationFile.of(vault, id).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
