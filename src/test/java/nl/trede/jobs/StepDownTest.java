package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemBuilder;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeState;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Employment;
import nl.trede.jobs.model.FollowAlong;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.StepDown;
import nl.trede.jobs.model.StepDownChoice;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.jobs.model.StepDownService;
import nl.trede.jobs.model.StepDownSign;
import nl.trede.jobs.model.SupportDue;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the dossier tells about stepping down (domain §1.4), and what was decided. Today is 22 November 2026.
class StepDownTest extends OneVault {
    private StepDownService service;
    private Job job;

    @BeforeEach
    void prepare() {
        service = new StepDownService(vault, TestVault.CLOCK);
        var client = People.client(vault, "R. Denkbeeldig");
        var trajectory = People.searching(vault, client.id(), LocalDate.of(2025, 1, 6));
        Employer bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
        job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(bakery.id()).title("verkoper")
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.VAST).startDate(LocalDate.of(2025, 11, 22)).openToAnyone(true).wantsSupport(true).build();
        save(job);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-22, jobs.down.steady", "2025-11-23, jobs.down.young", "2025-12-22, jobs.down.young"})
    void a_job_is_steady_after_a_year(LocalDate start, String says) {
        save(job.withStartDate(start));
        assertThat(keys(question().orElseThrow())).contains(says);
    }

    @Test
    void it_is_not_asked_before_the_last_month_of_the_year_nor_of_a_place_without_pay_or_support_nor_of_one_that_is_over() {
        save(job.withStartDate(LocalDate.of(2025, 12, 23)));
        assertThat(question()).isEmpty();
        save(job.withKind(JobKind.VRIJWILLIGERSWERK));
        assertThat(question()).isEmpty();
        save(job.withWantsSupport(false));
        assertThat(question()).isEmpty();
        save(job.withEndDate(TODAY.minusDays(1)));
        assertThat(question()).isEmpty();
        save(job.withEndDate(TODAY));
        assertThat(keys(question().orElseThrow())).contains("jobs.down.ends");
    }

    @Test
    void missed_support_and_open_agreements_are_reasons_to_wait_and_stand_first() {
        agreement(ActionStatus.OPEN, LocalDate.of(2026, 12, 1));
        agreement(ActionStatus.GEDAAN, LocalDate.of(2026, 11, 1));
        assertThat(question().orElseThrow().signs()).extracting(StepDownSign::words).contains(Message.of("jobs.down.open", 1));
        agreement(ActionStatus.OPEN, TODAY.minusDays(1));
        var signs = question().orElseThrow().signs();
        assertThat(signs).extracting(StepDownSign::words).contains(Message.of("jobs.down.late", 2, 1L), Message.of("jobs.down.missed", 3L, 3));
        assertThat(signs).extracting(StepDownSign::speaksFor).isSortedAccordingTo(Boolean::compare);
    }

    @Test
    void a_quiet_dossier_speaks_for_it() {
        talk(LocalDate.of(2026, 8, 25));
        talk(LocalDate.of(2026, 9, 10));
        talk(LocalDate.of(2026, 10, 8));
        assertThat(question().orElseThrow().signs()).allMatch(StepDownSign::speaksFor).extracting(sign -> sign.words().key())
                .containsExactly("jobs.down.steady", "jobs.down.kept", "jobs.down.nothingOpen", "jobs.down.life");
    }

    @Test
    void a_part_of_life_that_asks_for_attention_is_named_until_it_goes_well_again() {
        life(LifeState.HULP_NODIG, LocalDate.of(2026, 11, 2));
        assertThat(question().orElseThrow().signs()).extracting(StepDownSign::words)
                .contains(Message.of("jobs.down.signal", LifeDomain.WONEN, LifeState.HULP_NODIG, LocalDate.of(2026, 11, 2)));
        life(LifeState.GAAT_GOED, LocalDate.of(2026, 11, 20));
        assertThat(keys(question().orElseThrow())).contains("jobs.down.life").doesNotContain("jobs.down.signal");
    }

    @Test
    void not_yet_is_kept_with_its_reason_and_asks_again_on_the_day_that_was_agreed() {
        assertThat(due()).extracting(DueItem::key, DueItem::due).containsExactly(org.assertj.core.groups.Tuple.tuple("jobs/stepDown/" + job.id(), TODAY));
        Runnable undo = done(service.notYet(employment(), LocalDate.of(2026, 12, 15), " nieuwe leidinggevende "));
        assertThat(new StepDownRepository(vault).find(job.id())).contains(new StepDown(job.id(), job.clientId(), TODAY, StepDownChoice.NOG_NIET,
                LocalDate.of(2026, 12, 15), "nieuwe leidinggevende"));
        assertThat(due()).extracting(DueItem::due).containsExactly(LocalDate.of(2026, 12, 15));
        undo.run();
        assertThat(new StepDownRepository(vault).count()).isZero();
        assertThat(due()).extracting(DueItem::due).containsExactly(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "2027-11-23", ","})
    void asking_again_lies_ahead_and_within_a_year(LocalDate again) {
        assertThat(service.notYet(employment(), again, "")).isInstanceOf(Outcome.Refused.class);
        assertThat(new StepDownRepository(vault).count()).isZero();
    }

    @Test
    void stepping_down_gets_its_day_in_the_plan_and_undo_takes_both_back() {
        assertThat(service.stepDown(employment(), LocalDate.of(2025, 11, 21), "")).isInstanceOf(Outcome.Refused.class);
        Runnable undo = done(service.stepDown(employment(), LocalDate.of(2026, 12, 1), ""));
        assertThat(new FollowAlongPlanRepository(vault).find(job.id()).orElseThrow().stepDownOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(new StepDownRepository(vault).find(job.id()).orElseThrow().choice()).isEqualTo(StepDownChoice.AFBOUWEN);
        assertThat(due()).isEmpty();
        assertThat(question()).as("it was answered").isEmpty();
        undo.run();
        assertThat(new FollowAlongPlanRepository(vault).count() + new StepDownRepository(vault).count()).isZero();
    }

    private List<DueItem> due() {
        return new SupportDue(vault).due(TODAY, TODAY.plusDays(30)).stream().filter(item -> item.key().contains("stepDown")).toList();
    }

    private Optional<StepDownService.Question> question() {
        return service.question(employment(), FollowAlong.checks(employment(), new ContactMomentRepository(vault).ofClient(job.clientId())));
    }

    private Employment employment() {
        return new Employment(List.of(new JobRepository(vault).find(job.id()).orElseThrow()));
    }

    private static List<String> keys(StepDownService.Question question) {
        return question.signs().stream().map(sign -> sign.words().key()).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private void agreement(ActionStatus status, LocalDate due) {
        ActionItem item = ActionItemBuilder.builder().id(Ids.next()).clientId(job.clientId()).description("bellen").owner(ActionOwner.COACH).dueDate(due)
                .status(status).doneDate(status == ActionStatus.OPEN ? null : due).build();
        vault.write(write -> write.save(ActionItemRepository.SHELF, item));
    }

    private void talk(LocalDate day) {
        vault.write(write -> write.save(ContactMomentRepository.SHELF, new ContactMoment(Ids.next(), job.clientId(), job.trajectoryId(), null, day,
                ContactKind.JOBCOACHING_OP_WERKPLEK, ContactChannel.GESPREK, ContactLocation.WERKPLEK, null, false, null, false)));
    }

    private void life(LifeState state, LocalDate day) {
        vault.write(write -> write.save(LifeDomainNoteRepository.SHELF, new LifeDomainNote(Ids.next(), job.clientId(), LifeDomain.WONEN, day, state, null)));
    }

    private void save(Job changed) {
        vault.write(write -> write.save(JobRepository.SHELF, changed));
    }
}
