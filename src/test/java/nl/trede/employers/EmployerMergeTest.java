package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.model.EmployerMergeRepository;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.MergeService;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.model.SearchTargetRepository;
import nl.trede.jobs.JobsRoom;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

class EmployerMergeTest extends OneEmployersRoom {
    private Employer twin;
    private EmployerPerson person;
    private EmployerContact contact;
    private Job job;

    @Override
    protected EmployerGuests guests() {
        return new EmployerGuests(new JobsRoom(vault, desks.desk).employerRecords(), List.of(), List.of());
    }

    @Override
    protected void begin() {
        bakery = bakery.withBranch(null).withNote("Ingang achterom");
        twin = EmployerService.blank(Ids.next(), "Bakkerij de Proef B.V.").withCity("Utrecht").withKvkNumber("12345678").withNote("Bel na tienen");
        person = new EmployerPerson(Ids.next(), twin.id(), "K. Schets", EmployerRole.HR, null, null, null);
        contact = EmployerContactBuilder.builder().id(Ids.next()).employerId(twin.id()).personId(person.id()).clientId(client.id())
                .trajectoryId(trajectory.id()).contactDate(TODAY).channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.VACATURE).build();
        job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(twin.id()).title("Hulp in de bakkerij")
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.TIJDELIJK).startDate(TODAY).build();
        vault.write(write -> {
            write.save(EmployerRepository.SHELF, bakery);
            write.save(EmployerRepository.SHELF, twin);
            write.save(EmployerPersonRepository.SHELF, person);
            write.save(EmployerContactRepository.SHELF, contact);
            write.save(JobRepository.SHELF, job);
            write.save(SearchTargetRepository.SHELF, new SearchTarget(Ids.next(), client.id(), bakery.id(), TODAY));
            return write.save(SearchTargetRepository.SHELF, new SearchTarget(Ids.next(), client.id(), twin.id(), TODAY));
        });
        show(Destination.room("duplicates"));
    }

    private MergeService merges() {
        return new MergeService(vault, Stream.concat(MergeService.own().stream(), guests().records().stream()).toList());
    }

    private List<Object> everything() {
        return Stream.of(new EmployerRepository(vault).all(), new EmployerPersonRepository(vault).all(), new EmployerContactRepository(vault).all(),
                new JobRepository(vault).all(), new SearchTargetRepository(vault).all(), new EmployerMergeRepository(vault).all())
                .<Object>flatMap(List::stream).toList();
    }

    @Test
    void two_records_become_one_with_what_was_chosen_of_each_and_undo_brings_everything_back_at_once() {
        var before = everything();
        onScreen(() -> ((RadioButton) lookup("#merge-NOTE-2").query()).fire());
        onScreen(() -> lookup("Voeg samen").queryButton().fire());
        assertThat(new EmployerRepository(vault).all()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(bakery.id());
            assertThat(one.name()).as("the first, as nothing else was chosen").isEqualTo("Bakkerij De Proef");
            assertThat(one.kvkNumber()).as("only the other knew it").isEqualTo("12345678");
            assertThat(one.note()).isEqualTo("Bel na tienen");
        });
        assertThat(new EmployerPersonRepository(vault).ofEmployer(bakery.id())).containsExactly(person.withEmployerId(bakery.id()));
        assertThat(new EmployerContactRepository(vault).ofEmployer(bakery.id())).containsExactly(contact.withEmployerId(bakery.id()));
        assertThat(new JobRepository(vault).all()).containsExactly(job.withEmployerId(bakery.id()));
        assertThat(new SearchTargetRepository(vault).ofClient(client.id())).hasSize(1);

        undo();
        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_merge_is_one_transaction() {
        var service = merges();
        var commits = new java.util.concurrent.atomic.AtomicInteger();
        Runnable stop = vault.listen(changed -> commits.incrementAndGet());
        var merge = onScreen(() -> ((Outcome.Done<EmployerMerge>) service.merge(bakery, twin.id())).value());
        assertThat(commits).hasValue(1);
        onScreen(() -> service.undo(merge));
        assertThat(commits).hasValue(2);
        stop.run();
    }

    @Test
    void later_on_the_page_of_the_employer_takes_it_apart_and_leaves_what_was_changed_since() {
        onScreen(() -> lookup("Voeg samen").queryButton().fire());
        var own = contact.withId(Ids.next()).withEmployerId(bakery.id()).withPersonId(null);
        onScreen(() -> vault.write(write -> {
            write.save(EmployerContactRepository.SHELF, contact.withEmployerId(bakery.id()).withNote("Later aangevuld"));
            write.save(EmployerRepository.SHELF, write.find(EmployerRepository.SHELF, bakery.id()).orElseThrow().withPsoLevel("2"));
            return write.save(EmployerContactRepository.SHELF, own);
        }));
        onScreen(() -> show(Destination.employer(bakery.id())));
        onScreen(() -> lookup("Maak ongedaan").queryButton().fire());
        assertThat(new EmployerRepository(vault).find(twin.id())).contains(twin);
        assertThat(new EmployerRepository(vault).find(bakery.id())).contains(bakery.withPsoLevel("2"));
        assertThat(new EmployerContactRepository(vault).ofEmployer(twin.id())).containsExactly(contact.withNote("Later aangevuld"));
        assertThat(new EmployerContactRepository(vault).ofEmployer(bakery.id())).containsExactly(own);
        assertThat(new EmployerMergeRepository(vault).count()).isZero();
    }

    @Test
    void a_merge_cannot_be_undone_before_a_later_one_of_the_same_employer() {
        var service = merges();
        onScreen(() -> {
            var first = ((Outcome.Done<EmployerMerge>) service.merge(bakery, twin.id())).value();
            Employer third = People.employer(vault, "Bakkerij Proef", "Utrecht");
            var second = ((Outcome.Done<EmployerMerge>) service.merge(third, bakery.id())).value();
            assertThat(service.undo(first)).isEqualTo(Outcome.refused("employers.merge.refused.later"));
            assertThat(service.undo(second).isDone()).isTrue();
            assertThat(service.undo(first).isDone()).isTrue();
            assertThat(new EmployerRepository(vault).find(twin.id())).contains(twin);
            assertThat(service.merge(bakery, bakery.id())).isEqualTo(Outcome.refused("employers.merge.refused.same"));
            assertThat(service.merge(bakery, Ids.next())).isEqualTo(Outcome.refused("employers.merge.refused.gone"));
        });
    }

    @Test
    void two_that_are_two_are_not_proposed_again_until_that_is_undone() {
        onScreen(() -> lookup("Dit zijn er twee").queryButton().fire());
        assertThat(lookup("Er staan geen werkgevers dubbel in je lijst.").tryQuery()).isPresent();
        undo();
        assertThat(lookup("Er staan geen werkgevers dubbel in je lijst.").tryQuery()).isEmpty();
        assertThat(new EmployerRepository(vault).count()).isEqualTo(2);
    }

    /// A table that names an employer and stays behind would keep the merge from happening, or lose its rows.
    @Test
    void every_table_that_names_an_employer_is_moved() {
        List<String> tables = vault.read(dsl -> dsl.fetch("select lower(table_name) from information_schema.columns "
                + "where lower(column_name) = 'employer_id' and lower(table_schema) = 'public' and lower(table_name) <> 'revision'").getValues(0, String.class));
        assertThat(Stream.concat(MergeService.own().stream(), guests().records().stream()).map(kind -> kind.shelf().name()).toList())
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void the_screen_shows_whole_words_and_no_css_warning() {
        drawn("duplicates", () -> {
            show(Destination.room("duplicates"));
            return screen.content();
        });
    }
}
