package nl.trede.exchange.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.task.Progress;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// Workbooks with invented rows for tests of writing and reading.
final class Samples {
    private Samples() {
    }

    static Manifest draft(Template template) {
        return new Manifest(Manifest.FORMAT_NAME, Sheets.FORMAT, UUID.randomUUID(), 1, template,
                new Origin(UUID.randomUUID(), "A. Verzonnen", "Noord", "Stichting Denkbeeldig", "AM13"), UUID.randomUUID(), "2026-Q3",
                LocalDate.of(2026, 9, 30), TestVault.CLOCK.instant(), Sheets.DEFINITIONS, 0, List.of());
    }

    static CaseRow caseRow(int number, Optional<CaseRow.TeamPart> team) {
        return new CaseRow("%016x".formatted(number), "%016x".formatted(number + 1_000_000), "AM13", "IPS", "WERK_VINDEN", "STEUN_OP_WERK", "ACTIEF",
                LocalDate.of(2026, 1, 1).plusDays(number % 200), null, null, number % 40, 1 + number % 6, 1 + (number + 1) % 6, null, false,
                number % 2 == 0, number % 2 == 0, false, false, "FROM_16", number % 2 == 0 ? LocalDate.of(2026, 8, 1) : null, 1, 0,
                "SAME_JOB", null, null, number % 4 == 0 ? "OTHER_JOB" : null, null, number % 30,
                number % 3 == 0 ? LocalDate.of(2026, 11, 5) : null, team);
    }

    static List<CaseRow> cases(int count) {
        var rows = new ArrayList<CaseRow>();
        for (int number = 0; number < count; number++) {
            rows.add(caseRow(number, Optional.empty()));
        }
        return rows;
    }

    static FigureRow figure(String key, String label) {
        return new FigureRow(key, label, BigDecimal.valueOf(6), BigDecimal.valueOf(17), new BigDecimal("35.3"), "35,3 %", "Wie betaald werk had");
    }

    static WorkbookContent content(int count) {
        return new WorkbookContent().with(Sheets.CASELOAD, Rows.of(cases(count)))
                .with(Sheets.COVER, Rows.of(List.of(new CoverRow("team", "Team", "Noord", null, null),
                        new CoverRow("fte", "Fte", null, new BigDecimal("0.9"), null),
                        new CoverRow("reference", "Peildatum", null, null, LocalDate.of(2026, 9, 30)))))
                .with(Sheets.WEEKS, Rows.of(List.of(new WeekRow("A. Verzonnen", "2026-W30", 7, 5, 4, new BigDecimal("5.4")))))
                .with(Sheets.PLACEMENTS, Rows.of(List.of(new PlacementRow("00000000000000aa", "0000000000000000", "I", "BETAALD_REGULIER",
                        "TIJDELIJK", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 2), null, "FROM_16", null, null))))
                .with(Sheets.FIGURES, Rows.of(List.of(figure("employmentRate", "Aan het werk"))))
                .with(Sheets.TARGETS, Rows.of(List.of(new TargetRow(2026, "AM13", 12, 100, new BigDecimal("74.8"), new BigDecimal("16.0")))));
    }

    static Manifest write(Vault vault, Path file, Manifest draft, WorkbookContent content, Optional<String> password) throws IOException {
        var manifest = new Manifest[1];
        WorkbookFile.write(file, password, out -> manifest[0] = new WorkbookWriter().write(out, draft, content, SenderKey.of(vault), Progress.silent()));
        return manifest[0];
    }

    static OpenedWorkbook read(Path file) {
        return ((ReadOutcome.Readable) new WorkbookReader(fingerprint -> false).read(file, Optional.empty())).workbook();
    }
}
