package nl.trede.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.ContactLocation;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.Test;

class DossierReaderTest extends OneVault {
    private final Casebook book = new Casebook();

    @Test
    void figures_from_the_vault_equal_those_from_memory_and_no_free_text_is_read() {
        UUID employer = VaultBook.employer(vault);
        var coach = book.coach("V. Voorbeeldcoach", "0.90");
        var one = book.trajectory("2026-07-06", it -> it.withGoalInClientWords("Weer onder de mensen"));
        book.assign(coach, one, AssignmentRole.PRIMAIR);
        book.job(one, "2026-08-10", null, job -> job.withHoursPerWeek(new BigDecimal("16.0")).withLessonsLearned("Pauzes helpen"));
        book.rung(one, "2026-07-06", 2);
        book.contact(one, "2026-09-20", ContactLocation.BUITEN, 45, false);
        book.visit(one, employer, "2026-07-20", contact -> contact.withNote("Sprak met de chef"));
        VaultBook.save(book, vault);

        Dossiers read = new DossierReader(vault).read();
        assertThat(read.trajectories()).singleElement().isEqualTo(one.withGoalInClientWords(null));
        assertThat(read.jobs()).singleElement().isEqualTo(book.jobs.getFirst().withLessonsLearned(null));
        assertThat(read.measurements()).containsExactlyElementsOf(book.measurements);
        assertThat(read.contacts()).containsExactlyElementsOf(book.contacts);
        assertThat(read.employerContacts()).singleElement().isEqualTo(book.employerContacts.getFirst().withNote(null));

        var today = Dates.today(TestVault.CLOCK);
        var report = new Figures(vault).report(Scope.everything(), new Quarter(2026, 3), today);
        assertThat(report.figures()).isEqualTo(book.report("2026-Q3", today.toString()).figures());
        assertThat(report.cases()).singleElement().satisfies(facts -> {
            assertThat(facts.firstContactDays()).isEqualTo(14);
            assertThat(facts.hoursBand()).isEqualTo(HoursBand.FROM_16);
            assertThat(facts.lastContactDays()).isEqualTo(10);
            assertThat(facts.rungNow()).isEqualTo(2);
        });
    }

    @Test
    void own_definitions_are_kept_and_named_on_the_report() {
        assertThat(Definitions.of(vault).version()).isEqualTo("1");
        new EmployerSettings(vault).videoCounts(true);
        Definitions own = Definitions.of(vault);
        assertThat(own.videoIsFaceToFace()).isTrue();
        assertThat(own.version()).startsWith("1-").isNotEqualTo(own.withSustainDays(182).version());
        Definitions.settings(vault).keep(Map.of("definition.sustainDays", 182, "definition.contractHours", 38));
        assertThat(Definitions.of(vault)).isEqualTo(own.withSustainDays(182).withContractHours(38));
        assertThat(Definitions.of(vault).deviations()).containsExactly(Message.of("figures.deviation.sustainDays", 182, 91),
                Message.of("figures.deviation.contractHours", 38, 36), Message.of("figures.deviation.video"));
    }
}
