package nl.trede.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.advice.AdviceOccasion;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// Advice on the income before a paid job starts (domain §10.27).
class IncomeAdviceCoverageTest {
    private final Casebook book = new Casebook();

    private void advise(Job job, UUID about, String day) {
        book.advices.add(new BenefitsAdvice(Ids.next(), job.clientId(), about, Casebook.day(day), "consulent", true, AdviceOccasion.NIEUWE_BAAN, true, null));
    }

    private Figure figure() {
        return book.report("2026-Q3", "2026-11-22").figure(FigureDefinition.INCOME_ADVICE);
    }

    private Job job(String start) {
        return book.job(book.trajectory("2026-01-05"), start, null);
    }

    @Test
    void advice_up_to_the_first_day_counts_and_later_or_none_is_listed_below() {
        Job before = job("2026-08-03");
        advise(before, before.id(), "2026-07-20");
        Job same = job("2026-08-03");
        advise(same, null, "2026-08-03");
        Job later = job("2026-08-03");
        advise(later, later.id(), "2026-08-04");
        Job none = job("2026-08-03");
        assertThat(figure().value()).contains(new BigDecimal("50.0"));
        assertThat(figure().denominator()).contains(BigDecimal.valueOf(4));
        assertThat(figure().behind()).filteredOn(one -> one.standing() == Standing.COUNTS_BELOW).extracting(one -> one.facts().trajectoryId())
                .containsExactlyInAnyOrder(later.trajectoryId(), none.trajectoryId());
    }

    @Test
    void only_paid_jobs_that_start_in_the_quarter_are_in_it_and_without_one_there_is_no_value() {
        job("2026-06-30");
        job("2026-10-01");
        book.job(book.trajectory("2026-01-05"), "2026-08-03", null, one -> one.withKind(JobKind.PROEFPLAATSING));
        assertThat(figure().value()).isEmpty();
        assertThat(figure().reason()).isPresent();
    }

    @Test
    void each_start_asks_for_its_own_advice_and_an_extension_for_none() {
        Trajectory one = book.trajectory("2026-01-05");
        UUID employer = Ids.next();
        Job first = book.job(one, "2026-07-01", "2026-07-31", job -> job.withEmployerId(employer));
        book.job(one, "2026-08-10", null, job -> job.withEmployerId(employer));
        advise(first, first.id(), "2026-06-20");
        assertThat(figure().denominator()).contains(BigDecimal.ONE);
        assertThat(figure().value()).contains(new BigDecimal("100.0"));
        book.job(one, "2026-09-01", null, job -> job.withEmployerId(Ids.next()));
        assertThat(figure().denominator()).contains(BigDecimal.TWO);
        assertThat(figure().value()).contains(new BigDecimal("50.0"));
    }
}
