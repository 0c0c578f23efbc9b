package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.Papers;
import nl.trede.route.model.RouteTerms;
import nl.trede.route.model.SubsidyPaper;
import org.junit.jupiter.api.Test;

/// When which paper of the subsidy is due.
class PapersRulesTest {
    private static final LocalDate REFERRAL = LocalDate.of(2028, 2, 1);
    private static final Trajectory REFERRED = TrajectoryBuilder.builder().id(new UUID(1, 2)).clientId(new UUID(1, 3)).method(Method.IPS_EPA)
            .purpose(Purpose.WERK_VINDEN).referralDate(REFERRAL).status(TrajectoryStatus.INTAKE).phase(Phase.KENNISMAKING)
            .fundingSource(FundingSource.GEMEENTE_IPS_REGELING_2023).employmentAtStart(EmploymentAtStart.GEEN).build();

    @Test
    void the_application_is_due_after_the_referral_and_the_decision_after_the_application() {
        assertThat(due(REFERRED)).containsExactly("AANVRAAG 2028-02-29");
        var sent = paper(PaperKind.AANVRAAG, LocalDate.of(2028, 2, 20));
        assertThat(due(REFERRED, sent)).containsExactly("BESLUIT 2028-04-16");
        assertThat(due(REFERRED, sent.withAnsweredOn(LocalDate.of(2028, 3, 1)).withAnswer(PaperAnswer.TOEGEKEND))).isEmpty();
        assertThat(due(REFERRED, sent, paper(PaperKind.BESLUIT, LocalDate.of(2028, 3, 1)))).isEmpty();
        assertThat(due(REFERRED.withStartDate(LocalDate.of(2028, 3, 1)).withStatus(TrajectoryStatus.ACTIEF))).as("it runs").isEmpty();
    }

    @Test
    void a_stop_asks_for_both_parts_the_report_and_the_settlement() {
        Trajectory stopped = ended(EndReason.WIL_NIET_MEER_WERKEN);
        assertThat(due(stopped)).containsExactly("STOPBERICHT_1 2028-03-07", "BEEINDIGINGSVERSLAG 2028-03-28");
        Trajectory noted = stopped.withStopNoticeSent(LocalDate.of(2028, 2, 29));
        assertThat(due(noted)).as("noted with the end").containsExactly("STOPBERICHT_2 2028-03-14", "BEEINDIGINGSVERSLAG 2028-03-28");
        var report = paper(PaperKind.BEEINDIGINGSVERSLAG, LocalDate.of(2028, 3, 10));
        assertThat(due(noted, paper(PaperKind.STOPBERICHT_2, LocalDate.of(2028, 3, 5)), report)).containsExactly("VASTSTELLING 2028-06-09");
        assertThat(due(noted, paper(PaperKind.STOPBERICHT_1, LocalDate.of(2028, 3, 1)).withAnsweredOn(LocalDate.of(2028, 3, 3)),
                report.withAnsweredOn(LocalDate.of(2028, 4, 1)))).isEmpty();
    }

    @Test
    void a_goal_that_was_reached_or_the_full_term_asks_for_no_stop_notice() {
        for (EndReason reason : List.of(EndReason.DOEL_BEREIKT_BETAALD_WERK, EndReason.DOEL_BEREIKT_ANDERS, EndReason.MAXIMALE_DUUR)) {
            assertThat(due(ended(reason))).containsExactly("BEEINDIGINGSVERSLAG 2028-03-28");
        }
    }

    @Test
    void what_was_refused_or_never_began_asks_for_nothing_more() {
        var refused = paper(PaperKind.AANVRAAG, LocalDate.of(2028, 2, 20)).withAnsweredOn(LocalDate.of(2028, 3, 1)).withAnswer(PaperAnswer.AFGEWEZEN);
        assertThat(due(REFERRED, refused)).isEmpty();
        assertThat(due(ended(EndReason.SUBSIDIE_AFGEWEZEN_INGETROKKEN), refused)).isEmpty();
        assertThat(due(REFERRED.withEndDate(LocalDate.of(2028, 2, 29)).withEndReason(EndReason.VERHUISD_BUITEN_REGIO).withStatus(TrajectoryStatus.GESTOPT))).isEmpty();
    }

    @Test
    void another_funding_has_no_such_papers_until_one_is_kept() {
        Trajectory uwv = REFERRED.withFundingSource(FundingSource.UWV_IPS);
        assertThat(new Papers(uwv, List.of(), RouteTerms.DEFAULT).apply()).isFalse();
        assertThat(due(uwv)).isEmpty();
        assertThat(new Papers(uwv, List.of(paper(PaperKind.AANVRAAG, null)), RouteTerms.DEFAULT).apply()).isTrue();
    }

    @Test
    void the_terms_are_those_of_the_team() {
        var own = new RouteTerms(10, 42, 1, 2, 3, 4, 5);
        assertThat(new Papers(REFERRED, List.of(), own).due(PaperKind.AANVRAAG)).hasValue(REFERRAL.plusDays(10));
        assertThat(new Papers(ended(EndReason.GEZONDHEID), List.of(), own).due(PaperKind.STOPBERICHT_1)).hasValue(LocalDate.of(2028, 3, 1));
    }

    private static Trajectory ended(EndReason reason) {
        return REFERRED.withStartDate(LocalDate.of(2028, 2, 10)).withEndDate(LocalDate.of(2028, 2, 29)).withEndReason(reason).withStatus(TrajectoryStatus.GESTOPT);
    }

    private static SubsidyPaper paper(PaperKind kind, LocalDate sent) {
        return SubsidyPaper.blank(REFERRED, kind).withSentOn(sent);
    }

    private static List<String> due(Trajectory trajectory, SubsidyPaper... papers) {
        var known = new Papers(trajectory, Arrays.asList(papers), RouteTerms.DEFAULT);
        return Stream.of(PaperKind.values()).flatMap(kind -> {
            Optional<LocalDate> day = known.due(kind);
            return day.stream().map(at -> kind + " " + at);
        }).toList();
    }
}
