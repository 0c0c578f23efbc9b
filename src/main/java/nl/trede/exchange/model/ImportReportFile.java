package nl.trede.exchange.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.common.text.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an [ImportReport] as a workbook for a person: a sheet of files, one of what stands in them, one of cells and one of changes.
/// It is no workbook of Trede: it has no seal and cannot be read in.
public final class ImportReportFile {
    private final Text text;

    public ImportReportFile(Text text) {
        this.text = text;
    }

    /// @throws IOException when the disk refuses; then an older file of that name still stands
    public void write(ImportReport report, Path target) throws IOException {
        WorkbookFile.write(target, Optional.empty(), out -> {
            var workbook = new Workbook(out, "Trede", "1.0");
            files(new Lines(workbook, "files", 46, 14, 24, 10, 9, 9, 11, 9, 10, 12, 80), report);
            sheets(new Lines(workbook, "sheets", 46, 24, 12, 12, 9, 11, 9, 10), report);
            cells(new Lines(workbook, "cells", 46, 24, 22, 40, 44, 24), report);
            changes(new Lines(workbook, "changes", 46, 24, 38, 26, 30, 30), report);
            workbook.finish();
        });
    }

    private void files(Lines lines, ImportReport report) throws IOException {
        for (ImportReport.Entry entry : report.entries()) {
            Optional<Manifest> manifest = entry.plan().map(plan -> plan.workbook().manifest());
            lines.add(entry.file().toString(), text.of(entry.fate()), manifest.map(one -> one.origin().team()).orElse(""),
                    manifest.map(Manifest::period).orElse(""), manifest.<Object>map(Manifest::revision).orElse(""),
                    count(entry, ImportPlan.Kind.NEW), count(entry, ImportPlan.Kind.CHANGED), count(entry, ImportPlan.Kind.SAME),
                    count(entry, ImportPlan.Kind.GONE), entry.cells().size(),
                    entry.reasons().stream().map(text::get).distinct().collect(Collectors.joining(" ")));
        }
        lines.finish();
    }

    private static Object count(ImportReport.Entry entry, ImportPlan.Kind kind) {
        return entry.plan().<Object>map(plan -> plan.count(kind)).orElse("");
    }

    private void sheets(Lines lines, ImportReport report) throws IOException {
        for (ImportReport.Entry entry : report.entries()) {
            if (entry.plan().isPresent()) {
                ImportPlan plan = entry.plan().get();
                for (Manifest.SheetStamp sheet : plan.workbook().manifest().sheets()) {
                    lines.add(entry.file().toString(), sheet.name(), sheet.rows(),
                            plan.workbook().rowsBySheet().getOrDefault(sheet.name(), List.of()).size(),
                            in(plan, sheet, ImportPlan.Kind.NEW), in(plan, sheet, ImportPlan.Kind.CHANGED), in(plan, sheet, ImportPlan.Kind.SAME),
                            in(plan, sheet, ImportPlan.Kind.GONE));
                }
            }
        }
        lines.finish();
    }

    private static Object in(ImportPlan plan, Manifest.SheetStamp sheet, ImportPlan.Kind kind) {
        return (int) plan.lines().stream().filter(line -> line.kind() == kind && line.sheet().equals(sheet.name())).count();
    }

    private void cells(Lines lines, ImportReport report) throws IOException {
        for (ImportReport.Entry entry : report.entries()) {
            for (ImportReport.CellProblem cell : entry.cells()) {
                lines.add(entry.file().toString(), cell.cell(), text.of(cell.problem()), cell.value(), cell.expected(), cell.example());
            }
        }
        lines.finish();
    }

    private void changes(Lines lines, ImportReport report) throws IOException {
        for (ImportReport.Entry entry : report.entries()) {
            for (ImportPlan.Line line : entry.plan().map(ImportPlan::lines).orElse(List.of())) {
                for (ImportPlan.Cell cell : line.cells()) {
                    lines.add(entry.file().toString(), line.sheet(), line.key(), cell.header(), cell.before(), cell.after());
                }
            }
        }
        lines.finish();
    }

    /// One sheet, row after row.
    private final class Lines {
        private final Worksheet sheet;
        private final int[] widths;
        private int row;

        /// @param name of the sheet, whose title and headers stand under `exchange.report.<name>`, the headers separated by `;`
        private Lines(Workbook workbook, String name, int... widths) {
            this.widths = widths;
            sheet = workbook.newWorksheet(text.get("exchange.report." + name));
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
            }
            add((Object[]) text.get("exchange.report." + name + ".columns").split(";"));
            sheet.range(0, 0, 0, widths.length - 1).style().bold().fillColor(SheetWriter.HEADER_FILL).wrapText(true).set();
            sheet.freezePane(0, 1);
            PageLayout.of(sheet, 0, java.util.Arrays.stream(widths).sum());
        }

        /// @param values texts and whole numbers
        private void add(Object... values) {
            int lines = 1;
            for (int column = 0; column < values.length; column++) {
                if (values[column] instanceof Integer number) {
                    sheet.value(row, column, number);
                } else {
                    String words = CellText.clean(values[column].toString());
                    if (words != null) {
                        sheet.value(row, column, CellText.protect(words));
                        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
                        lines = Math.max(lines, PageLayout.lines(words, widths[column]));
                    }
                }
            }
            sheet.rowHeight(row++, lines * PageLayout.LINE_POINTS);
        }

        private void finish() throws IOException {
            sheet.setAutoFilter(0, 0, Math.max(row - 1, 1), widths.length - 1);
            sheet.finish();
        }
    }
}
