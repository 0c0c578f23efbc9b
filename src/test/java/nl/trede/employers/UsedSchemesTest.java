package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.jobs.JobsRoom;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// The page of an employer tells which schemes were used there, for which job, and why.
class UsedSchemesTest extends OneEmployersRoom {
    private Job job;
    private Job other;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "clients", "consent", "employers", "jobs");
    }

    @Override
    protected EmployerGuests guests() {
        var jobs = new JobsRoom(vault, desks.desk);
        return new EmployerGuests(jobs.employerRecords(), jobs.records(), jobs.employerParts());
    }

    @Override
    protected void begin() {
        new SchemeTable(vault).load();
        job = job(bakery.id(), "bakker");
        other = job(null, "tuinman");
        vault.write(write -> {
            write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client.id(), BenefitType.PARTICIPATIEWET,
                    TODAY.minusYears(2), null, false, null));
            write.save(JobRepository.SHELF, job);
            return write.save(JobRepository.SHELF, other);
        });
        show(Destination.employer(bakery.id()));
    }

    private Job job(UUID employer, String title) {
        return JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(employer).title(title)
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.TIJDELIJK).startDate(TODAY.minusDays(20)).hoursPerWeek(new BigDecimal("16.0"))
                .openToAnyone(true).wantsSupport(true).build();
    }

    private List<String> words(String id) {
        return from(lookup(id)).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void before_anything_was_asked_the_job_stands_there_with_what_may_be_asked() {
        assertThat(words("#used-job-" + job.id())).contains("M. Voorbeeld · bakker", "sinds 2 nov 2026", "Nog niets aangevraagd")
                .anyMatch(words -> words.matches("\\d+ andere regeling(en gelden| geldt), \\d+ uit te zoeken"));
        assertThat(lookup("#used-job-" + other.id()).tryQuery()).as("a job elsewhere").isEmpty();
    }

    @Test
    void a_request_stands_there_with_its_answer_its_days_and_why_and_enter_opens_the_job() {
        onScreen(() -> {
            var asked = new Instruments(vault, clock).request(client.id(), job.id(), "LOONDISPENSATIE").map(Instruments.Saved::instrument);
            var saved = ((nl.trede.common.outcome.Outcome.Done<nl.trede.jobs.model.scheme.Instrument>) asked).value();
            vault.write(write -> write.save(InstrumentRepository.SHELF, saved.withRequestedOn(TODAY.minusDays(9)).withDecision(InstrumentDecision.AFGEWEZEN)
                    .withDecidedOn(TODAY).withReference("2026/118")));
            new Instruments(vault, clock).request(client.id(), other.id(), "HARRIE");
            show(Destination.employer(bakery.id()));
        });
        assertThat(words("#used-LOONDISPENSATIE")).contains("Afgewezen op 22 nov 2026, aangevraagd op 13 nov 2026", "Kenmerk 2026/118")
                .anyMatch(words -> words.contains("heeft geen Wajong"));
        assertThat(lookup("#used-HARRIE").tryQuery()).as("for a job elsewhere").isEmpty();
        onScreen(() -> lookup("#used-LOONDISPENSATIE").query().requestFocus());
        push(KeyCode.ENTER);
        assertThat(desks.opened).containsExactly(JobPlaces.job(job));
    }

    @Test
    void what_was_granted_says_what_it_gives_whatever_the_rules_say() {
        onScreen(() -> {
            new Instruments(vault, clock).request(client.id(), job.id(), "LOONDISPENSATIE");
            var asked = new InstrumentRepository(vault).ofClient(client.id()).getFirst();
            new Instruments(vault, clock).decide(asked, InstrumentDecision.TOEGEKEND);
            show(Destination.employer(bakery.id()));
        });
        String gives = new SchemeTable(vault).all().stream().filter(rule -> rule.scheme().equals("LOONDISPENSATIE")).findFirst().orElseThrow().terms().gives().nl();
        assertThat(words("#used-LOONDISPENSATIE")).contains(gives, "Toegekend op 22 nov 2026, aangevraagd op 22 nov 2026").noneMatch(words -> words.contains("Wajong."));
        assertThat(words("#used-schemes")).contains("1 toegekend");
    }

    @Test
    void a_job_that_ended_keeps_its_schemes_on_the_page_and_nothing_more_is_asked_for_it() {
        onScreen(() -> {
            new Instruments(vault, clock).request(client.id(), job.id(), "HARRIE");
            vault.write(write -> write.save(JobRepository.SHELF, job.withEndDate(TODAY).withEndReason(nl.trede.jobs.model.JobEndReason.CONTRACT_AFGELOPEN)));
            show(Destination.employer(bakery.id()));
        });
        assertThat(words("#used-HARRIE")).contains("Aangevraagd op 22 nov 2026");
        assertThat(words("#used-job-" + job.id())).contains("2 nov 2026 – 22 nov 2026").noneMatch(words -> words.contains("uit te zoeken"));
    }

    @Test
    void an_employer_where_nobody_works_says_what_a_scheme_belongs_to() {
        onScreen(() -> {
            vault.write(write -> write.remove(JobRepository.SHELF, job.id()));
            show(Destination.employer(bakery.id()));
        });
        assertThat(words("#used-schemes")).contains("Hier werkt nog niemand van je caseload. Een regeling hoort bij een baan.");
    }

    @Test
    void the_page_shows_whole_words_and_no_css_warning() {
        onScreen(() -> {
            new Instruments(vault, clock).request(client.id(), job.id(), "HARRIE");
            new Instruments(vault, clock).request(client.id(), job.id(), "LOONDISPENSATIE");
        });
        drawn("employer-schemes", () -> made(Destination.employer(bakery.id())).content());
    }
}
