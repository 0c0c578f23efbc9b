package nl.trede.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.jobs.model.advice.AdviceDue;
import nl.trede.jobs.model.advice.AdviceOccasion;
import nl.trede.jobs.model.advice.AdviceService;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.advice.IncomeAdvice;
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

/// Income advice before a job starts (domain §10.27), with the days at its edges.
class IncomeAdviceTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 7);

    @TempDir
    Path folder;
    private Vault vault;
    private Client client;
    private UUID route;
    private AdviceService service;
    private AdviceDue due;

    @BeforeEach
    void create() {
        vault = TestVault.create(folder);
        client = People.client(vault, "R. Denkbeeldig");
        route = People.searching(vault, client.id(), LocalDate.of(2026, 1, 12)).id();
        service = new AdviceService(vault, TestVault.CLOCK);
        due = new AdviceDue(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Job job(JobKind kind, LocalDate start) {
        Job job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(route).title("bakker").kind(kind).contract(Contract.TIJDELIJK)
                .startDate(start).openToAnyone(true).wantsSupport(true).build();
        vault.write(write -> write.save(JobRepository.SHELF, job));
        return job;
    }

    private BenefitsAdvice advice(UUID job, LocalDate day, boolean fallback) {
        return new BenefitsAdvice(Ids.next(), client.id(), job, day, "inkomensconsulent", true, AdviceOccasion.NIEUWE_BAAN, fallback, null);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-06,GIVEN", "2026-12-07,GIVEN", "2026-12-08,NONE"})
    void adviceCountsUpToTheFirstDay(LocalDate day, IncomeAdvice.State expected) {
        Job job = job(JobKind.BETAALD_REGULIER, START);
        assertThat(IncomeAdvice.state(job, List.of(job), List.of(advice(job.id(), day, true)))).isEqualTo(expected);
    }

    @Test
    void adviceAboutAnotherJobDoesNotCount() {
        Job job = job(JobKind.BETAALD_REGULIER, START);
        assertThat(IncomeAdvice.state(job, List.of(job), List.of(advice(Ids.next(), START.minusDays(9), true)))).isEqualTo(IncomeAdvice.State.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,NONE", "2026-06-01,NONE", "2026-06-02,GIVEN"})
    void adviceWithoutAJobIsAboutTheNextJobThatStarts(LocalDate day, IncomeAdvice.State expected) {
        Job earlier = job(JobKind.BETAALD_REGULIER, LocalDate.of(2026, 6, 1));
        Job job = job(JobKind.BETAALD_REGULIER, START);
        assertThat(IncomeAdvice.state(job, List.of(earlier, job), List.of(advice(null, day, true)))).isEqualTo(expected);
    }

    @Test
    void aTrialInBetweenDoesNotUseUpTheAdvice() {
        Job trial = job(JobKind.PROEFPLAATSING, LocalDate.of(2026, 10, 1));
        Job job = job(JobKind.BETAALD_REGULIER, START);
        assertThat(IncomeAdvice.state(job, List.of(trial, job), List.of(advice(null, LocalDate.of(2026, 9, 1), true)))).isEqualTo(IncomeAdvice.State.GIVEN);
    }

    @Test
    void adviceWithoutFallingBackIsNotComplete() {
        Job job = job(JobKind.BETAALD_REGULIER, START);
        assertThat(IncomeAdvice.state(job, List.of(job), List.of(advice(job.id(), START, false)))).isEqualTo(IncomeAdvice.State.NO_FALLBACK);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-08,false", "2026-11-09,true", "2026-12-07,true", "2026-12-14,true", "2026-12-15,false"})
    void itIsBroughtUpFromFourWeeksBeforeUntilAWeekAfterTheStart(LocalDate today, boolean asked) {
        job(JobKind.BETAALD_REGULIER, START);
        assertThat(due.due(today, today.plusMonths(2)).size()).isEqualTo(asked ? 1 : 0);
    }

    @Test
    void theItemIsDueOnTheFirstDayAndGoesWhenAllWasExplained() {
        Job job = job(JobKind.BETAALD_REGULIER, START);
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(due.due(today, START.minusDays(1))).isEmpty();
        assertThat(due.due(today, START)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(START);
            assertThat(item.title().key()).isEqualTo("jobs.due.advice");
        });
        BenefitsAdvice given = advice(job.id(), today, false);
        service.save(given);
        assertThat(due.due(today, START)).singleElement().satisfies(item -> assertThat(item.title().key()).isEqualTo("jobs.due.fallback"));
        service.save(given.withFallbackExplained(true));
        assertThat(due.due(today, START)).isEmpty();
    }

    @Test
    void unpaidWorkAndEndedTrajectoriesAskForNothing() {
        job(JobKind.VRIJWILLIGERSWERK, START);
        assertThat(due.due(LocalDate.of(2026, 11, 22), START)).isEmpty();
        job(JobKind.BETAALD_REGULIER, START);
        var ended = new TrajectoryRepository(vault).find(route).orElseThrow().withEndDate(LocalDate.of(2026, 11, 20));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, ended));
        assertThat(due.due(LocalDate.of(2026, 11, 22), START)).isEmpty();
    }

    @Test
    void adviceOfTomorrowOrOfNobodyIsRefused() {
        assertThat(service.save(advice(null, LocalDate.of(2026, 11, 23), true)).isDone()).isFalse();
        assertThat(service.save(advice(null, LocalDate.of(2026, 11, 22), true).withByWhom(" ")).isDone()).isFalse();
        assertThat(new BenefitsAdviceRepository(vault).count()).isZero();
    }
}
