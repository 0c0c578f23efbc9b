package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.trede.clients.model.Method;
import nl.trede.common.outcome.Message;
import nl.trede.ladder.model.LadderMeasurement;
import org.jspecify.annotations.Nullable;

/// Rungs gained in the first twelve months (domain §10.13), and the WGB test of at least one rung (domain §10.14).
public final class LadderGain {
    private static final int AROUND = 30;
    private static final int WINDOW_OPENS = 335;
    private static final int WINDOW_CLOSES = 395;

    /// The two rungs that are compared.
    ///
    /// @param atEnd the later one was measured at the end, before twelve months
    public record Rungs(Optional<LadderMeasurement> start, Optional<LadderMeasurement> twelve, boolean atEnd) { }

    private LadderGain() {
    }

    /// Finds the measurement nearest to the start within thirty days, and the one nearest to twelve months within
    /// 335–395 days; after an earlier end the last one within thirty days of the end. Equally near: the later one.
    ///
    /// @param measurements of this trajectory, in any order; those after the reference date are left out
    public static Rungs of(LocalDate start, @Nullable LocalDate end, Collection<LadderMeasurement> measurements, LocalDate reference) {
        List<LadderMeasurement> known = measurements.stream().filter(one -> !one.measuredOn().isAfter(reference))
                .sorted(Comparator.comparing(LadderMeasurement::measuredOn)).toList();
        Optional<LadderMeasurement> first = nearest(known, start, start.minusDays(AROUND), start.plusDays(AROUND));
        LocalDate year = start.plusMonths(12);
        Optional<LadderMeasurement> twelve = nearest(known, year, start.plusDays(WINDOW_OPENS), start.plusDays(WINDOW_CLOSES));
        if (twelve.isPresent() || end == null || !end.isBefore(year)) {
            return new Rungs(first, twelve, false);
        }
        Optional<LadderMeasurement> last = known.stream().filter(one -> within(one, end.minusDays(AROUND), end.plusDays(AROUND)))
                .filter(one -> !first.filter(one::equals).isPresent()).reduce((before, later) -> later);
        return new Rungs(first, last, last.isPresent());
    }

    private static Optional<LadderMeasurement> nearest(List<LadderMeasurement> known, LocalDate day, LocalDate from, LocalDate to) {
        return known.stream().filter(one -> within(one, from, to)).reduce((best, later) ->
                distance(later, day) <= distance(best, day) ? later : best);
    }

    private static long distance(LadderMeasurement one, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, one.measuredOn()));
    }

    private static boolean within(LadderMeasurement one, LocalDate from, LocalDate to) {
        return !one.measuredOn().isBefore(from) && !one.measuredOn().isAfter(to);
    }

    static List<Figure> figures(List<CaseFacts> facts, Period period, LocalDate reference) {
        List<Case> cases = facts.stream().filter(one -> one.runningIn(period)).flatMap(one -> judge(one, reference).stream()).toList();
        List<Case> wgb = cases.stream().filter(one -> one.facts().method() == Method.WGB).toList();
        return List.of(mean(cases), share(FigureDefinition.LADDER_ROSE_12, cases, gain -> gain >= 1),
                share(FigureDefinition.LADDER_SAME_12, cases, gain -> gain == 0),
                share(FigureDefinition.LADDER_FELL_12, cases, gain -> gain < 0),
                share(FigureDefinition.WGB_SUCCESS, wgb, gain -> gain >= 1));
    }

    /// Counts when both rungs are known and the first is not the highest; a missing rung is named once it can no longer come.
    private static Optional<Case> judge(CaseFacts one, LocalDate reference) {
        if (one.rungStart() != null && one.rungTwelve() != null) {
            if (one.rungStart() == 6) {
                return Optional.of(Case.aside(one, "figures.case.cannotRise"));
            }
            return Optional.of(Case.of(one, Standing.COUNTS, one.twelveAtEnd() ? "figures.case.rungsAtEnd" : "figures.case.rungs",
                    one.rungStart(), one.rungTwelve()));
        }
        LocalDate lastChance = one.end() != null && one.end().isBefore(one.start().plusMonths(12))
                ? one.end().plusDays(AROUND) : one.start().plusDays(WINDOW_CLOSES);
        return reference.isAfter(lastChance) ? Optional.of(Case.aside(one, "figures.case.missing")) : Optional.empty();
    }

    private static int gain(Case one) {
        return one.facts().rungTwelve() - one.facts().rungStart();
    }

    private static Figure mean(List<Case> cases) {
        List<Case> counted = cases.stream().filter(one -> one.standing() == Standing.COUNTS).toList();
        return Figure.ratio(FigureDefinition.LADDER_GAIN_12, BigDecimal.valueOf(counted.stream().mapToInt(LadderGain::gain).sum()),
                BigDecimal.valueOf(counted.size()), cases, notes(cases));
    }

    private static Figure share(FigureDefinition definition, List<Case> cases, IntPredicate which) {
        List<Case> judged = cases.stream().map(one -> one.standing() == Standing.COUNTS && !which.test(gain(one))
                ? new Case(one.facts(), Standing.COUNTS_BELOW, one.detail()) : one).toList();
        return Shares.of(definition, judged, notes(cases));
    }

    private static Message[] notes(List<Case> cases) {
        var notes = new ArrayList<Message>();
        long missing = cases.stream().filter(one -> one.facts().rungTwelve() == null || one.facts().rungStart() == null).count();
        long highest = Shares.count(cases, Standing.ASIDE) - missing;
        if (missing > 0) {
            notes.add(Message.of("figures.note.missing", missing));
        }
        if (highest > 0) {
            notes.add(Message.of("figures.note.cannotRise", highest));
        }
        return notes.toArray(Message[]::new);
    }
}
