package nl.trede.conversations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.outcome.Outcome;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock of domain §10.19: 42 days after the start, then 91 days after the last one.
class ConversationClockTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Vault vault;
    private Client client;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        client = People.client(vault, "B. Proef");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theFirstIsDueAfter42DaysAndTheNext91DaysAfterTheLast() {
        assertThat(ConversationDays.DEFAULT.nextDue(LocalDate.of(2026, 1, 1), Optional.empty())).isEqualTo("2026-02-12");
        assertThat(ConversationDays.DEFAULT.nextDue(LocalDate.of(2024, 1, 20), Optional.empty())).as("over 29 February").isEqualTo("2024-03-02");
        assertThat(ConversationDays.DEFAULT.nextDue(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 8, 23)))).isEqualTo("2026-11-22");
    }

    @Test
    void onDay41AndDay42ItIsOnTimeAndOnDay43ItIsLate() {
        var trajectory = People.searching(vault, client.id(), TODAY.minusDays(42));
        assertThat(only().due()).isEqualTo(TODAY);
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStartDate(TODAY.minusDays(43))));
        assertThat(only().due()).isEqualTo(TODAY.minusDays(1));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStartDate(TODAY.minusDays(41))));
        assertThat(only().due()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aConversationThatWasOnlyLoggedAsAContactMovesTheClock() {
        People.searching(vault, client.id(), TODAY.minusDays(200));
        contact(ContactKind.DRIEGESPREK, TODAY.minusDays(91), false);
        contact(ContactKind.DRIEGESPREK, TODAY.minusDays(5), true);
        assertThat(only().due()).as("a no-show is no conversation").isEqualTo(TODAY);
        assertThat(only().detail().key()).isEqualTo("conversations.due.afterLast");
    }

    @Test
    void aConversationOfAnEarlierTrajectoryDoesNotCount() {
        contact(ContactKind.DRIEGESPREK, TODAY.minusDays(100), false);
        People.searching(vault, client.id(), TODAY.minusDays(50));
        assertThat(only().due()).isEqualTo(TODAY.minusDays(8));
    }

    @Test
    void aPlannedConversationTakesThePlaceOfTheClockAndOneWithoutADayDoesNot() {
        People.searching(vault, client.id(), TODAY.minusDays(60));
        var service = new ConversationService(vault);
        var planned = ((Outcome.Done<ThreeWayConversation>) service.plan(NewConversation.of(client.id(), ConversationKind.START, TODAY.plusDays(3)))).value();
        assertThat(only().key()).isEqualTo("conversation.planned/" + planned.id());
        assertThat(only().due()).isEqualTo(TODAY.plusDays(3));
        service.replan(planned.id(), NewConversation.of(client.id(), ConversationKind.START, null));
        assertThat(only().key()).startsWith("conversation.clock/");
        assertThat(only().place()).isEqualTo(ConversationPlaces.conversation(planned.id()));
        service.start(planned.id());
        assertThat(only().key()).isEqualTo("conversation.running/" + planned.id());
        service.close(planned.id());
        assertThat(due(TODAY.plusDays(90))).isEmpty();
        assertThat(due(TODAY.plusDays(91))).hasSize(1);
    }

    @Test
    void aPausedTrajectoryAndOneThatIsNotApprovedHaveNoClock() {
        var trajectory = People.searching(vault, client.id(), TODAY.minusDays(60));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStatus(TrajectoryStatus.GEPAUZEERD)));
        assertThat(due(TODAY.plusDays(365))).isEmpty();
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStartDate(null)));
        assertThat(due(TODAY.plusDays(365))).isEmpty();
    }

    @Test
    void aTeamCanChooseItsOwnDays() {
        People.searching(vault, client.id(), TODAY.minusDays(30));
        var settings = new ConversationSettings(vault);
        assertThat(settings.days(new ConversationDays(0, 91)).isDone()).isFalse();
        assertThat(settings.days(new ConversationDays(30, 60)).isDone()).isTrue();
        assertThat(only().due()).isEqualTo(TODAY);
    }

    @Test
    void theListCountsWhatRunsWhatIsForTodayAndWhatIsLate() {
        People.searching(vault, client.id(), TODAY.minusDays(43));
        var other = People.client(vault, "A. Ander");
        People.searching(vault, other.id(), TODAY.minusDays(10));
        new ConversationService(vault).plan(NewConversation.of(other.id(), ConversationKind.START, TODAY.plusDays(1)));
        var lines = new ConversationList(vault).on(TODAY);
        assertThat(lines).extracting(ConversationList.Line::client).containsExactly("B. Proef", "A. Ander");
        assertThat(ConversationList.badge(lines, TODAY)).isEqualTo(1);
        assertThat(ConversationList.badge(lines, TODAY.plusDays(1))).isEqualTo(2);
    }

    @Test
    void item6CountsMeetingsAMonthAndContactsAWeekOverThirteenWeeks() {
        var moments = new ArrayList<ContactMoment>();
        for (int week = 0; week < 13; week++) {
            moments.add(moment(ContactKind.OVERLEG_UWV, TODAY.minusWeeks(week), ContactChannel.TELEFOON));
        }
        assertThat(counts(moments).anchor()).as("weekly contact without meeting").isEqualTo(4);
        for (int month = 0; month < 3; month++) {
            moments.set(month, moment(ContactKind.DRIEGESPREK, TODAY.minusMonths(month), ContactChannel.GESPREK));
        }
        assertThat(counts(moments).anchor()).as("monthly meetings and weekly contact").isEqualTo(5);
        assertThat(counts(moments).meetingsPerMonth()).isEqualTo(1);
        assertThat(counts(moments.subList(0, 12)).anchor()).as("one contact short of weekly").isEqualTo(4);
        assertThat(counts(List.of()).anchor()).isEqualTo(1);
        var calls = List.of(moment(ContactKind.OVERLEG_GEMEENTE, TODAY, ContactChannel.TELEFOON), moment(ContactKind.OVERLEG_GEMEENTE, TODAY, ContactChannel.MAIL));
        assertThat(counts(calls).anchor()).isEqualTo(2);
        assertThat(counts(List.of(calls.get(0), calls.get(1), moment(ContactKind.OVERLEG_UWV, TODAY.minusDays(90), ContactChannel.TELEFOON))).anchor()).isEqualTo(3);
        var edge = List.of(moment(ContactKind.DRIEGESPREK, TODAY.minusDays(91), ContactChannel.GESPREK));
        assertThat(counts(edge).meetings()).as("91 days ago lies outside thirteen weeks").isZero();
        var without = moment(ContactKind.DRIEGESPREK, TODAY, ContactChannel.GESPREK);
        assertThat(ConversationCounts.of(List.of(without), Set.of(without.id()), TODAY).contacts()).as("nobody of UWV or gemeente was there").isZero();
    }

    @Test
    void ofAConversationItCountsWhoWasAtTheTable() {
        People.searching(vault, client.id(), TODAY.minusDays(50));
        contact(ContactKind.OVERLEG_UWV, TODAY.minusDays(3), false);
        contact(ContactKind.OVERLEG_UWV, TODAY.minusDays(4), true);
        assertThat(ConversationCounts.in(vault, TODAY)).isEqualTo(new ConversationCounts(1, 1));
        held(PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        assertThat(ConversationCounts.in(vault, TODAY)).as("only the clinic was there").isEqualTo(new ConversationCounts(1, 1));
        held(PartyRole.KLANTMANAGER, OrganisationKind.GEMEENTE);
        assertThat(ConversationCounts.in(vault, TODAY)).isEqualTo(new ConversationCounts(2, 2));
    }

    private void held(PartyRole role, OrganisationKind kind) {
        var service = new ConversationService(vault);
        var talk = ((Outcome.Done<ThreeWayConversation>) service.plan(NewConversation.of(client.id(), ConversationKind.KNELPUNT, TODAY))).value();
        new TableService(vault).seatNew(talk.id(), new TableService.NewParty("A. Schets", role, "Voorbeeld " + kind, kind, null));
        service.start(talk.id());
        service.close(talk.id());
    }

    private static ConversationCounts counts(List<ContactMoment> moments) {
        return ConversationCounts.of(moments, Set.of(), TODAY);
    }

    private DueItem only() {
        var due = due(TODAY.plusDays(30));
        assertThat(due).hasSize(1);
        return due.getFirst();
    }

    private List<DueItem> due(LocalDate horizon) {
        return new ConversationDue(vault).due(TODAY, horizon);
    }

    private void contact(ContactKind kind, LocalDate day, boolean noShow) {
        var moment = new ContactMoment(Ids.next(), client.id(), null, null, day, kind, ContactChannel.GESPREK, ContactLocation.KANTOOR, 60, noShow, null, true);
        vault.write(write -> write.save(ContactMomentRepository.SHELF, moment));
    }

    private static ContactMoment moment(ContactKind kind, LocalDate day, ContactChannel channel) {
        return new ContactMoment(Ids.next(), new UUID(0, 1), null, null, day, kind, channel, ContactLocation.KANTOOR, 30, false, null, true);
    }
}
