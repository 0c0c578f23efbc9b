package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.DueItem;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.scheme.ApprovalDue;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A proefplaatsing that is to last longer than two months (domain §3.4, §10.16): asked for in time, never beyond six months.
class TrialExtensionTest extends OneVault {
    private Instruments instruments;
    private JobRepository jobs;
    private Employer bakery;
    private Job trial;

    @BeforeEach
    void prepare() {
        instruments = new Instruments(vault, TestVault.CLOCK);
        jobs = new JobRepository(vault);
        var client = People.client(vault, "R. Denkbeeldig");
        var trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 1, 12));
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
        trial = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(bakery.id()).title("verkoper")
                .kind(JobKind.PROEFPLAATSING).contract(Contract.GEEN).startDate(LocalDate.of(2026, 10, 1)).openToAnyone(true).wantsSupport(true).build();
        save(trial);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, 2026-11-30, jobs.refused.extensionShort", "2026-10-01, 2026-12-01, ''", "2026-10-01, 2027-03-31, ''",
        "2026-10-01, 2027-04-01, jobs.refused.trialTooLong", "2025-12-31, 2026-06-29, ''", "2025-12-31, 2026-06-30, jobs.refused.trialTooLong",
        "2026-08-31, 2027-02-27, ''", "2026-08-31, 2027-02-28, jobs.refused.trialTooLong"})
    void an_extension_begins_after_two_months_and_ends_within_six(LocalDate start, LocalDate until, String refused) {
        trial = trial.withStartDate(start);
        save(trial);
        assertThat(instruments.extend(trial, until) instanceof Outcome.Refused<Instruments.Saved>(Message why) ? why.key() : "").isEqualTo(refused);
        assertThat(asked()).hasSize(refused.isEmpty() ? 1 : 0);
    }

    @Test
    void days_of_an_earlier_trial_there_count_for_the_six_months() {
        save(trial.withId(Ids.next()).withStartDate(LocalDate.of(2026, 3, 1)).withEndDate(LocalDate.of(2026, 3, 31)));
        save(trial.withId(Ids.next()).withEmployerId(People.employer(vault, "Fietsmaker Fictief", "Voorbeeldstad").id())
                .withStartDate(LocalDate.of(2026, 5, 1)).withEndDate(LocalDate.of(2026, 5, 31)));
        assertThat(refusal(LocalDate.of(2027, 3, 1))).isEqualTo(Message.of("jobs.refused.trialTooLong", LocalDate.of(2027, 2, 28)));
        assertThat(instruments.extend(trial, LocalDate.of(2027, 2, 28))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_last_day_changes_when_it_is_approved_and_undo_brings_it_back() {
        approve();
        LocalDate until = LocalDate.of(2027, 1, 31);
        Instrument asked = ask(until);
        assertThat(trial().endDate()).as("asked is not approved").isNull();
        assertThat(refusal(LocalDate.of(2027, 2, 28))).isEqualTo(Message.of("jobs.refused.extensionTwice"));
        var decided = ((Outcome.Done<Instruments.Saved>) instruments.decide(asked, InstrumentDecision.TOEGEKEND)).value();
        assertThat(trial().endDate()).isEqualTo(until);
        assertThat(extensionDue(TODAY)).isEmpty();
        instruments.undo(decided);
        assertThat(trial()).isEqualTo(trial);
        assertThat(asked()).contains(asked).hasSize(2);
    }

    @Test
    void one_that_is_refused_ends_on_the_day_that_was_approved_before() {
        approve();
        save(trial.withEndDate(LocalDate.of(2027, 1, 31)));
        Instrument asked = ask(LocalDate.of(2027, 1, 31));
        instruments.decide(asked, InstrumentDecision.AFGEWEZEN);
        assertThat(trial().endDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(extensionDue(TODAY)).isEmpty();
    }

    @Test
    void longer_than_approved_asks_for_leave_two_weeks_before_and_then_for_the_answer() {
        approve();
        assertThat(extensionDue(TODAY)).as("the usual two months").isEmpty();
        save(trial.withEndDate(LocalDate.of(2027, 1, 31)));
        assertThat(extensionDue(LocalDate.of(2026, 10, 10))).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(item.detail()).isEqualTo(Message.of("jobs.due.extension.ask", LocalDate.of(2027, 1, 31), LocalDate.of(2026, 11, 30)));
        });
        Instrument asked = ask(LocalDate.of(2027, 1, 31));
        assertThat(extensionDue(TODAY)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(item.detail().key()).isEqualTo("jobs.due.extension.waiting");
        });
        instruments.decide(asked, InstrumentDecision.TOEGEKEND);
        assertThat(extensionDue(TODAY)).isEmpty();
    }

    @Test
    void an_approval_before_the_start_holds_for_the_days_that_were_planned_then() {
        save(trial.withStartDate(LocalDate.of(2026, 12, 1)).withEndDate(LocalDate.of(2027, 3, 31)));
        approve();
        assertThat(asked()).extracting(Instrument::validUntil).containsExactly(LocalDate.of(2027, 3, 31));
        assertThat(extensionDue(LocalDate.of(2026, 12, 1))).isEmpty();
        Instrument longer = ask(LocalDate.of(2027, 5, 31));
        assertThat(longer.scheme()).isEqualTo("PROEFPLAATSING_WW");
        assertThat(extensionDue(LocalDate.of(2027, 3, 1))).extracting(DueItem::due).containsExactly(LocalDate.of(2027, 3, 31));
    }

    @Test
    void what_is_told_at_the_end_says_whether_it_can_still_be_extended() {
        assertThat(new JobDue(vault).due(TODAY, TODAY.plusDays(30))).extracting(DueItem::detail)
                .containsExactly(Message.of("jobs.due.trialEnds.detail", LocalDate.of(2026, 11, 30), LocalDate.of(2027, 3, 31)));
        save(trial.withEndDate(LocalDate.of(2027, 3, 31)));
        assertThat(new JobDue(vault).due(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 4, 20))).extracting(DueItem::detail)
                .containsExactly(Message.of("jobs.due.trialEnds.cap", LocalDate.of(2027, 3, 31)));
    }

    private void approve() {
        instruments.request(trial.clientId(), trial.id(), "PROEFPLAATSING_WW");
        instruments.decide(asked().getFirst(), InstrumentDecision.TOEGEKEND);
    }

    private List<DueItem> extensionDue(LocalDate today) {
        return new ApprovalDue(vault).due(today, today.plusMonths(3));
    }

    private Instrument ask(LocalDate until) {
        return ((Outcome.Done<Instruments.Saved>) instruments.extend(trial(), until)).value().instrument();
    }

    private Message refusal(LocalDate until) {
        return ((Outcome.Refused<Instruments.Saved>) instruments.extend(trial(), until)).message();
    }

    private Job trial() {
        return jobs.find(trial.id()).orElseThrow();
    }

    private List<Instrument> asked() {
        return new InstrumentRepository(vault).ofClient(trial.clientId());
    }

    private void save(Job job) {
        vault.write(write -> write.save(JobRepository.SHELF, job));
    }
}
