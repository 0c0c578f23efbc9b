package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeState;
import nl.trede.common.ui.ThemeMode;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.StepDown;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A job since November 2025 on its page: may the support be taken back?
class StepDownCardTest extends OneClientsJobs {
    private Job job;

    @Override
    protected void prepare() {
        job = job(JobKind.BETAALD_REGULIER, "2025-11-03").employerId(People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad").id()).build();
        vault.write(write -> {
            write.save(LifeDomainNoteRepository.SHELF, new LifeDomainNote(Ids.next(), client.id(), LifeDomain.FINANCIEN, LocalDate.of(2026, 11, 2),
                    LifeState.LET_OP, null));
            return write.save(JobRepository.SHELF, job);
        });
    }

    @Test
    void the_reasons_stand_with_the_question_and_not_yet_asks_again_later() {
        open();
        assertThat(words("#step-down")).contains("Werkt hier sinds 3 nov 2025", "Geen open afspraken", "Financiën: Let op sinds 2 nov 2026",
                "Samen beslissen jullie");
        push("#step-down-no");
        assertThat(lookup("#step-down-day").<TextField>query().getText()).isEqualTo("21 feb 2027");
        push(KeyCode.TAB);
        write("eerst rust in de geldzaken");
        push("#step-down-save");
        assertThat(decided()).extracting(StepDown::againOn, StepDown::note).containsExactly(
                org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 21), "eerst rust in de geldzaken"));
        assertThat(words("#step-down-last")).contains("besloten op 22 nov 2026", "21 feb 2027", "eerst rust in de geldzaken");
        assertThat(due()).doesNotContain(text.get("jobs.due.stepDown"));
        undo();
        assertThat(decided()).isEmpty();
    }

    @Test
    void stepping_down_is_decided_against_the_reasons_and_stands_in_the_plan() {
        open();
        push("#step-down-yes");
        push("#step-down-save");
        assertThat(new FollowAlongPlanRepository(vault).find(job.id()).orElseThrow().stepDownOn()).isEqualTo(TODAY);
        assertThat(lookup("#step-down").tryQuery()).as("the question is answered").isEmpty();
        undo();
        assertThat(lookup("#step-down").tryQuery()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void the_card_shows_all_its_words(ThemeMode mode, int percent, @TempDir Path temporary) {
        var page = anew(job);
        inPictures(mode, percent, 1000, () -> List.of(new Shot("step-down", page),
                new Shot("step-down-no", page, () -> ((Button) page.lookup("#step-down-no")).fire())), temporary);
    }

    private List<StepDown> decided() {
        return new StepDownRepository(vault).find(job.id()).stream().toList();
    }

    private void push(String id) {
        onScreen(() -> lookup(id).query().requestFocus());
        push(KeyCode.SPACE);
        onScreen(() -> { });
    }

    private void open() {
        onScreen(() -> lookup("#job-" + job.id()).query().requestFocus());
        push(KeyCode.ENTER);
        onScreen(() -> { });
    }
}
