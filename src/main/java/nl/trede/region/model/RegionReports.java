package nl.trede.region.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Period;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionRepository;
import nl.trede.vault.model.Vault;

/// Makes the figures of a region out of the workbooks that were received.
public final class RegionReports {
    private final Vault vault;
    private final Clock clock;
    private final ReceivedWorkbookRepository workbooks;
    private final RegionRepository regions;
    private final Expectations expectations;

    public RegionReports(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.workbooks = new ReceivedWorkbookRepository(vault);
        this.regions = new RegionRepository(vault);
        this.expectations = new Expectations(vault);
    }

    /// The quarters of which a workbook counts, newest first.
    public List<Quarter> quarters() {
        return workbooks.quarters();
    }

    /// The regions of the teams that delivered, by name; teams without a region last.
    public List<RegionChoice> regions() {
        Map<String, String> names = names();
        return workbooks.counting().stream().map(one -> Optional.ofNullable(one.regionCode())).distinct()
                .map(code -> code.map(known -> new RegionChoice(code, names.getOrDefault(known, known))).orElseGet(RegionChoice::unknown))
                .sorted(Comparator.comparing((RegionChoice one) -> one.code().isEmpty()).thenComparing(RegionChoice::name)).toList();
    }

    public RegionReport report(RegionChoice region, Quarter quarter, Grouping grouping) {
        List<ReceivedWorkbook> received = workbooks.all();
        var counting = received.stream().filter(ReceivedWorkbook::counts).toList();
        var ofQuarter = counting.stream().filter(one -> one.quarter().equals(quarter) && region.covers(one.regionCode())).toList();
        var ofYear = latestOfYear(counting, quarter);
        var loaded = new Received(vault).load(java.util.stream.Stream.concat(ofQuarter.stream(), ofYear.stream()).distinct().toList());
        List<Delivered> delivered = ofQuarter.stream().map(loaded::get).toList();
        Definitions definitions = Definitions.of(vault);
        LocalDate asOf = delivered.stream().map(one -> one.workbook().referenceDate()).max(Comparator.naturalOrder())
                .orElseGet(() -> Period.reference(quarter, Dates.today(clock)));
        var period = Period.of(quarter, asOf);
        var table = table(delivered, grouping, period, definitions);
        Map<String, TeamName> teams = teams(delivered);
        return new RegionReport(region, quarter, asOf, target(region, ofYear.stream().map(loaded::get).toList(), asOf, definitions), table,
                expectations.deliveries(quarter, received, Dates.today(clock)).only(team -> region.covers(team.regionCode())),
                Rungs.of(delivered.stream().flatMap(one -> one.cases().stream()).filter(one -> one.activeOn(asOf)).toList(), teams),
                mismatches(delivered, definitions), DefinitionVersions.of(ofQuarter), teams);
    }

    /// Every figure of a quarter over all regions together, for the terminal.
    ///
    /// @return in the order of the catalog; empty when nothing was received for the quarter
    public List<Figure> figures(Quarter quarter) {
        List<ReceivedWorkbook> ofQuarter = workbooks.counting().stream().filter(one -> one.quarter().equals(quarter)).toList();
        Optional<LocalDate> asOf = ofQuarter.stream().map(ReceivedWorkbook::referenceDate).max(Comparator.naturalOrder());
        Map<String, Integer> targets = regions.all().stream().collect(Collectors.toMap(Region::code, Region::annualTarget));
        return asOf.map(day -> new RegionFigures(new Received(vault).load(ofQuarter).values(), Definitions.of(vault),
                Period.of(quarter, day), targets).all()).orElse(List.of());
    }

    /// Sets how many trajectories a region should start in a year.
    public void setTarget(String regionCode, int target) {
        regions.all().stream().filter(region -> region.code().equals(regionCode)).findFirst()
                .ifPresent(region -> vault.write(write -> write.save(RegionRepository.SHELF, region.withAnnualTarget(target))));
    }

    public Expectations expectations() {
        return expectations;
    }

    private Map<String, String> names() {
        return regions.all().stream().collect(Collectors.toMap(Region::code, Region::name));
    }

    /// Of each sender the last workbook of the year up to and including the quarter: it holds all that ran in the year so far.
    private static List<ReceivedWorkbook> latestOfYear(List<ReceivedWorkbook> counting, Quarter quarter) {
        record Sender(java.util.UUID installation, TeamName team, Optional<String> coach) { }

        Map<Sender, ReceivedWorkbook> latest = new HashMap<>();
        counting.stream().filter(one -> one.quarter().year() == quarter.year() && one.quarter().compareTo(quarter) <= 0)
                .forEach(one -> latest.merge(new Sender(one.installationId(), TeamName.of(one), Optional.ofNullable(one.coach())), one,
                        (before, now) -> now.quarter().compareTo(before.quarter()) > 0 ? now : before));
        return List.copyOf(latest.values());
    }

    private static QuarterTable table(List<Delivered> delivered, Grouping grouping, Period period, Definitions definitions) {
        var lines = delivered.stream().collect(Collectors.groupingBy(one -> switch (grouping) {
            case ORGANISATION -> one.workbook().organisation();
            case TEAM -> one.workbook().team();
        }, java.util.TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue(), period, definitions)).toList();
        return lines.size() < 2 ? new QuarterTable(lines, Optional.empty())
                : new QuarterTable(SmallCells.protect(lines), Optional.of(line("", delivered, period, definitions)));
    }

    /// Counts every client once over all rows of the group, and adds what the senders counted without a row.
    private static QuarterLine line(String name, List<Delivered> group, Period period, Definitions definitions) {
        List<CaseFacts> rows = group.stream().flatMap(one -> one.cases().stream()).toList();
        Map<FigureDefinition, Figure> together = Delivered.counted(rows, period, definitions);
        var cells = new HashMap<FigureDefinition, QuarterCell>();
        for (FigureDefinition definition : QuarterTable.COLUMNS) {
            Extra extra = group.stream().map(one -> one.extra(definition, one.counted(definitions))).reduce(Extra.NONE, Extra::plus);
            cells.put(definition, QuarterCell.of(together.get(definition).plus(extra.part(), extra.whole())));
        }
        return new QuarterLine(name, cells);
    }

    private Optional<TargetLine> target(RegionChoice region, List<Delivered> ofYear, LocalDate asOf, Definitions definitions) {
        return region.code().flatMap(code -> regions.all().stream().filter(one -> one.code().equals(code)).findFirst())
                .map(known -> TargetLine.of(known, names(), ofYear, asOf, definitions));
    }

    private static List<Mismatch> mismatches(List<Delivered> delivered, Definitions definitions) {
        var found = new ArrayList<Mismatch>();
        for (Delivered one : delivered) {
            Map<FigureDefinition, Figure> counted = one.counted(definitions);
            for (FigureDefinition definition : QuarterTable.COLUMNS) {
                if (!one.extra(definition, counted).explained(definition.unit(), one.workbook().withoutRow())) {
                    found.add(new Mismatch(one.team(), definition, Optional.ofNullable(one.sent().get(definition.key()).value()),
                            counted.get(definition).value()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, TeamName> teams(List<Delivered> delivered) {
        var teams = new HashMap<String, TeamName>();
        delivered.forEach(one -> one.cases().forEach(row -> teams.put(row.clientKey(), one.team())));
        return teams;
    }
}
