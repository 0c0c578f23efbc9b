package nl.trede.exchange.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.QuarterReport;
import nl.trede.figures.model.RegionTarget;
import nl.trede.partners.model.Region;

/// The rows of *Doel100*: what this caseload started in the year, region by region; also clients who have no row.
record TargetRows(QuarterReport report, List<Region> regions, Definitions definitions) {
    List<TargetRow> rows() {
        Map<String, Integer> started = new TreeMap<>();
        for (CaseFacts one : RegionTarget.startedInYear(report.cases(), report.reference())) {
            started.merge(Objects.requireNonNullElse(one.regionCode(), ""), 1, Integer::sum);
        }
        return started.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList();
    }

    private TargetRow row(String code, int count) {
        int year = report.reference().getYear();
        Optional<Region> region = regions.stream().filter(one -> one.code().equals(code)).findFirst();
        if (region.isEmpty()) {
            return new TargetRow(year, code.isEmpty() ? null : code, count, null, null, null);
        }
        var target = RegionTarget.of(count, region.get().annualTarget(), report.reference(), definitions);
        return new TargetRow(year, code, count, target.target(), target.expected(), target.forecast().orElse(null));
    }
}
