package nl.trede.region.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.exchange.model.FigureRow;
import nl.trede.exchange.model.TargetRow;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.CaseFigures;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Period;
import nl.trede.figures.model.RegionTarget;

/// A workbook that counts, with its rows: what can be counted again, and what its sender counted, also over clients without a row.
record Delivered(ReceivedWorkbook workbook, List<CaseFacts> cases, Map<String, FigureRow> sent, List<TargetRow> targets) {
    Delivered {
        cases = List.copyOf(cases);
        targets = List.copyOf(targets);
    }

    TeamName team() {
        return TeamName.of(workbook);
    }

    /// The figures that follow from its rows, by the very code that the sender counted with.
    Map<FigureDefinition, Figure> counted(Definitions definitions) {
        return counted(cases, Period.of(workbook.quarter(), workbook.referenceDate()), definitions);
    }

    static Map<FigureDefinition, Figure> counted(List<CaseFacts> cases, Period period, Definitions definitions) {
        return CaseFigures.of(cases, period, period.last(), definitions).stream()
                .collect(Collectors.toMap(Figure::definition, figure -> figure));
    }

    /// What its sender counted beyond the rows; nothing for a figure that the sender hid or could not compute.
    Extra extra(FigureDefinition definition, Map<FigureDefinition, Figure> counted) {
        FigureRow row = sent.get(definition.key());
        return row == null || row.hidden() || row.numerator() == null ? Extra.NONE : Extra.between(row, counted.get(definition));
    }

    /// Trajectories started this year in a region by the rows alone.
    int startedByRows(String regionCode) {
        return (int) RegionTarget.startedInYear(cases, workbook.referenceDate()).stream()
                .filter(one -> regionCode.equals(one.regionCode())).count();
    }

    /// Trajectories started this year in a region as the sender counted them; empty when the sender did not say.
    Optional<Integer> startedBySender(String regionCode) {
        return targets.stream().filter(row -> row.year() == workbook.referenceDate().getYear() && regionCode.equals(row.regionCode()))
                .map(TargetRow::started).reduce(Integer::sum);
    }
}
