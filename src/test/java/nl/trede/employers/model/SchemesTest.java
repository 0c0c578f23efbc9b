package nl.trede.employers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.employers.model.scheme.Answer;
import nl.trede.employers.model.scheme.Condition;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.model.scheme.Schemes;
import nl.trede.employers.model.scheme.Situation;
import nl.trede.employers.model.scheme.Terms;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rule table of schemes: which applies, which does not, why, and what would change it (domain §3.4).
class SchemesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private SchemeTable table;

    @BeforeEach
    void load() {
        vault = TestVault.create(folder);
        table = new SchemeTable(vault);
        table.load();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Verdict verdict(String scheme, Situation situation) {
        return Schemes.of(table.all(), situation).stream().filter(one -> one.rule().scheme().equals(scheme)).findFirst().orElseThrow();
    }

    private static Situation trial(String benefit) {
        return Situation.on(DAY).with(Fact.JOB_KIND, Answer.codes("PROEFPLAATSING")).with(Fact.BENEFIT, Answer.codes(benefit))
                .with(Fact.CONTRACT_INTENDED, Answer.yes(true)).with(Fact.WORKED_THERE, Answer.yes(false)).with(Fact.LIABILITY_INSURED, Answer.yes(true));
    }

    @Test
    void aTrialPlacementGoesThroughTheBodyThatPaysTheBenefit() {
        assertThat(verdict("PROEFPLAATSING_UWV", trial("ZW"))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("PROEFPLAATSING_GEMEENTE", trial("ZW"))).isInstanceOf(Verdict.DoesNot.class);
        assertThat(verdict("PROEFPLAATSING_GEMEENTE", trial("PARTICIPATIEWET"))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("PROEFPLAATSING_UWV", trial("PARTICIPATIEWET"))).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void withWwATrialPlacementNormallyAsksThreeMonthsOfIt() {
        assertThat(verdict("PROEFPLAATSING_UWV", trial("WW"))).isInstanceOf(Verdict.DoesNot.class);
        assertThat(verdict("PROEFPLAATSING_WW", trial("WW"))).isInstanceOf(Verdict.AskFirst.class);
        assertThat(verdict("PROEFPLAATSING_WW", trial("WW").with(Fact.WW_MONTHS, Answer.number(3)))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("PROEFPLAATSING_WW", trial("WW").with(Fact.WW_MONTHS, Answer.number(2)))).asInstanceOf(type(Verdict.DoesNot.class))
                .satisfies(not -> assertThat(not.gaps()).singleElement().satisfies(gap -> assertThat(gap.change()).isNotNull()));
    }

    @Test
    void whatIsNotMetIsSaidWithWhatWouldChangeIt() {
        var situation = trial("ZW").with(Fact.CONTRACT_INTENDED, Answer.yes(false));

        assertThat(verdict("PROEFPLAATSING_UWV", situation)).asInstanceOf(type(Verdict.DoesNot.class)).satisfies(not ->
                assertThat(not.gaps()).singleElement().satisfies(gap -> {
                    assertThat(gap.fact()).isEqualTo(Fact.CONTRACT_INTENDED);
                    assertThat(gap.why().nl()).contains("zes maanden");
                    assertThat(gap.change()).isNotNull();
                }));
    }

    @Test
    void havingWorkedThereCannotBeChanged() {
        assertThat(verdict("PROEFPLAATSING_UWV", trial("ZW").with(Fact.WORKED_THERE, Answer.yes(true)))).asInstanceOf(type(Verdict.DoesNot.class))
                .satisfies(not -> assertThat(not.gaps()).singleElement().satisfies(gap -> assertThat(gap.change()).isNull()));
    }

    @Test
    void whatIsNotKnownIsAskedAndNeverTakenForNo() {
        var paid = Situation.on(DAY).with(Fact.JOB_KIND, Answer.codes("BETAALD_REGULIER"));

        assertThat(verdict("NO_RISK", paid)).asInstanceOf(type(Verdict.AskFirst.class)).satisfies(ask ->
                assertThat(ask.open()).extracting(Condition::fact).containsExactly(Fact.IN_REGISTER));
        assertThat(verdict("NO_RISK", paid.with(Fact.IN_REGISTER, Answer.yes(true)))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("NO_RISK", paid.with(Fact.IN_REGISTER, Answer.yes(false)))).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void oneThingThatIsNotMetDecidesEvenWhenOthersAreUnknown() {
        var volunteer = Situation.on(DAY).with(Fact.JOB_KIND, Answer.codes("VRIJWILLIGERSWERK"));

        assertThat(verdict("LKS", volunteer)).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void jobCoachingAsksTwelveHoursAndSixMonths() {
        var contract = Situation.on(DAY).with(Fact.JOB_KIND, Answer.codes("BETAALD_REGULIER")).with(Fact.LASTING_LIMITATION, Answer.yes(true))
                .with(Fact.WAGE_SHARE, Answer.number(35)).with(Fact.CONTRACT_MONTHS, Answer.number(6)).with(Fact.HOURS, Answer.number(12));

        assertThat(verdict("JOBCOACH_EXTERN", contract)).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("JOBCOACH_EXTERN", contract.with(Fact.HOURS, Answer.number(11.9)))).isInstanceOf(Verdict.DoesNot.class);
        assertThat(verdict("JOBCOACH_EXTERN", contract.with(Fact.CONTRACT_MONTHS, Answer.number(5)))).isInstanceOf(Verdict.DoesNot.class);
        assertThat(verdict("JOBCOACH_EXTERN", contract.with(Fact.WAGE_SHARE, Answer.number(34.9)))).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void aSchemeHoldsFromItsFirstToItsLastDay() {
        assertThat(verdict("LKV_OUDER_OVERGANG", Situation.on(LocalDate.of(2025, 12, 31)))).isNotInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("LKV_OUDER_OVERGANG", Situation.on(LocalDate.of(2026, 1, 1)))).isInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("LOONDISPENSATIE_IVA", Situation.on(LocalDate.of(2026, 10, 31)))).isNotInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("LOONDISPENSATIE_IVA", Situation.on(LocalDate.of(2026, 11, 1)))).isInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("LKV_BANENAFSPRAAK", Situation.on(LocalDate.of(2025, 12, 31)))).isInstanceOf(Verdict.OutOfTime.class);
    }

    @Test
    void aSchemeOfNextYearIsAddedAsData() {
        var outcome = table.add("""
                [{"scheme": "WERKBONUS", "validFrom": "2027-01-01", "source": "verzonnen voor deze toets", "checkedOn": "2026-11-22", "terms": {
                  "name": {"nl": "Werkbonus"}, "gives": {"nl": "Een bonus."}, "conditions": [
                    {"fact": "HOURS", "test": "AT_LEAST", "values": ["8"], "why": {"nl": "Minder dan 8 uur."}, "change": {"nl": "Minstens 8 uur."},
                     "ask": {"nl": "Hoeveel uur?"}}]}}]""");

        assertThat(outcome.map(change -> change.rules().size())).isEqualTo(Outcome.done(1));
        assertThat(verdict("WERKBONUS", Situation.on(LocalDate.of(2026, 12, 31)))).isInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("WERKBONUS", Situation.on(LocalDate.of(2027, 1, 1)).with(Fact.HOURS, Answer.number(8)))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("WERKBONUS", Situation.on(LocalDate.of(2027, 1, 1)).with(Fact.HOURS, Answer.number(7)))).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void aNewVersionTakesOverFromItsFirstDayAndTheOldOneStaysForOldJobs() {
        table.add("""
                [{"scheme": "NO_RISK", "validFrom": "2027-07-01", "source": "verzonnen voor deze toets", "checkedOn": "2026-11-22", "terms": {
                  "name": {"nl": "No-riskpolis"}, "gives": {"nl": "Voor iedereen."}, "conditions": []}}]""");

        assertThat(verdict("NO_RISK", Situation.on(LocalDate.of(2027, 6, 30)))).isInstanceOf(Verdict.AskFirst.class);
        assertThat(verdict("NO_RISK", Situation.on(LocalDate.of(2027, 7, 1)))).isInstanceOf(Verdict.Applies.class);
    }

    private static String file(String condition) {
        return "[{\"scheme\": \"WERKBONUS\", \"validFrom\": \"2027-01-01\", \"source\": \"verzonnen\", \"checkedOn\": \"2026-11-22\", \"terms\": {\"name\": "
                + "{\"nl\": \"Werkbonus\"}, \"gives\": {\"nl\": \"Een bonus.\"}, \"conditions\": [" + condition + "]}}]";
    }

    private static String condition(String fact, String test, String values) {
        return "{\"fact\": \"" + fact + "\", \"test\": \"" + test + "\", \"values\": [" + values + "], \"why\": {\"nl\": \"w\"}, \"ask\": {\"nl\": \"a\"}}";
    }

    /// What is wrong with a file, by the key of the inner sentence; the whole must say in which rule.
    private String refusal(String json) {
        return switch (table.add(json)) {
            case Outcome.Refused<SchemeTable.Change>(Message(String key, List<Object> arguments)) when key.equals("employers.schemes.refused.line") ->
                    ((Message) arguments.getLast()).key() + " " + arguments.getFirst();
            case Outcome.Refused<SchemeTable.Change>(Message message) -> message.key();
            case Outcome.Done<SchemeTable.Change> done -> "done";
        };
    }

    @Test
    void aFileThatIsNotRightSaysWhereAndWhyAndChangesNothing() {
        List<SchemeRule> before = table.all();

        assertThat(refusal("")).isEqualTo("employers.schemes.unreadable");
        assertThat(refusal("{}")).isEqualTo("employers.schemes.unreadable");
        assertThat(refusal("[]")).isEqualTo("employers.schemes.unreadable");
        assertThat(refusal("[{}]")).isEqualTo("employers.schemes.refused.scheme 1");
        assertThat(refusal(file("").replace("WERKBONUS", "werk bonus"))).isEqualTo("employers.schemes.refused.scheme 1");
        assertThat(refusal(file("").replace("verzonnen", " "))).isEqualTo("employers.schemes.refused.source 1");
        assertThat(refusal(file("").replace("verzonnen", "x".repeat(401)))).isEqualTo("employers.schemes.refused.source 1");
        assertThat(refusal(file("").replace("Een bonus.", "x".repeat(20_000)))).isEqualTo("employers.schemes.refused.tooLong 1");
        assertThat(refusal(file("").replace("2027-01-01", "1 januari"))).isEqualTo("employers.schemes.refused.date 1");
        assertThat(refusal(file("").replace("2027-01-01\"", "2027-01-01\", \"validTo\": \"2026-12-31\""))).isEqualTo("employers.schemes.refused.reversed 1");
        assertThat(refusal(file("").replace("\"nl\": \"Werkbonus\"", "\"en\": \"Work bonus\""))).isEqualTo("employers.schemes.refused.name 1");
        assertThat(refusal(file(condition("HAARKLEUR", "YES", "")))).isEqualTo("employers.schemes.refused.fact 1");
        assertThat(refusal(file(condition("HOURS", "ONE_OF", "\"a\"")))).isEqualTo("employers.schemes.refused.test 1");
        assertThat(refusal(file(condition("HOURS", "AT_LEAST", "\"veel\"")))).isEqualTo("employers.schemes.refused.number 1");
        assertThat(refusal(file(condition("BENEFIT", "ONE_OF", "\"WW\", \"BIJSTANDS\"")))).isEqualTo("employers.schemes.refused.code 1");
        assertThat(refusal(file(condition("BENEFIT", "ONE_OF", "")))).isEqualTo("employers.schemes.refused.noCode 1");
        assertThat(refusal(file(condition("IN_REGISTER", "YES", "\"ja\"")))).isEqualTo("employers.schemes.refused.yesNo 1");
        String one = file("");
        assertThat(refusal(one.substring(0, one.length() - 1) + ", " + one.substring(1))).isEqualTo("employers.schemes.refused.twice 2");
        assertThat(table.all()).isEqualTo(before);
    }

    @Test
    void theTableGoesThroughAFileUnchanged() {
        List<SchemeRule> before = table.all();

        assertThat(table.add(table.file()).isDone()).isTrue();
        assertThat(table.all()).isEqualTo(before);
    }

    private SchemeRule rule(String scheme) {
        return table.all().stream().filter(one -> one.scheme().equals(scheme)).findFirst().orElseThrow();
    }

    private static SchemeRule hours(SchemeRule rule, String least) {
        return rule.withContent(Json.write(new Terms(rule.terms().name(), rule.terms().gives(), rule.terms().conditions().stream()
                .map(one -> one.fact() == Fact.HOURS ? one.withValues(List.of(least)) : one).toList())));
    }

    private static Situation twelveHours(LocalDate day) {
        return Situation.on(day).with(Fact.JOB_KIND, Answer.codes("BETAALD_REGULIER")).with(Fact.LASTING_LIMITATION, Answer.yes(true))
                .with(Fact.WAGE_SHARE, Answer.number(35)).with(Fact.CONTRACT_MONTHS, Answer.number(6)).with(Fact.HOURS, Answer.number(12));
    }

    @Test
    void aValueThatChangesNextYearHoldsFromThenAndIsTakenBackAsAWhole() {
        List<SchemeRule> before = table.all();
        var from = LocalDate.of(2027, 1, 1);

        var change = ((Outcome.Done<SchemeTable.Change>) table.renew(hours(rule("JOBCOACH_EXTERN"), "16"), from)).value();

        assertThat(verdict("JOBCOACH_EXTERN", twelveHours(from.minusDays(1)))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("JOBCOACH_EXTERN", twelveHours(from))).asInstanceOf(type(Verdict.DoesNot.class)).satisfies(not -> {
            Condition gap = not.gaps().getFirst();
            assertThat(gap.said(gap.why(), Text.DUTCH)).isEqualTo("Het contract is korter dan 16 uur per week.");
        });
        assertThat(rule("JOBCOACH_EXTERN").validTo()).isEqualTo(from.minusDays(1));
        table.undo(change);
        assertThat(table.all()).isEqualTo(before);
    }

    @Test
    void aChangeThatBeginsTooEarlyOrTwiceIsRefused() {
        var banen = rule("LKV_BANENAFSPRAAK");

        assertThat(table.renew(banen, LocalDate.of(2026, 1, 1)).isDone()).isFalse();
        assertThat(table.renew(banen, LocalDate.of(2027, 1, 1)).isDone()).isTrue();
        assertThat(table.renew(banen, LocalDate.of(2027, 1, 1)).isDone()).isFalse();
    }

    @Test
    void aRuleIsEndedAfterItsLastDayAndNotBeforeItsFirst() {
        var banen = rule("LKV_BANENAFSPRAAK");

        assertThat(table.end(banen.id(), LocalDate.of(2025, 12, 31)).isDone()).isFalse();
        assertThat(table.end(banen.id(), LocalDate.of(2026, 12, 31)).isDone()).isTrue();
        assertThat(verdict("LKV_BANENAFSPRAAK", Situation.on(LocalDate.of(2026, 12, 31)))).isNotInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("LKV_BANENAFSPRAAK", Situation.on(LocalDate.of(2027, 1, 1)))).isInstanceOf(Verdict.OutOfTime.class);
    }

    @Test
    void whatStoodWrongIsPutRightAndTheHistoryKeepsIt() {
        var coach = rule("JOBCOACH_EXTERN");

        table.correct(hours(coach, "10"));

        assertThat(verdict("JOBCOACH_EXTERN", twelveHours(DAY).with(Fact.HOURS, Answer.number(10)))).isInstanceOf(Verdict.Applies.class);
        assertThat(table.versions(coach.id())).singleElement().satisfies(version ->
                assertThat(Json.read(version.content(), SchemeRule.class)).isEqualTo(coach));
    }

    @Test
    void anAgeOfWhichOnlyTheYearIsKnownDecidesWhenBothAgesAgree() {
        var paid = Situation.on(LocalDate.of(2025, 6, 1)).with(Fact.JOB_KIND, Answer.codes("BETAALD_REGULIER"));

        assertThat(verdict("LKV_OUDER_OVERGANG", paid.with(Fact.AGE, Answer.between(55, 56)))).isInstanceOf(Verdict.AskFirst.class);
        assertThat(verdict("LKV_OUDER_OVERGANG", paid.with(Fact.AGE, Answer.between(56, 57)))).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict("LKV_OUDER_OVERGANG", paid.with(Fact.AGE, Answer.between(54, 55)))).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void everySuppliedRuleSaysWhereItComesFromAndWhatToAsk() {
        assertThat(table.all()).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.terms().name().en()).isNotBlank();
            assertThat(rule.terms().conditions()).allSatisfy(condition -> assertThat(condition.ask().en()).isNotBlank());
        });
        assertThat(table.load()).isFalse();
    }
}
