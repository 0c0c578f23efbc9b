package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.ThemeMode;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.SchemeAnswerRepository;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schemes and the income advice of a client who begins a job in two weeks, worked with mouse and keys.
class SchemesTabTest extends OneClientsJobs {
    private Job job;

    @Override
    protected void prepare() {
        new SchemeTable(vault).load();
        vault.write(write -> write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client.id(), BenefitType.PARTICIPATIEWET,
                LocalDate.of(2024, 1, 1), null, false, null)));
        job = job(JobKind.BETAALD_REGULIER, "2026-12-07").title("bakker").endDate(LocalDate.of(2027, 6, 6)).build();
        room.service().save(job, "Bakkerij De Proef");
    }

    @Test
    void each_scheme_says_whether_it_applies_why_not_and_where_the_rule_comes_from() {
        assertThat(words("#scheme-PROEFPLAATSING_GEMEENTE")).contains("Geldt niet", "begint meteen met een contract", "Dit helpt: Eerst een proefplaatsing",
                "subsidiescanner.nu");
        assertThat(words("#scheme-LOONDISPENSATIE")).contains("heeft geen Wajong", "niet te veranderen");
        assertThat(words("#scheme-LKV_OUDER_OVERGANG")).contains("Niet op deze dag", "31 dec 2025");
        assertThat(words("#scheme-LKV_BANENAFSPRAAK")).contains("Eerst uitzoeken", "Regel sinds 1 jan 2026", "hulsman.nl");
        assertThat(words("#scheme-HARRIE")).contains("Geldt", "collega");
    }

    @Test
    void one_click_answers_a_question_and_two_schemes_apply() {
        fire("#ask-IN_REGISTER-yes");

        assertThat(new SchemeAnswerRepository(vault).ofClient(client.id())).singleElement().satisfies(answer -> {
            assertThat(answer.fact()).isEqualTo(Fact.IN_REGISTER);
            assertThat(answer.affirmed()).isTrue();
            assertThat(answer.jobId()).isNull();
        });
        assertThat(words("#scheme-NO_RISK")).contains("Geldt").doesNotContain("Eerst uitzoeken");
        assertThat(words("#scheme-LKV_BANENAFSPRAAK")).doesNotContain("Eerst uitzoeken");
        assertThat(lookup("#ask-IN_REGISTER-yes").tryQuery()).isEmpty();
        undo();
        assertThat(new SchemeAnswerRepository(vault).count()).isZero();
        assertThat(words("#scheme-NO_RISK")).contains("Eerst uitzoeken");
    }

    @Test
    void a_number_is_typed_and_nonsense_is_refused_in_words() {
        onScreen(() -> ((TextField) lookup("#ask-WAGE_SHARE").query()).requestFocus());
        write("veel");
        type(KeyCode.ENTER);
        assertThat(test.notice().sentence()).isEqualTo(text.get("jobs.schemes.refused.number"));
        assertThat(new SchemeAnswerRepository(vault).count()).isZero();
        type(KeyCode.HOME);
        press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        write("60");
        type(KeyCode.ENTER);
        assertThat(words("#scheme-LKS")).contains("Geldt").doesNotContain("Eerst uitzoeken");
    }

    @Test
    void a_request_is_noted_and_granted() {
        fire("#ask-IN_REGISTER-yes");
        fire("#request-NO_RISK");
        assertThat(words("#scheme-NO_RISK")).contains("Aangevraagd 22 nov");
        fire("#decide-TOEGEKEND-NO_RISK");
        assertThat(new InstrumentRepository(vault).ofClient(client.id())).singleElement().satisfies(instrument -> {
            assertThat(instrument.decision()).isEqualTo(InstrumentDecision.TOEGEKEND);
            assertThat(instrument.decidedOn()).isEqualTo(TODAY);
            assertThat(instrument.jobId()).isEqualTo(job.id());
        });
        undo();
        assertThat(new InstrumentRepository(vault).ofClient(client.id()).getFirst().decision()).isEqualTo(InstrumentDecision.AANGEVRAAGD);
    }

    @Test
    void questions_are_answered_one_after_the_other_with_the_keys() {
        onScreen(() -> lookup("#ask-IN_REGISTER-yes").query().requestFocus());
        type(KeyCode.SPACE);
        assertThat(stage.getScene().getFocusOwner()).isNotNull().isInstanceOf(TextField.class);
        write("60");
        type(KeyCode.ENTER);
        assertThat(new SchemeAnswerRepository(vault).ofClient(client.id())).extracting(one -> one.fact())
                .containsExactly(Fact.IN_REGISTER, Fact.WAGE_SHARE);
        assertThat(stage.getScene().getFocusOwner()).isNotNull();
    }

    @Test
    void a_proefplaatsing_shows_its_clock_and_stays_due_until_it_is_granted() {
        Job trial = job.withId(Ids.next()).withTitle("proef kweker").withKind(JobKind.PROEFPLAATSING).withContract(Contract.GEEN)
                .withStartDate(LocalDate.of(2026, 12, 1)).withEndDate(null);
        onScreen(() -> room.service().save(trial, "Kwekerij Verzonnen"));
        assertThat(due()).contains("Goedkeuring voor de proefplaatsing");
        onScreen(() -> ((ToggleButton) lookup("proef kweker").match(node -> node instanceof ToggleButton).query()).fire());

        assertThat(words("#trial-clock")).contains("dag 0 van 62", "31 jan 2027", "nooit na 31 mei 2027", "uiterlijk 14 feb 2027");
        fire("#request-PROEFPLAATSING_GEMEENTE");
        assertThat(due()).contains("Goedkeuring voor de proefplaatsing");
        fire("#decide-TOEGEKEND-PROEFPLAATSING_GEMEENTE");
        assertThat(due()).doesNotContain("Goedkeuring voor de proefplaatsing");
    }

    @Test
    void the_page_of_a_job_shows_the_schemes_for_that_job_only() {
        var content = onScreen(() -> {
            var opened = room.clientTabs().getFirst().open(client.id(), job.id().toString());
            show(new Page(opened.node()));
            return opened;
        });
        assertThat(from(lookup("#scheme-places")).lookup(".chip").queryAllAs(ToggleButton.class)).extracting(ToggleButton::getText).containsExactly("bakker");
        assertThat(words("#scheme-HARRIE")).contains("Geldt");
        onScreen(content::close);
    }

    @Test
    void income_advice_is_asked_for_noted_with_the_keys_and_taken_back() {
        assertThat(due()).contains("Inkomensadvies vóór de start");
        clickOn("#advice-new");
        write("Inkomensconsulent");
        onScreen(() -> ((CheckBox) lookup("#advice-trained").query()).setSelected(true));
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        var given = new BenefitsAdviceRepository(vault).ofClient(client.id());
        assertThat(given).singleElement().satisfies(one -> {
            assertThat(one.byWhom()).isEqualTo("Inkomensconsulent");
            assertThat(one.jobId()).isEqualTo(job.id());
            assertThat(one.adviceDate()).isEqualTo(TODAY);
            assertThat(one.trained()).isTrue();
            assertThat(one.fallbackExplained()).isFalse();
        });
        assertThat(due()).contains("Terugvallen uitleggen vóór de start").doesNotContain("Inkomensadvies vóór de start");
        onScreen(() -> ((Button) from(lookup("#advice-" + given.getFirst().id())).lookup(".button").queryButton()).fire());
        clickOn("#advice-fallback");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(due()).noneMatch(title -> title.contains("Inkomensadvies") || title.contains("Terugvallen"));
        undo();
        assertThat(due()).contains("Terugvallen uitleggen vóór de start");
    }

    @Test
    void advice_by_nobody_is_refused_at_its_field() {
        clickOn("#advice-new");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(lookup(text.get("jobs.advice.refused.byWhom")).tryQuery()).isPresent();
        assertThat(new BenefitsAdviceRepository(vault).count()).isZero();
    }

    @Test
    void the_explanation_names_who_pays_and_how_to_come_back() {
        clickOn("#advice-new");
        assertThat(lookup(text.get("jobs.advice.explain.gemeente.stop")).tryQuery()).isPresent();
        assertThat(lookup(text.get("jobs.advice.explain.uwv.stop")).tryQuery()).isEmpty();
    }

    @Test
    void a_client_who_reads_along_sees_the_explanation_and_no_schemes() {
        onScreen(() -> test.desk.together().enter(client.id()));
        var plain = onScreen(() -> {
            var content = room.clientTabs().getFirst().open(client.id());
            show(new Page(content.node()));
            return content;
        });
        assertThat(lookup("#schemes").tryQuery()).isEmpty();
        assertThat(lookup(text.get("jobs.advice.explain.gemeente.stop")).tryQuery()).isPresent();
        onScreen(plain::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void the_schemes_and_the_advice_render_without_warning_or_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        var page = anew();
        inPictures(mode, percent, 2600, () -> List.of(new Shot("schemes", page),
                new Shot("advice", page, () -> ((Button) page.lookup("#advice-new")).fire())), temporary);
    }
}
