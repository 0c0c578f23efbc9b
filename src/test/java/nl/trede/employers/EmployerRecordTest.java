package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.DueItem;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.employers.model.CostBorne;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.HarrieService;
import nl.trede.employers.model.HarrieTraining;
import nl.trede.employers.model.KvkNumber;
import nl.trede.employers.model.SroiEntry;
import nl.trede.employers.model.SroiValue;
import nl.trede.employers.model.VisitDue;
import nl.trede.employers.model.VisitPlan;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private EmployerService service;
    private Employer bakery;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        service = new EmployerService(vault);
        bakery = People.employer(vault, "Bakkerij De Proef", "Utrecht");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private static String refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).message().key();
    }

    @ParameterizedTest
    @CsvSource({"12345678,12345678", "01234567,01234567", "'1234 5678',12345678", "12.34.56.78,12345678", "1234567,", "123456789,", "1234567a,",
        "00000000,", "'',"})
    void a_kvk_number_has_eight_digits(String typed, String kept) {
        assertThat(KvkNumber.of(typed)).isEqualTo(Optional.ofNullable(kept));
    }

    @Test
    void a_kvk_number_is_checked_tidied_and_belongs_to_one_employer() {
        assertThat(refusal(service.save(bakery.withKvkNumber("1234567")))).isEqualTo("employers.refused.kvk");
        assertThat(service.save(bakery.withKvkNumber(" 1234 5678 ")).isDone()).isTrue();
        assertThat(new EmployerRepository(vault).find(bakery.id()).orElseThrow().kvkNumber()).isEqualTo("12345678");
        Employer other = People.employer(vault, "Garage Denkbeeld", "Zeist");
        assertThat(refusal(service.save(other.withKvkNumber("12345678")))).isEqualTo("employers.refused.kvkTaken");
        assertThat(service.save(bakery.withKvkNumber("")).isDone()).isTrue();
        assertThat(service.save(other.withKvkNumber("12345678")).isDone()).isTrue();
    }

    @Test
    void who_plans_visits_to_an_employer_that_is_not_to_be_contacted_is_stopped() {
        var rest = bakery.withDoNotContact(true).withDoNotContactReason("Wil rust");
        assertThat(refusal(service.save(rest.withVisitWeeks(4).withVisitFrom(TODAY)))).isEqualTo("employers.refused.visit");
        assertThat(service.save(rest).isDone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"40,20", "-1,20", "20,169"})
    void hours_run_from_few_to_many(int from, int to) {
        assertThat(refusal(service.save(bakery.withHoursFrom(from).withHoursTo(to)))).isEqualTo("employers.refused.hours");
    }

    @ParameterizedTest
    @CsvSource({"6,2026-10-01,,2026-10-01", "6,2026-10-01,2026-09-30,2026-10-01", "6,2026-10-01,2026-10-01,2026-11-12", "13,2026-10-01,2026-11-20,2027-02-19"})
    void the_next_visit_is_counted_from_the_last(int weeks, LocalDate from, LocalDate last, LocalDate next) {
        var planned = bakery.withVisitWeeks(weeks).withVisitFrom(from);
        assertThat(VisitPlan.next(planned, Optional.ofNullable(last))).contains(next);
        assertThat(VisitPlan.next(planned.withDoNotContact(true), Optional.ofNullable(last))).isEmpty();
        assertThat(VisitPlan.next(bakery, Optional.ofNullable(last))).isEmpty();
    }

    @Test
    void a_planned_visit_is_due_until_someone_went_there() {
        service.save(bakery.withVisitWeeks(6).withVisitFrom(TODAY.minusDays(3)));
        var due = new VisitDue(vault);
        assertThat(due.due(TODAY, TODAY)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(TODAY.minusDays(3));
            assertThat(Text.in(Text.DUTCH, List.of("employers")).get(item.title())).isEqualTo("Bezoek Bakkerij De Proef");
        });
        var log = new EmployerContactService(vault, TestVault.CLOCK);
        var call = EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id()).contactDate(TODAY).channel(EmployerChannel.TELEFOON)
                .purpose(EmployerPurpose.BEHOEFTE_LEREN).build();
        log.log(call, false);
        assertThat(due.due(TODAY, TODAY)).as("a call is no visit").hasSize(1);
        log.log(call.withId(Ids.next()).withChannel(EmployerChannel.BEZOEK), false);
        assertThat(due.due(TODAY, TODAY)).isEmpty();
        assertThat(due.due(TODAY, TODAY.plusWeeks(6))).extracting(DueItem::due).containsExactly(TODAY.plusWeeks(6));
        assertThat(due.due(About.client(Ids.next()), TODAY, TODAY.plusWeeks(6))).isEmpty();
    }

    @Test
    void who_was_trained_counts_among_the_harries_and_gets_that_role() {
        var person = new EmployerPerson(Ids.next(), bakery.id(), "K. Schets", EmployerRole.OVERIG, null, null, null);
        service.savePerson(person);
        var harries = new HarrieService(vault, TestVault.CLOCK);
        var training = new HarrieTraining(Ids.next(), bakery.id(), person.id(), TODAY, BigDecimal.TWO, null, CostBorne.GRATIS);
        assertThat(refusal(harries.save(training.withTrainedOn(TODAY.plusDays(1))))).isEqualTo("employers.harrie.refused.future");
        assertThat(refusal(harries.save(training.withDays(BigDecimal.ZERO)))).isEqualTo("employers.harrie.refused.days");
        assertThat(harries.save(training).isDone()).isTrue();
        assertThat(harries.save(training.withId(Ids.next()).withTrainedOn(TODAY.minusYears(1))).isDone()).isTrue();
        assertThat(new EmployerRepository(vault).find(bakery.id()).orElseThrow().harrieAvailable()).isEqualTo(1);
        assertThat(new EmployerPersonRepository(vault).find(person.id()).orElseThrow().role()).isEqualTo(EmployerRole.COLLEGA_HARRIE);
    }

    /// domain §10.32: each entry pro rata for the days that lie in the year.
    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-12-31,3650,2026,3650.00",
        "2026-12-31,2027-01-01,100,2026,50.00",
        "2025-07-01,2026-06-30,3650,2026,1810.00",
        "2024-01-01,2024-12-31,366,2024,366.00",
        "2024-02-29,2024-02-29,80,2024,80.00",
        "2023-12-31,2025-01-01,368,2024,366.00",
        "2025-01-01,2025-12-31,1000,2026,0.00",
        "2026-01-01,2026-01-03,1,2026,1.00"})
    void an_sroi_entry_counts_for_the_days_that_lie_in_the_year(LocalDate from, LocalDate to, BigDecimal amount, int year, BigDecimal expected) {
        var entry = new SroiEntry(Ids.next(), bakery.id(), "Utrecht", "Werkplek", from, to, amount, null);
        assertThat(SroiValue.of(List.of(entry), year)).isEqualByComparingTo(expected);
    }

    @Test
    void the_value_of_a_year_is_rounded_after_adding_up() {
        var third = new SroiEntry(Ids.next(), bakery.id(), "Utrecht", "Werkplek", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2),
                new BigDecimal("0.01"), null);
        assertThat(SroiValue.of(List.of(third, third, third), 2025)).isEqualByComparingTo("0.01");
        assertThat(SroiValue.of(List.of(), 2026)).isEqualByComparingTo("0");
    }
}
