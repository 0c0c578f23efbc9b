package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.trede.common.outcome.Message;

/// How far the year is towards the target of the regions the trajectories belong to (domain §10.21).
public final class TargetFigures {
    private TargetFigures() {
    }

    /// @param targets trajectories to start in a year, by region code
    /// @param regions the regions that count when no trajectory names one: those of the teams
    public static List<Figure> of(List<CaseFacts> facts, Map<String, Integer> targets, List<String> regions, LocalDate reference,
            Definitions definitions) {
        List<CaseFacts> started = RegionTarget.startedInYear(facts, reference);
        Predicate<CaseFacts> counts = one -> one.regionCode() != null && targets.containsKey(one.regionCode());
        List<CaseFacts> placed = started.stream().filter(counts).toList();
        var codes = new TreeSet<>(placed.stream().map(CaseFacts::regionCode).toList());
        if (codes.isEmpty()) {
            codes.addAll(regions.stream().filter(targets::containsKey).toList());
        }
        List<Case> cases = started.stream().map(one -> counts.test(one) ? Case.of(one, Standing.COUNTS)
                : Case.aside(one, "figures.case.noRegion")).toList();
        if (codes.isEmpty()) {
            return List.of(Figure.none(FigureDefinition.TARGET_REALISED, cases, "figures.reason.noRegion"),
                    Figure.none(FigureDefinition.TARGET_EXPECTED, List.of(), "figures.reason.noRegion"),
                    Figure.none(FigureDefinition.TARGET_FORECAST, List.of(), "figures.reason.noRegion"));
        }
        var target = RegionTarget.of(placed.size(), codes.stream().mapToInt(targets::get).sum(), reference, definitions);
        return List.of(realised(target, cases), Figure.amount(FigureDefinition.TARGET_EXPECTED, target.expected(), List.of()),
                target.forecast().map(forecast -> Figure.amount(FigureDefinition.TARGET_FORECAST, forecast, List.of()))
                        .orElseGet(() -> Figure.none(FigureDefinition.TARGET_FORECAST, List.of(), "figures.reason.tooEarly",
                                definitions.forecastFromDay())));
    }

    private static Figure realised(RegionTarget target, List<Case> cases) {
        long unknown = Shares.count(cases, Standing.ASIDE);
        Message[] notes = unknown == 0 ? new Message[0] : new Message[] {Message.of("figures.note.noRegion", unknown)};
        return Figure.ratio(FigureDefinition.TARGET_REALISED, BigDecimal.valueOf(target.started()), BigDecimal.valueOf(target.target()),
                cases, notes);
    }
}
