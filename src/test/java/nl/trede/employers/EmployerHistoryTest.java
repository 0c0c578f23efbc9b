package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.CostBorne;
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
import nl.trede.employers.model.HarrieTraining;
import nl.trede.employers.model.HarrieTrainingRepository;
import nl.trede.employers.model.MergeService;
import nl.trede.employers.model.ScanAnswerBuilder;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanService;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.model.SearchTargetRepository;
import nl.trede.employers.model.SroiEntry;
import nl.trede.employers.model.SroiEntryRepository;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.JobsRoom;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// *Geschiedenis* of an employer: each change of what is kept of it, put back and taken back by gestures.
class EmployerHistoryTest extends OneEmployersRoom {
    private EmployerPerson person;
    private EmployerContact contact;
    private Employer twin;

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
        person = new EmployerPerson(Ids.next(), bakery.id(), "K. Schets", EmployerRole.HR, null, null, null);
        contact = EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id()).personId(person.id()).clientId(client.id())
                .trajectoryId(trajectory.id()).contactDate(TODAY).channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.VACATURE).note("Eerste bezoek").build();
        twin = EmployerService.blank(Ids.next(), "Bakkerij de Proef B.V.").withCity("Utrecht").withNote("Bel na tienen");
        vault.write(write -> {
            write.save(EmployerPersonRepository.SHELF, person);
            write.save(EmployerRepository.SHELF, twin);
            return write.save(EmployerContactRepository.SHELF, contact);
        });
        show(Destination.employer(bakery.id()));
    }

    private void history() {
        onScreen(() -> show(Destination.employer(bakery.id(), "history")));
    }

    private List<String> titles() {
        return lookup("#history .list-line").queryAll().stream().filter(line -> line.lookup(".button") != null)
                .map(line -> ((Label) line.lookup(".label")).getText()).toList();
    }

    private Node line(String title) {
        return lookup(".list-line").match(node -> node.lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label words && words.getText().equals(title))).query();
    }

    private List<String> words(String title) {
        return line(title).lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
    }

    private void putBack(String title) {
        onScreen(() -> ((Button) line(title).lookup(".button")).fire());
    }

    @Test
    void the_tab_opens_with_the_keys_and_says_who_did_what() {
        onScreen(() -> new EmployerService(vault).save(bakery.withNote("Ingang achterom").withHarrieAvailable(1)));
        onScreen(() -> lookup("#tab-overview").query().requestFocus());
        push(KeyCode.RIGHT);
        assertThat(words("Werkgever gewijzigd · Bakkerij De Proef")).contains("Notitie: leeg → Ingang achterom", "Getrainde Harries: 0 → 1");
        assertThat(lookup("Gemaakt · Contactpersoon").tryQuery()).isPresent();
    }

    @Test
    void a_change_of_the_record_is_put_back_and_that_is_taken_back() {
        Employer changed = bakery.withNote("Ingang achterom");
        onScreen(() -> new EmployerService(vault).save(changed));
        history();
        putBack("Werkgever gewijzigd · Bakkerij De Proef");
        assertThat(new EmployerRepository(vault).find(bakery.id())).contains(bakery);
        undo();
        assertThat(new EmployerRepository(vault).find(bakery.id())).contains(changed);
        assertThat(titles()).as("three versions, none lost").hasSize(4);
    }

    @Test
    void a_removed_contact_comes_back_with_the_person_who_was_spoken_to_and_undo_takes_both_away() {
        onScreen(() -> {
            vault.write(write -> write.remove(EmployerContactRepository.SHELF, contact.id()));
            assertThat(new EmployerService(vault).removePerson(person).isDone()).isTrue();
        });
        history();
        assertThat(titles()).containsExactly("Contactpersoon verwijderd · K. Schets", "Contact met werkgever verwijderd · 22 nov 2026 · M. Voorbeeld",
                "Werkgever gewijzigd · Bakkerij De Proef");
        putBack("Contact met werkgever verwijderd · 22 nov 2026 · M. Voorbeeld");
        assertThat(new EmployerContactRepository(vault).ofEmployer(bakery.id())).containsExactly(contact);
        assertThat(new EmployerPersonRepository(vault).ofEmployer(bakery.id())).containsExactly(person);
        undo();
        assertThat(new EmployerContactRepository(vault).count()).isZero();
        assertThat(new EmployerPersonRepository(vault).count()).isZero();
    }

    @Test
    void a_removed_scan_comes_back_with_all_that_was_seen() {
        var scans = new ScanService(vault, clock);
        var scan = scans.begin(client.id(), bakery.id(), "Inpakken");
        for (var light : ScanLight.values()) {
            scans.answer(ScanAnswerBuilder.builder().id(Ids.next()).scanId(scan.id()).clientId(client.id()).point(light.name()).question("Geluid " + light)
                    .light(light).build(), false);
        }
        var seen = new ScanAnswerRepository(vault).all();
        onScreen(() -> scans.remove(scan.id()));
        history();
        putBack("Werkplekscan verwijderd · Inpakken");
        assertThat(new WorkplaceScanRepository(vault).all()).containsExactly(scan);
        assertThat(new ScanAnswerRepository(vault).all()).containsExactlyInAnyOrderElementsOf(seen);
        undo();
        assertThat(new WorkplaceScanRepository(vault).count() + new ScanAnswerRepository(vault).count()).isZero();
        assertThat(titles()).contains("Punt van een werkplekscan verwijderd · Geluid ROOD");
    }

    @Test
    void trainings_sroi_targets_and_jobs_come_back_too() {
        var training = new HarrieTraining(Ids.next(), bakery.id(), person.id(), TODAY, BigDecimal.TWO.setScale(1), "Werkcentrum Voorbeeld", CostBorne.GRATIS);
        var sroi = new SroiEntry(Ids.next(), bakery.id(), "Utrecht", "Begeleide werkplek", TODAY, TODAY.plusMonths(6), new BigDecimal("1200.00"), null);
        var target = new SearchTarget(Ids.next(), client.id(), bakery.id(), TODAY);
        Job job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(bakery.id()).title("Inpakker")
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.TIJDELIJK).startDate(TODAY).build();
        onScreen(() -> {
            vault.write(write -> {
                write.save(HarrieTrainingRepository.SHELF, training);
                write.save(SroiEntryRepository.SHELF, sroi);
                write.save(SearchTargetRepository.SHELF, target);
                return write.save(JobRepository.SHELF, job);
            });
            vault.write(write -> {
                write.remove(HarrieTrainingRepository.SHELF, training.id());
                write.remove(SroiEntryRepository.SHELF, sroi.id());
                write.remove(SearchTargetRepository.SHELF, target.id());
                return write.save(JobRepository.SHELF, job.withContract(Contract.VAST));
            });
        });
        history();
        Stream.of("Harrie-training verwijderd · K. Schets", "SROI-regel verwijderd · Begeleide werkplek", "Werkgever op het zoekplan verwijderd · M. Voorbeeld",
                "Baan gewijzigd · Inpakker").forEach(this::putBack);
        assertThat(new HarrieTrainingRepository(vault).all()).containsExactly(training);
        assertThat(new SroiEntryRepository(vault).all()).containsExactly(sroi);
        assertThat(new SearchTargetRepository(vault).all()).containsExactly(target);
        assertThat(new JobRepository(vault).all()).containsExactly(job);
    }

    @Test
    void a_merge_is_one_line_that_takes_it_apart_and_undo_merges_again() {
        Employer merged = bakery.withNote("Bel na tienen");
        onScreen(() -> {
            var calls = contact.withId(Ids.next()).withEmployerId(twin.id()).withPersonId(null);
            vault.write(write -> write.save(EmployerContactRepository.SHELF, calls));
            ((Outcome.Done<EmployerMerge>) merges().merge(merged, twin.id())).value();
        });
        history();
        assertThat(titles()).containsExactlyInAnyOrder("Werkgever samengevoegd · Bakkerij de Proef B.V.", "Werkgever gewijzigd · Bakkerij De Proef",
                "Werkgever gewijzigd · Bakkerij De Proef");
        putBack("Werkgever samengevoegd · Bakkerij de Proef B.V.");
        assertThat(new EmployerRepository(vault).find(twin.id())).contains(twin);
        assertThat(new EmployerRepository(vault).find(bakery.id())).contains(bakery);
        assertThat(new EmployerContactRepository(vault).ofEmployer(twin.id())).hasSize(1);
        undo();
        assertThat(new EmployerRepository(vault).all()).containsExactly(merged);
        assertThat(new EmployerContactRepository(vault).ofEmployer(bakery.id())).hasSize(2);
        assertThat(new EmployerMergeRepository(vault).count()).isOne();
    }

    @Test
    void what_was_removed_before_a_merge_comes_back_at_the_employer_that_stayed() {
        var old = contact.withId(Ids.next()).withEmployerId(twin.id()).withPersonId(null);
        onScreen(() -> {
            vault.write(write -> write.save(EmployerContactRepository.SHELF, old));
            vault.write(write -> write.remove(EmployerContactRepository.SHELF, old.id()));
            merges().merge(bakery, twin.id());
        });
        history();
        putBack("Contact met werkgever verwijderd · 22 nov 2026 · M. Voorbeeld");
        assertThat(new EmployerContactRepository(vault).find(old.id())).contains(old.withEmployerId(bakery.id()));
    }

    @Test
    void the_overview_shows_what_was_put_back() {
        onScreen(() -> vault.write(write -> write.remove(EmployerContactRepository.SHELF, contact.id())));
        history();
        putBack("Contact met werkgever verwijderd · 22 nov 2026 · M. Voorbeeld");
        onScreen(() -> lookup("#tab-overview").queryButton().fire());
        assertThat(lookup("Eerste bezoek").tryQuery()).isPresent();
    }

    @Test
    void record_and_history_show_whole_words_and_no_css_warning() {
        onScreen(() -> {
            new EmployerService(vault).save(bakery.withNote("Ingang achterom, bel vooraf").withHarrieAvailable(2));
            vault.write(write -> write.remove(EmployerContactRepository.SHELF, contact.id()));
            merges().merge(bakery.withNote("Bel na tienen"), twin.id());
        });
        drawn("employer", () -> made(Destination.employer(bakery.id())).content());
        drawn("employer-history", () -> made(Destination.employer(bakery.id(), "history")).content());
    }

    private MergeService merges() {
        return new MergeService(vault, Stream.concat(MergeService.own().stream(), guests().records().stream()).toList());
    }
}
