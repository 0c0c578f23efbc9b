package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.trede.common.ui.ThemeMode;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A proefplaatsing since 1 October on its page: day 53 of 61.
class TrialCardTest extends OneClientsJobs {
    private Job trial;

    @Override
    protected void prepare() {
        Employer bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
        trial = job(JobKind.PROEFPLAATSING, "2026-10-01").employerId(bakery.id()).build();
        vault.write(write -> write.save(JobRepository.SHELF, trial));
    }

    @Test
    void an_extension_is_asked_for_and_granted_with_the_keyboard() {
        var instruments = new Instruments(vault, clock);
        instruments.request(client.id(), trial.id(), "PROEFPLAATSING_UWV");
        instruments.decide(asked().getFirst(), InstrumentDecision.TOEGEKEND);
        open();
        assertThat(words("#trial-approved")).contains("Goedgekeurd tot en met 30 nov 2026");
        assertThat(words("#trial-day")).contains("Dag 53 van 61", "30 nov 2026", "Nooit na 31 mrt 2027");
        press("#trial-extend");
        TextField until = lookup("#trial-until").query();
        assertThat(until.getText()).isEqualTo("31 dec 2026");
        onScreen(() -> {
            until.requestFocus();
            until.selectAll();
        });
        write("1-4-2027");
        press("#trial-ask");
        assertThat(lookup(text.get("jobs.refused.trialTooLong", LocalDate.of(2027, 3, 31))).tryQuery()).as("beyond six months").isPresent();
        onScreen(() -> {
            until.requestFocus();
            until.selectAll();
        });
        write("31-1-2027");
        press("#trial-ask");
        assertThat(asked()).extracting(Instrument::validUntil, Instrument::decision).last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 1, 31), InstrumentDecision.AANGEVRAAGD));
        assertThat(due()).contains(text.get("jobs.due.extension"));
        press("#trial-granted");
        assertThat(jobs.find(trial.id()).orElseThrow().endDate()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(words("#trial-approved")).contains("Goedgekeurd tot en met 31 jan 2027");
        assertThat(words("#trial-day")).contains("van 123", "31 jan 2027");
        undo();
        assertThat(jobs.find(trial.id())).contains(trial);
        undo();
        assertThat(lookup("#trial-refused").tryQuery()).isPresent();
    }

    @Test
    void one_that_is_longer_than_approved_says_so_on_its_page() {
        vault.write(write -> write.save(JobRepository.SHELF, trial.withEndDate(LocalDate.of(2027, 3, 31))));
        open();
        assertThat(words("#trial-approved")).contains("Gewone termijn tot en met 30 nov 2026", "gepland tot en met 31 mrt 2027");
        assertThat(words("#trial-day")).contains("Verlengen kan niet meer");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void the_card_shows_all_its_words(ThemeMode mode, int percent, @TempDir Path temporary) {
        vault.write(write -> write.save(JobRepository.SHELF, trial.withEndDate(LocalDate.of(2027, 1, 31))));
        var longer = anew(trial);
        inPictures(mode, percent, 900, () -> List.of(new Shot("trial", longer),
                new Shot("trial-extend", longer, () -> ((javafx.scene.control.Button) longer.lookup("#trial-extend")).fire())), temporary);
    }

    private List<Instrument> asked() {
        return new InstrumentRepository(vault).ofClient(client.id());
    }

    private void press(String id) {
        onScreen(() -> lookup(id).query().requestFocus());
        push(KeyCode.SPACE);
        onScreen(() -> { });
    }

    private void open() {
        onScreen(() -> lookup("#job-" + trial.id()).query().requestFocus());
        push(KeyCode.ENTER);
        onScreen(() -> { });
    }
}
