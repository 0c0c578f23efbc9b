package nl.trede.conversations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.LifeState;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.consent.model.DataCategory;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementBuilder;
import nl.trede.ladder.model.Occasion;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

class TopicRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID CLIENT = Ids.next();

    private Trajectory trajectory = TrajectoryBuilder.builder().id(Ids.next()).clientId(CLIENT).method(Method.IPS_EPA).purpose(Purpose.WERK_VINDEN)
            .referralDate(TODAY.minusDays(200)).startDate(TODAY.minusDays(200)).status(TrajectoryStatus.ACTIEF).phase(Phase.KENNISMAKING)
            .employmentAtStart(EmploymentAtStart.GEEN).successAgreedAs(AgreedSuccess.BETAALD_WERK).build();
    private Optional<LocalDate> last = Optional.of(TODAY.minusDays(91));
    private List<ActionItem> open = List.of();
    private List<LadderMeasurement> measurements = List.of(measured(TODAY.minusDays(100), 3));
    private List<BenefitEntitlement> income = List.of();
    private Optional<WorkSource.Work> work = Optional.empty();
    private List<DueItem> deadlines = List.of();
    private List<LifeDomains.Signal> signals = List.of();
    private boolean disclosed = true;

    @Test
    void nothingHappenedSoNothingIsProposed() {
        assertThat(proposed()).isEmpty();
    }

    @Test
    void openAgreementsOfAnyoneAreProposedWithHowManyAreLate() {
        open = List.of(action(ActionOwner.GEMEENTE, TODAY.minusDays(1)), action(ActionOwner.CLIENT, TODAY), action(ActionOwner.GGZ, null));
        assertThat(proposed()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(TopicKind.AFSPRAKEN);
            assertThat(one.reason()).isEqualTo(Message.of("conversations.why.agreements", 3, 1L));
        });
    }

    @Test
    void aRungIsProposedWhenItChangedSinceTheLastConversation() {
        measurements = List.of(measured(TODAY.minusDays(150), 3), measured(TODAY.minusDays(91), 4), measured(TODAY.minusDays(90), 5));
        assertThat(proposed()).singleElement().extracting(TopicProposal::reason).isEqualTo(Message.of("conversations.why.rungChanged", 4, 5));
        last = Optional.of(TODAY.minusDays(89));
        assertThat(proposed()).as("the change was before the last conversation").isEmpty();
    }

    @Test
    void aRungIsProposedWhenItWasMeasuredMoreThanHalfAYearAgoOrNever() {
        measurements = List.of(measured(TODAY.minusDays(182), 3));
        assertThat(proposed()).isEmpty();
        measurements = List.of(measured(TODAY.minusDays(183), 3));
        assertThat(proposed()).singleElement().extracting(one -> one.reason().key()).isEqualTo("conversations.why.rungOld");
        measurements = List.of();
        assertThat(proposed()).singleElement().extracting(one -> one.reason().key()).isEqualTo("conversations.why.rungNever");
    }

    @Test
    void incomeIsProposedWhenWorkChangesABenefitOfUwvOrGemeente() {
        income = List.of(new BenefitEntitlement(Ids.next(), CLIENT, BenefitType.PARTICIPATIEWET, TODAY.minusDays(500), null, false, null));
        assertThat(proposed()).as("nobody starts to work yet").isEmpty();
        trajectory = trajectory.withPhase(Phase.SOLLICITEREN);
        assertThat(kinds()).containsExactly(TopicKind.ZOEKEN, TopicKind.INKOMEN);
        income = List.of(income.getFirst().withToDate(TODAY.minusDays(1)));
        assertThat(kinds()).as("the benefit ended").containsExactly(TopicKind.ZOEKEN);
    }

    @Test
    void workIsProposedToWhoeverWorksAndSearchingToWhoeverSearches() {
        trajectory = trajectory.withPhase(Phase.ZOEKEN);
        assertThat(kinds()).containsExactly(TopicKind.ZOEKEN);
        work = Optional.of(new WorkSource.Work("Bakkerij", new BigDecimal("16.0"), TODAY.minusDays(30)));
        assertThat(proposed()).singleElement().extracting(TopicProposal::reason).isEqualTo(Message.of("conversations.why.workHours", "16"));
        work = Optional.of(new WorkSource.Work("", BigDecimal.ZERO, TODAY.minusDays(30)));
        assertThat(proposed()).singleElement().extracting(TopicProposal::reason).isEqualTo(Message.of("conversations.why.work"));
    }

    @Test
    void deadlinesOfThisTrajectoryAreProposedUpToTheNextConversation() {
        deadlines = List.of(due("clients.extension/x", TODAY.plusDays(91)), due("jobs/trialEnds/y", TODAY.plusDays(10)),
                due("clients.end/z", TODAY.plusDays(92)), due("clients.silent/q", TODAY), due("ladder/M6/w", TODAY));
        assertThat(kinds()).containsExactly(TopicKind.TERMIJN, TopicKind.WERK);
    }

    @Test
    void aPartOfLifeThatSignalsIsProposedAsTheKindOfDataItIs() {
        signals = List.of(signal(LifeDomain.FINANCIEN), signal(LifeDomain.WONEN), signal(LifeDomain.WERK));
        assertThat(proposed()).extracting(TopicProposal::category)
                .containsExactly(DataCategory.UITKERING_INKOMEN, DataCategory.BELASTBAARHEID, DataCategory.WERKWENS_PROFIEL);
        assertThat(proposed()).extracting(TopicProposal::reason).contains(Message.of("conversations.why.life", LifeState.HULP_NODIG, TODAY.minusDays(20)));
    }

    @Test
    void opennessIsProposedWhileSomeoneSearchesWithoutHavingChosen() {
        disclosed = false;
        assertThat(proposed()).isEmpty();
        trajectory = trajectory.withPhase(Phase.ZOEKEN);
        assertThat(kinds()).containsExactly(TopicKind.ZOEKEN, TopicKind.OPENHEID);
    }

    @Test
    void successIsProposedUntilItIsAgreed() {
        trajectory = trajectory.withSuccessAgreedAs(null);
        assertThat(kinds()).containsExactly(TopicKind.SUCCES);
    }

    private List<TopicKind> kinds() {
        return proposed().stream().map(TopicProposal::kind).toList();
    }

    private List<TopicProposal> proposed() {
        return TopicRules.propose(new TopicBasis(ConversationKind.VOORTGANG, trajectory, TODAY, last, open, measurements, income, work, deadlines, signals, disclosed));
    }

    private static LifeDomains.Signal signal(LifeDomain domain) {
        return new LifeDomains.Signal(new LifeDomainNote(Ids.next(), CLIENT, domain, TODAY.minusDays(3), LifeState.HULP_NODIG, null), TODAY.minusDays(20));
    }

    private static ActionItem action(ActionOwner owner, LocalDate due) {
        return new ActionItem(Ids.next(), CLIENT, null, null, "iets", owner, due, ActionStatus.OPEN, null);
    }

    private static DueItem due(String key, LocalDate day) {
        return new DueItem(key, Optional.of(CLIENT), Message.of("clients.due.end"), Message.of("clients.due.end"), day, Destination.client(CLIENT), Optional.empty());
    }

    private static LadderMeasurement measured(LocalDate day, int step) {
        return LadderMeasurementBuilder.builder().id(Ids.next()).clientId(CLIENT).trajectoryId(Ids.next()).measuredOn(day).derivedStep(step).registeredStep(step)
                .growthPotential(GrowthPotential.ONBEKEND).horizonMonths(12).occasion(Occasion.TUSSENTIJDS).build();
    }
}
