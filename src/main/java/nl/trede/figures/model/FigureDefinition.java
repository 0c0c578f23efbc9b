package nl.trede.figures.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One definition for each figure; it drives the screen, the sheet *Kwartaalcijfers* and `figures --json`, so that they cannot drift apart.
///
/// Texts stand under `figures.name.<key>`, `figures.line.<key>` (one calm sentence) and `figures.definition.<key>` (the whole rule).
public enum FigureDefinition {
    RUNNING("running", FigureGroup.TRAJECTORIES, Unit.COUNT, "10.22"),
    CARRIED_OVER("carriedOver", FigureGroup.TRAJECTORIES, Unit.COUNT, "10.22"),
    STARTED("started", FigureGroup.TRAJECTORIES, Unit.COUNT, "10.22"),
    ENDED("ended", FigureGroup.TRAJECTORIES, Unit.COUNT, "10.22"),
    RETENTION_SHARE("retentionShare", FigureGroup.TRAJECTORIES, Unit.PERCENT, "10.2", Benchmark.of("15", "retentionShare")),
    EMPLOYMENT_RATE("employmentRate", FigureGroup.WORK, Unit.PERCENT, "10.6", Benchmark.of("36.1", "national")),
    SUSTAINABLE_RATE("sustainableRate", FigureGroup.WORK, Unit.PERCENT, "10.8", Benchmark.of("31.8", "national")),
    NEW_JOB_STARTS("newJobStarts", FigureGroup.WORK, Unit.COUNT, "10.10"),
    RETENTION_3("retention3", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_13("retention13", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_6("retention6", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_26("retention26", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_12("retention12", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_PERSON_3("retentionPerson3", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_PERSON_13("retentionPerson13", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_PERSON_6("retentionPerson6", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_PERSON_26("retentionPerson26", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    RETENTION_PERSON_12("retentionPerson12", FigureGroup.WORK, Unit.PERCENT, "10.9"),
    LADDER_GAIN_12("ladderGain12", FigureGroup.LADDER, Unit.RUNGS, "10.13"),
    LADDER_ROSE_12("ladderRose12", FigureGroup.LADDER, Unit.PERCENT, "10.13"),
    LADDER_SAME_12("ladderSame12", FigureGroup.LADDER, Unit.PERCENT, "10.13"),
    LADDER_FELL_12("ladderFell12", FigureGroup.LADDER, Unit.PERCENT, "10.13"),
    WGB_SUCCESS("wgbSuccess", FigureGroup.LADDER, Unit.PERCENT, "10.14"),
    FIRST_CONTACT_DAYS_MEAN("firstContactDaysMean", FigureGroup.APPROACH, Unit.DAYS, "10.3", Benchmark.of("30", "firstContact")),
    FIRST_CONTACT_DAYS_MEDIAN("firstContactDaysMedian", FigureGroup.APPROACH, Unit.DAYS, "10.3"),
    FIRST_CONTACT_DAYS_PESSIMISTIC("firstContactDaysPessimistic", FigureGroup.APPROACH, Unit.DAYS, "10.3"),
    FIRST_CONTACT_WITHIN_30("firstContactWithin30", FigureGroup.APPROACH, Unit.PERCENT, "10.3"),
    FIRST_CONTACT_OPEN("firstContactOpen", FigureGroup.APPROACH, Unit.COUNT, "10.3"),
    CASELOAD_PER_FTE("caseloadPerFte", FigureGroup.APPROACH, Unit.PER_FTE, "10.1", Benchmark.of("20", "caseload")),
    EMPLOYER_CONTACTS_PER_WEEK("employerContactsPerWeek", FigureGroup.APPROACH, Unit.PER_WEEK, "10.4"),
    COMMUNITY_SHARE("communityShare", FigureGroup.APPROACH, Unit.PERCENT, "10.23", Benchmark.of("65", "community")),
    DISCLOSURE_COVERAGE("disclosureCoverage", FigureGroup.APPROACH, Unit.PERCENT, "10.26"),
    INCOME_ADVICE("incomeAdvice", FigureGroup.APPROACH, Unit.PERCENT, "10.27"),
    SILENT_14("silent14", FigureGroup.APPROACH, Unit.COUNT, "10.18"),
    SILENT_30("silent30", FigureGroup.APPROACH, Unit.COUNT, "10.18"),
    SILENT_120("silent120", FigureGroup.APPROACH, Unit.COUNT, "10.18"),
    TARGET_REALISED("targetRealised", FigureGroup.TARGET, Unit.PERCENT, "10.21"),
    TARGET_EXPECTED("targetExpected", FigureGroup.TARGET, Unit.AMOUNT, "10.21"),
    TARGET_FORECAST("targetForecast", FigureGroup.TARGET, Unit.AMOUNT, "10.21");

    private final String key;
    private final FigureGroup group;
    private final Unit unit;
    private final String reference;
    private final @Nullable Benchmark benchmark;

    FigureDefinition(String key, FigureGroup group, Unit unit, String reference) {
        this(key, group, unit, reference, null);
    }

    FigureDefinition(String key, FigureGroup group, Unit unit, String reference, @Nullable Benchmark benchmark) {
        this.key = key;
        this.group = group;
        this.unit = unit;
        this.reference = reference;
        this.benchmark = benchmark;
    }

    /// The stable name in workbook and JSON.
    public String key() {
        return key;
    }

    public FigureGroup group() {
        return group;
    }

    public Unit unit() {
        return unit;
    }

    /// The number of its formula in the domain description: `10.6`.
    public String reference() {
        return reference;
    }

    public Optional<Benchmark> benchmark() {
        return Optional.ofNullable(benchmark);
    }

    /// Whether it never leaves for the region, not even as a total: openness is between client and coach (domain §4), and the rows of the
    /// workbook say nothing of advice on someone's income, so that the region could not count it again.
    public boolean staysInTeam() {
        return this == DISCLOSURE_COVERAGE || this == INCOME_ADVICE;
    }

    public String nameKey() {
        return "figures.name." + key;
    }

    /// Bundle key of the definition in one sentence.
    public String lineKey() {
        return "figures.line." + key;
    }

    /// Bundle key of the whole definition, with its edge cases.
    public String definitionKey() {
        return "figures.definition." + key;
    }
}
