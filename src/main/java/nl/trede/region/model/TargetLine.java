package nl.trede.region.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.figures.model.Case;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.RegionTarget;
import nl.trede.figures.model.Standing;
import nl.trede.partners.model.Region;

/// The trajectories started in a year against the target of the region (domain §10.21).
///
/// @param asOf      the day up to which starts are known
/// @param months    starts since 1 January at the end of each month that is over on `asOf`, January first
/// @param target    started, target, expected and forecast
/// @param elsewhere the starts of this region's teams that belong to another region, by its name; under an empty name those of which the
///                  region is unknown. They are never spread over regions.
/// @param behind    the pseudonyms that started
public record TargetLine(LocalDate asOf, List<Integer> months, RegionTarget target, Map<String, Behind> elsewhere, Behind behind) {
    public TargetLine {
        months = List.copyOf(months);
    }

    /// @param ofYear of each sender the last workbook of the year: of all regions, for clients live where they live
    static TargetLine of(Region region, Map<String, String> names, List<Delivered> ofYear, LocalDate asOf, Definitions definitions) {
        List<CaseFacts> started = RegionTarget.startedInYear(ofYear.stream().flatMap(one -> one.cases().stream()).toList(), asOf);
        List<CaseFacts> here = started.stream().filter(one -> region.code().equals(one.regionCode())).toList();
        int beyond = ofYear.stream().mapToInt(one ->
                one.startedBySender(region.code()).map(sent -> sent - one.startedByRows(region.code())).orElse(0)).sum();
        int unseen = Math.max(0, beyond);
        return new TargetLine(asOf, months(here, asOf), RegionTarget.of(here.size() + unseen, region.annualTarget(), asOf, definitions),
                elsewhere(region, names, ofYear, asOf), behind("", here, ofYear, unseen));
    }

    private static Behind behind(String line, List<CaseFacts> started, List<Delivered> ofYear, int unseen) {
        var teams = new HashMap<String, TeamName>();
        ofYear.forEach(one -> one.cases().forEach(row -> teams.put(row.clientKey(), one.team())));
        return new Behind(line, FigureDefinition.TARGET_REALISED, started.stream().sorted(Comparator.comparing(CaseFacts::start))
                .map(one -> new Behind.Row(teams.get(one.clientKey()), new Case(one, Standing.COUNTS, Optional.empty()))).toList(), unseen);
    }

    /// Where a day lies on an axis of twelve months: 0 is the first of January, 12 the end of December.
    public static double position(LocalDate day) {
        return day.getMonthValue() - 1 + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }

    public int year() {
        return asOf.getYear();
    }

    private static List<Integer> months(List<CaseFacts> here, LocalDate asOf) {
        var months = new ArrayList<Integer>();
        for (int month = 1; month <= 12; month++) {
            LocalDate end = LocalDate.of(asOf.getYear(), month, 1).plusMonths(1).minusDays(1);
            if (!end.isAfter(asOf)) {
                months.add((int) here.stream().filter(one -> !one.start().isAfter(end)).count());
            }
        }
        return months;
    }

    private static Map<String, Behind> elsewhere(Region region, Map<String, String> names, List<Delivered> ofYear, LocalDate asOf) {
        var rows = ofYear.stream().filter(one -> region.code().equals(one.workbook().regionCode()))
                .flatMap(one -> one.cases().stream()).toList();
        var elsewhere = new TreeMap<String, List<CaseFacts>>();
        RegionTarget.startedInYear(rows, asOf).stream().filter(one -> !region.code().equals(one.regionCode())).forEach(one -> elsewhere.computeIfAbsent(
                one.regionCode() == null ? "" : names.getOrDefault(one.regionCode(), one.regionCode()), name -> new ArrayList<>()).add(one));
        var behind = new TreeMap<String, Behind>();
        elsewhere.forEach((name, started) -> behind.put(name, behind(name, started, ofYear, 0)));
        return behind;
    }
}
