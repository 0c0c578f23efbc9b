package nl.trede.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.time.Quarter;

class FigurePropertiesTest {
    @Property(tries = 300)
    void running_is_carried_over_plus_started_and_what_goes_on_is_carried_over_next(@ForAll("cases") List<CaseFacts> facts) {
        var quarter = new Quarter(2026, 1);
        var flow = QuarterFlow.of(facts, Period.of(quarter, quarter.last()));
        var next = QuarterFlow.of(facts, Period.of(quarter.next(), quarter.next().last()));
        assertThat(flow.adds()).isTrue();
        assertThat(next.carriedOver()).hasSize(flow.after());
    }

    @Property(tries = 300)
    void every_figure_has_a_value_or_a_reason_and_a_percentage_lies_between_0_and_100(@ForAll("cases") List<CaseFacts> facts,
            @ForAll("days") LocalDate reference) {
        var quarter = Quarter.of(reference);
        for (Figure figure : CaseFigures.of(facts, Period.of(quarter, reference), reference, Definitions.standard())) {
            assertThat(figure.value().isPresent()).isNotEqualTo(figure.reason().isPresent());
            if (figure.definition().unit() == Unit.PERCENT && figure.value().isPresent()) {
                assertThat(figure.value().get()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)).hasScaleOf(1);
            }
        }
    }

    @Property(tries = 300)
    void sustainable_work_never_exceeds_paid_work(@ForAll("cases") List<CaseFacts> facts) {
        var quarter = new Quarter(2026, 1);
        var period = Period.of(quarter, quarter.last());
        assertThat(SustainableRate.of(facts, period, Definitions.standard()).numerator().orElseThrow())
                .isLessThanOrEqualTo(EmploymentRate.of(facts, period).numerator().orElseThrow());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.of(2024, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<CaseFacts>> cases() {
        var lengths = Arbitraries.integers().between(0, 700).injectNull(0.5);
        var rungs = Arbitraries.integers().between(1, 6).injectNull(0.3);
        return Combinators.combine(Arbitraries.integers().between(1, 30), days(), lengths, rungs, rungs, Arbitraries.of(Purpose.values()),
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 200).injectNull(0.3))
                .as((client, start, length, from, to, purpose, work, days) -> CaseFactsBuilder.builder().clientKey("c" + client)
                        .method(Method.WGB).purpose(purpose).phase(Phase.ZOEKEN).status(TrajectoryStatus.ACTIEF).start(start)
                        .end(length == null ? null : start.plusDays(length)).hoursBand(HoursBand.UNKNOWN)
                        .rungStart(from).rungTwelve(to).hasJob(work > 1).hadJobInPeriod(work > 0).sustainable(work == 3)
                        .firstContactDays(days).lastContactDays(days).build()).list().ofMaxSize(60);
    }
}
