package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.trede.clients.model.Purpose;
import nl.trede.common.outcome.Message;

/// Days to the first employer contact of those who started in the quarter to find work (domain §10.3, fidelity item 15):
/// mean, median, share within the norm, who still waits, and a mean that does not look away from those who wait.
public final class FirstContactDays {
    private FirstContactDays() {
    }

    static List<Figure> figures(List<CaseFacts> facts, Period period, LocalDate reference, Definitions definitions) {
        List<CaseFacts> cohort = facts.stream()
                .filter(one -> one.purpose() == Purpose.WERK_VINDEN && period.contains(one.start())).toList();
        List<CaseFacts> met = cohort.stream().filter(one -> one.firstContactDays() != null).toList();
        List<CaseFacts> open = cohort.stream().filter(one -> one.firstContactDays() == null).toList();
        return List.of(mean(cohort, met), median(met), pessimistic(cohort, reference),
                within(cohort, reference, definitions.firstContactDays()), waiting(open, reference));
    }

    private static Figure mean(List<CaseFacts> cohort, List<CaseFacts> met) {
        List<Case> cases = cohort.stream().map(one -> one.firstContactDays() == null ? Case.aside(one, "figures.case.noContact")
                : Case.of(one, Standing.COUNTS, "figures.case.days", one.firstContactDays())).toList();
        long open = Shares.count(cases, Standing.ASIDE);
        BigDecimal days = BigDecimal.valueOf(met.stream().mapToInt(CaseFacts::firstContactDays).sum());
        BigDecimal many = BigDecimal.valueOf(met.size());
        return open == 0 ? Figure.ratio(FigureDefinition.FIRST_CONTACT_DAYS_MEAN, days, many, cases)
                : Figure.ratio(FigureDefinition.FIRST_CONTACT_DAYS_MEAN, days, many, cases, Message.of("figures.note.open", open));
    }

    private static Figure median(List<CaseFacts> met) {
        List<Case> cases = met.stream().map(one -> Case.of(one, Standing.COUNTS, "figures.case.days", one.firstContactDays())).toList();
        int[] days = met.stream().mapToInt(CaseFacts::firstContactDays).sorted().toArray();
        if (days.length == 0) {
            return Figure.none(FigureDefinition.FIRST_CONTACT_DAYS_MEDIAN, cases, "figures.reason.nobody");
        }
        BigDecimal twice = BigDecimal.valueOf(days[(days.length - 1) / 2] + days[days.length / 2]);
        return Figure.amount(FigureDefinition.FIRST_CONTACT_DAYS_MEDIAN, twice.multiply(new BigDecimal("0.5")), cases);
    }

    /// Who still waits counts with the days waited so far.
    private static Figure pessimistic(List<CaseFacts> cohort, LocalDate reference) {
        List<Case> cases = cohort.stream().map(one -> Case.of(one, Standing.COUNTS, "figures.case.days", soFar(one, reference))).toList();
        long days = cohort.stream().mapToLong(one -> soFar(one, reference)).sum();
        return Figure.ratio(FigureDefinition.FIRST_CONTACT_DAYS_PESSIMISTIC, BigDecimal.valueOf(days), BigDecimal.valueOf(cohort.size()), cases);
    }

    /// Who waits longer than the norm counts as not within it; who waits shorter is too young to say.
    private static Figure within(List<CaseFacts> cohort, LocalDate reference, int norm) {
        List<Case> cases = cohort.stream().map(one -> {
            long days = soFar(one, reference);
            if (one.firstContactDays() == null && days <= norm) {
                return Case.aside(one, "figures.case.tooYoung");
            }
            return Case.of(one, days <= norm ? Standing.COUNTS : Standing.COUNTS_BELOW,
                    one.firstContactDays() == null ? "figures.case.waiting" : "figures.case.days", days);
        }).toList();
        return norm == Definitions.standard().firstContactDays() ? Shares.of(FigureDefinition.FIRST_CONTACT_WITHIN_30, cases)
                : Shares.of(FigureDefinition.FIRST_CONTACT_WITHIN_30, cases, Message.of("figures.note.contactNorm", norm));
    }

    private static Figure waiting(List<CaseFacts> open, LocalDate reference) {
        return Figure.count(FigureDefinition.FIRST_CONTACT_OPEN, open.size(), open.stream()
                .map(one -> Case.of(one, Standing.COUNTS, "figures.case.waiting", soFar(one, reference))).toList());
    }

    private static long soFar(CaseFacts one, LocalDate reference) {
        return one.firstContactDays() == null ? ChronoUnit.DAYS.between(one.start(), reference) : one.firstContactDays();
    }
}
