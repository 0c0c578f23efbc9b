package nl.trede.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.Client;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.jobs.model.scheme.ApprovalDue;
import nl.trede.jobs.model.scheme.ClientSchemes;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.jobs.model.scheme.SchemeAnswers;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the schemes make of the jobs, the income and the answers of a client (domain §3.4).
class ClientSchemesTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;
    private Vault vault;
    private Client client;
    private UUID route;
    private Employer employer;
    private ClientSchemes schemes;
    private SchemeAnswers answers;

    @BeforeEach
    void create() {
        vault = TestVault.create(folder);
        new SchemeTable(vault).load();
        client = People.client(vault, "R. Denkbeeldig");
        route = People.searching(vault, client.id(), LocalDate.of(2026, 1, 12)).id();
        employer = People.employer(vault, "Bakkerij De Proef", "Utrecht");
        schemes = new ClientSchemes(vault, TestVault.CLOCK);
        answers = new SchemeAnswers(vault, TestVault.CLOCK);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Job job(JobKind kind, Contract contract, LocalDate start, LocalDate end) {
        Job job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(route).employerId(employer.id()).title("bakker").kind(kind)
                .contract(contract).startDate(start).endDate(end).hoursPerWeek(new BigDecimal("16.0")).openToAnyone(true).wantsSupport(true).build();
        vault.write(write -> write.save(JobRepository.SHELF, job));
        return job;
    }

    private void benefit(BenefitType type, LocalDate from, LocalDate to) {
        vault.write(write -> write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client.id(), type, from, to, false, null)));
    }

    private ClientSchemes.OfPlace of(Job job) {
        return schemes.of(client.id()).stream().filter(one -> one.place().job().filter(job::equals).isPresent()).findFirst().orElseThrow();
    }

    private Verdict verdict(Job job, String scheme) {
        return of(job).verdicts().stream().filter(one -> one.rule().scheme().equals(scheme)).findFirst().orElseThrow();
    }

    @Test
    void aClientWithoutAJobSeesWhatAJobAndATrialWouldBring() {
        benefit(BenefitType.PARTICIPATIEWET, LocalDate.of(2025, 1, 1), null);

        assertThat(schemes.of(client.id())).hasSize(2).allSatisfy(one -> assertThat(one.place().day()).isEqualTo(LocalDate.of(2026, 11, 22)));
        assertThat(schemes.of(client.id()).getLast().place().kind()).isEqualTo(JobKind.PROEFPLAATSING);
    }

    @Test
    void aBenefitThatStoppedTheDayBeforeTheJobStillCounts() {
        benefit(BenefitType.WAJONG_2015, LocalDate.of(2020, 1, 1), START.minusDays(1));
        answers.yesNo(client.id(), null, Fact.WORKED_THERE, false);
        Job job = job(JobKind.BETAALD_REGULIER, Contract.VAST, START, null);

        assertThat(verdict(job, "LKV_ARBEIDSGEHANDICAPT")).isInstanceOf(Verdict.Applies.class);
    }

    @Test
    void aBenefitThatStoppedEarlierDoesNot() {
        benefit(BenefitType.WAJONG_2015, LocalDate.of(2020, 1, 1), START.minusDays(2));

        assertThat(verdict(job(JobKind.BETAALD_REGULIER, Contract.VAST, START, null), "LKV_ARBEIDSGEHANDICAPT")).isInstanceOf(Verdict.DoesNot.class);
    }

    @Test
    void noIncomeNotedIsAskedAndNotTakenForNone() {
        Job job = job(JobKind.BETAALD_REGULIER, Contract.VAST, START, null);

        assertThat(verdict(job, "LKV_ARBEIDSGEHANDICAPT")).isInstanceOf(Verdict.AskFirst.class);
        benefit(BenefitType.ONBEKEND, null, null);
        assertThat(verdict(job, "LKV_ARBEIDSGEHANDICAPT")).isInstanceOf(Verdict.AskFirst.class);
    }

    @Test
    void oneAnswerDecidesAllSchemesThatWaitForItAndCanBeTakenBack() {
        benefit(BenefitType.PARTICIPATIEWET, LocalDate.of(2025, 1, 1), null);
        Job job = job(JobKind.BETAALD_REGULIER, Contract.VAST, START, null);
        var asked = of(job).questions().stream().filter(one -> one.fact() == Fact.IN_REGISTER).findFirst().orElseThrow();
        assertThat(asked.decides()).extracting("nl").containsExactly("No-riskpolis", "Loonkostenvoordeel banenafspraak");

        var saved = ((nl.trede.common.outcome.Outcome.Done<SchemeAnswers.Saved>) answers.yesNo(client.id(), null, Fact.IN_REGISTER, true)).value();

        assertThat(verdict(job, "NO_RISK")).isInstanceOf(Verdict.Applies.class);
        assertThat(verdict(job, "LKV_BANENAFSPRAAK")).isInstanceOf(Verdict.Applies.class);
        assertThat(of(job).questions()).noneMatch(one -> one.fact() == Fact.IN_REGISTER);
        answers.undo(saved);
        assertThat(verdict(job, "NO_RISK")).isInstanceOf(Verdict.AskFirst.class);
    }

    @Test
    void anAnswerAboutOneJobSaysNothingAboutAnother() {
        benefit(BenefitType.WW, LocalDate.of(2026, 1, 1), null);
        Job trial = job(JobKind.PROEFPLAATSING, Contract.GEEN, START, null);
        answers.yesNo(client.id(), Ids.next(), Fact.CONTRACT_INTENDED, true);

        assertThat(of(trial).questions()).extracting(ClientSchemes.Question::fact).contains(Fact.CONTRACT_INTENDED);
    }

    @Test
    void aNumberIsTypedWithACommaAndNonsenseIsRefused() {
        assertThat(answers.number(client.id(), null, Fact.WAGE_SHARE, "32,5").map(saved -> saved.answer().amount().toPlainString()))
                .isEqualTo(nl.trede.common.outcome.Outcome.done("32.50"));
        for (String wrong : List.of("", "veel", "-1", "1000", "1,234")) {
            assertThat(answers.number(client.id(), null, Fact.WAGE_SHARE, wrong).isDone()).as(wrong).isFalse();
        }
    }

    @Test
    void aSecondTrialAtTheSameEmployerIsNotPossibleButAJobAfterATrialIs() {
        benefit(BenefitType.WAJONG_2015, LocalDate.of(2020, 1, 1), null);
        job(JobKind.PROEFPLAATSING, Contract.GEEN, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31));

        assertThat(verdict(job(JobKind.PROEFPLAATSING, Contract.GEEN, START, null), "PROEFPLAATSING_UWV")).isInstanceOf(Verdict.DoesNot.class);
        assertThat(verdict(job(JobKind.BETAALD_REGULIER, Contract.VAST, START, null), "LKV_ARBEIDSGEHANDICAPT")).isInstanceOf(Verdict.AskFirst.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31,2027-02-27,DoesNot", "2026-08-31,2027-02-28,DoesNot", "2026-01-01,2026-05-31,Short", "2026-01-01,2026-06-30,DoesNot",
            "2026-01-01,2026-06-29,Short"})
    void aContractOfSixMonthsEndsTheDayBeforeTheSameDayOfTheMonth(LocalDate start, LocalDate end, String expected) {
        answers.yesNo(client.id(), null, Fact.LASTING_LIMITATION, true);
        answers.number(client.id(), null, Fact.WAGE_SHARE, "20");
        Job job = job(JobKind.BETAALD_REGULIER, Contract.TIJDELIJK, start, end);

        var gaps = ((Verdict.DoesNot) verdict(job, "JOBCOACH_EXTERN")).gaps().stream().map(gap -> gap.fact()).toList();
        assertThat(gaps.contains(Fact.CONTRACT_MONTHS)).isEqualTo(expected.equals("Short"));
        assertThat(gaps).contains(Fact.WAGE_SHARE);
    }

    @Test
    void aSchemeOfNextYearIsDataAndAppliesToAJobOfNextYearOnly() {
        Job december = job(JobKind.BETAALD_REGULIER, Contract.VAST, LocalDate.of(2026, 12, 31), null);
        Job january = job(JobKind.BETAALD_REGULIER, Contract.VAST, LocalDate.of(2027, 1, 1), null);
        assertThat(new SchemeTable(vault).add("""
                [{"scheme": "WERKBONUS", "validFrom": "2027-01-01", "source": "verzonnen voor deze toets", "checkedOn": "2026-11-22", "terms": {
                  "name": {"nl": "Werkbonus"}, "gives": {"nl": "Een bonus."}, "conditions": [
                    {"fact": "HOURS", "test": "AT_LEAST", "values": ["16"], "why": {"nl": "Minder dan {value} uur."}, "ask": {"nl": "Hoeveel uur?"}}]}}]
                """).isDone()).isTrue();

        assertThat(verdict(december, "WERKBONUS")).isInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict(january, "WERKBONUS")).isInstanceOf(Verdict.Applies.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01,true", "2026-09-02,false", "2024-01-01,true"})
    void monthsOfWwAreCountedUpToTheStart(LocalDate since, boolean enough) {
        benefit(BenefitType.WW, since, null);
        Job trial = job(JobKind.PROEFPLAATSING, Contract.GEEN, START, null);

        assertThat(verdict(trial, "PROEFPLAATSING_WW") instanceof Verdict.DoesNot).isEqualTo(!enough);
    }

    @Test
    void theObligationOfTheEmployerIsReadFromTheEmployer() {
        vault.write(write -> write.save(EmployerRepository.SHELF, employer.withSroiObligation(true)));
        assertThat(verdict(job(JobKind.BETAALD_REGULIER, Contract.VAST, START, null), "SROI")).isInstanceOf(Verdict.Applies.class);
    }

    @Test
    void theCodesThatRulesMayNameAreThoseOfJobs() {
        assertThat(Fact.JOB_KIND.codes()).containsExactlyInAnyOrderElementsOf(Arrays.stream(JobKind.values()).map(Enum::name).toList());
        assertThat(Fact.CONTRACT.codes()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Contract.values()).map(Enum::name).toList());
        assertThat(Fact.WAGE_BAND.codes()).containsExactlyInAnyOrderElementsOf(Arrays.stream(WageBand.values()).map(Enum::name).toList());
    }

    @Test
    void aProefplaatsingAsksForApprovalBeforeItStartsAndAsLongAsItRunsUntilItIsGranted() {
        Job trial = job(JobKind.PROEFPLAATSING, Contract.GEEN, START, null);
        var due = new ApprovalDue(vault);
        var instruments = new Instruments(vault, TestVault.CLOCK);
        LocalDate horizon = START.plusMonths(1);

        assertThat(due.due(LocalDate.of(2026, 11, 22), horizon)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(item.detail().key()).isEqualTo("jobs.due.approval.ask");
        });
        assertThat(due.due(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 29))).isEmpty();
        assertThat(due.due(START, horizon)).as("it runs without permission").singleElement()
                .satisfies(item -> assertThat(item.detail().key()).isEqualTo("jobs.due.approval.running"));
        assertThat(due.due(START.plusMonths(2), horizon)).as("it is over").isEmpty();
        instruments.request(client.id(), trial.id(), "PROEFPLAATSING_UWV");
        assertThat(due.due(LocalDate.of(2026, 11, 22), horizon)).singleElement()
                .satisfies(item -> assertThat(item.detail().key()).isEqualTo("jobs.due.approval.waiting"));
        Instrument asked = new InstrumentRepository(vault).ofClient(client.id()).getFirst();
        instruments.decide(asked, InstrumentDecision.TOEGEKEND);
        assertThat(due.due(LocalDate.of(2026, 11, 22), horizon)).isEmpty();
        instruments.decide(asked, InstrumentDecision.AFGEWEZEN);
        assertThat(due.due(LocalDate.of(2026, 11, 22), horizon)).hasSize(1);
    }
}
