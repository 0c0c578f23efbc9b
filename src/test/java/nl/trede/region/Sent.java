package nl.trede.region;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.CaseRow;
import nl.trede.exchange.model.FigureRow;
import nl.trede.exchange.model.Integrity;
import nl.trede.exchange.model.Manifest;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.Origin;
import nl.trede.exchange.model.PlacementRow;
import nl.trede.exchange.model.RefusedCell;
import nl.trede.exchange.model.Sheets;
import nl.trede.exchange.model.TargetRow;
import nl.trede.exchange.model.Template;
import nl.trede.exchange.model.WeekRow;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.CaseFigures;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.HoursBand;
import nl.trede.figures.model.Period;
import nl.trede.figures.model.RegionTarget;

/// A workbook as a team in an invented organisation would send it: rows of its clients, figures over all of them, also over those
/// who objected to having a row.
record Sent(UUID id, int revision, UUID installation, String coach, String team, String organisation, String region, Quarter quarter,
        LocalDate reference, List<CaseFacts> shared, List<CaseFacts> objected, Integrity integrity, List<RefusedCell> refused, String key) {
    static Sent by(String organisation, String team, Quarter quarter, List<CaseFacts> shared) {
        return new Sent(UUID.randomUUID(), 1, UUID.nameUUIDFromBytes((organisation + team).getBytes()), "Coach " + team, team, organisation,
                "AM13", quarter, quarter.last(), shared, List.of(), new Integrity.Unchanged(), List.of(), "key-" + organisation + team);
    }

    Sent revision(int number) {
        return new Sent(id, number, installation, coach, team, organisation, region, quarter, reference, shared, objected, integrity, refused, key);
    }

    Sent sharing(List<CaseFacts> cases) {
        return new Sent(id, revision, installation, coach, team, organisation, region, quarter, reference, cases, objected, integrity, refused, key);
    }

    Sent objecting(List<CaseFacts> cases) {
        return new Sent(id, revision, installation, coach, team, organisation, region, quarter, reference, shared, cases, integrity, refused, key);
    }

    Sent from(UUID otherInstallation) {
        return new Sent(UUID.randomUUID(), revision, otherInstallation, coach, team, organisation, region, quarter, reference, shared, objected,
                integrity, refused, key);
    }

    Sent coach(String name) {
        return new Sent(id, revision, installation, name, team, organisation, region, quarter, reference, shared, objected, integrity, refused, key);
    }

    Sent region(String code) {
        return new Sent(id, revision, installation, coach, team, organisation, code, quarter, reference, shared, objected, integrity, refused, key);
    }

    Sent editedByHand(String... cells) {
        return new Sent(id, revision, installation, coach, team, organisation, region, quarter, reference, shared, objected,
                new Integrity.EditedByHand(List.of(cells)), refused, key);
    }

    Sent refusing(RefusedCell... cells) {
        return new Sent(id, revision, installation, coach, team, organisation, region, quarter, reference, shared, objected, integrity,
                List.of(cells), key);
    }

    Sent signedWith(String otherKey) {
        return new Sent(id, revision, installation, coach, team, organisation, region, quarter, reference, shared, objected, integrity, refused,
                otherKey);
    }

    List<CaseFacts> everyone() {
        return Stream.concat(shared.stream(), objected.stream()).toList();
    }

    /// The figures as the sender's own program shows them.
    List<Figure> figures() {
        return CaseFigures.of(everyone(), Period.of(quarter, reference), reference, Definitions.standard());
    }

    OpenedWorkbook opened() {
        var manifest = new Manifest(Manifest.FORMAT_NAME, Sheets.FORMAT, id, revision, Template.COORDINATOR,
                new Origin(installation, coach, team, organisation, region), UUID.randomUUID(), quarter.toString(), reference,
                Instant.parse("2026-11-20T09:00:00Z"), Sheets.DEFINITIONS, objected.isEmpty() ? 0 : objected.size() < 5 ? -1 : objected.size(), List.of());
        return new OpenedWorkbook(Path.of(quarter + "-" + id + "-r" + revision + ".xlsx"), manifest, integrity, key, "public " + key, false,
                "file-" + id + "-" + revision + "-" + shared.hashCode(), Map.of(
                        Sheets.CASELOAD.name(), shared.stream().map(Sent::row).toList(),
                        Sheets.WEEKS.name(), List.of(new WeekRow(coach == null ? "coach 1" : coach, "2026-W40", 7, 5, 4, new BigDecimal("5.4"))),
                        Sheets.PLACEMENTS.name(), shared.stream().filter(CaseFacts::hasJob).map(one -> new PlacementRow("p-" + one.clientKey(),
                                one.clientKey(), "I", "BETAALD_REGULIER", "TIJDELIJK", one.jobStart(), null, null, "FROM_16", null, null)).toList(),
                        Sheets.FIGURES.name(), figures().stream().map(Sent::row).toList(),
                        Sheets.TARGETS.name(), targets()), refused);
    }

    /// The same workbook from a sender who counts by other definitions.
    static OpenedWorkbook countedBy(OpenedWorkbook one, String definitions) {
        var was = one.manifest();
        var manifest = new Manifest(was.format(), was.version(), was.workbook(), was.revision(), was.template(), was.origin(), was.recipient(),
                was.period(), was.referenceDate(), was.created(), definitions, was.withoutRow(), was.sheets());
        return new OpenedWorkbook(one.file(), manifest, one.integrity(), one.fingerprint(), one.publicKey(), false, one.sha256(),
                one.rowsBySheet(), one.refused());
    }

    private List<TargetRow> targets() {
        var started = RegionTarget.startedInYear(everyone(), reference);
        return started.stream().map(one -> Optional.ofNullable(one.regionCode())).distinct().map(code -> new TargetRow(quarter.year(),
                code.orElse(null), (int) started.stream().filter(one -> Optional.ofNullable(one.regionCode()).equals(code)).count(), 100, null,
                null)).toList();
    }

    private static FigureRow row(Figure figure) {
        boolean hidden = figure.small();
        return new FigureRow(figure.key(), figure.key(), hidden ? null : figure.numerator().orElse(null),
                hidden ? null : figure.denominator().orElse(null), hidden ? null : figure.value().orElse(null),
                hidden ? FigureRow.HIDDEN : figure.value().map(BigDecimal::toPlainString).orElse("–"), "definition");
    }

    private static CaseRow row(CaseFacts one) {
        return new CaseRow(one.clientKey(), "t-" + one.clientKey(), one.regionCode(), "IPS", one.purpose().name(), one.phase().name(),
                one.status().name(), one.start(), null, one.end(), one.firstContactDays(), one.rungStart(), one.rungNow(), one.rungTwelve(),
                one.twelveAtEnd(), one.hasJob(), one.hadJobInPeriod(), one.hadWorkBefore(), one.sustainable(), one.hoursBand().name(), one.jobStart(),
                one.newJobStarts(), one.startsByDate(), name(one.retained3()), name(one.retained6()), name(one.retained12()), name(one.retained13()),
                name(one.retained26()), one.lastContactDays(), one.start().plusDays(42), Optional.empty());
    }

    private static String name(Enum<?> one) {
        return one == null ? null : one.name();
    }

    /// Clients who seek work, started one after the other every nine days.
    static List<CaseFacts> seekers(String prefix, int count, LocalDate firstStart) {
        return IntStream.range(0, count).mapToObj(i -> seeker(prefix + i, firstStart.plusDays(9L * i))).toList();
    }

    static CaseFacts seeker(String key, LocalDate start) {
        return new CaseFacts(key, null, false, "AM13", Method.IPS_OVERIG, Purpose.WERK_VINDEN, Phase.ZOEKEN, TrajectoryStatus.ACTIEF, start, null,
                null, 20, 2, 3, null, false, false, false, false, false, HoursBand.UNKNOWN, null, 0, 0, null, null, null, null, null, 4);
    }

    static CaseFacts atWork(String key, LocalDate start) {
        return seeker(key, start).withPhase(Phase.STEUN_OP_WERK).withHasJob(true).withHadJobInPeriod(true).withSustainable(true)
                .withJobStart(start.plusDays(60)).withRungNow(5).withRungTwelve(5);
    }
}
