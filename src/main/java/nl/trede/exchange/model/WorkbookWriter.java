package nl.trede.exchange.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.trede.common.task.Progress;
import org.dhatim.fastexcel.Workbook;

/// Writes a workbook to a stream as it goes: no temporary file, and memory for a few hundred rows.
public final class WorkbookWriter {
    /// @param draft the manifest, still without its sheets
    /// @param key   signs it
    /// @return the manifest as it was written
    /// @throws java.util.concurrent.CancellationException when `progress` was cancelled; what was written is no workbook
    Manifest write(OutputStream out, Manifest draft, WorkbookContent content, SenderKey key, Progress progress) throws IOException {
        var workbook = new Workbook(out, "Trede", "1.0");
        var lists = new ListSheet();
        var stamps = new ArrayList<Manifest.SheetStamp>();
        var locators = new HashMap<String, String>();
        List<SheetDefinition<?>> sheets = Sheets.of(draft.template());
        ReadmeSheet.write(workbook, Readme.of(draft, sheets, content.deviations()));
        for (SheetDefinition<?> sheet : sheets) {
            stamps.add(write(workbook, sheet, draft.template(), content, lists, locators, progress));
            progress.report(stamps.size(), sheets.size());
        }
        Manifest manifest = draft.stamped(stamps);
        lists.write(workbook);
        Seal.of(manifest, locators, key).write(workbook);
        workbook.finish();
        return manifest;
    }

    private static <R> Manifest.SheetStamp write(Workbook workbook, SheetDefinition<R> sheet, Template template, WorkbookContent content,
            ListSheet lists, java.util.Map<String, String> locators, Progress progress) throws IOException {
        SheetDigest digest = new SheetWriter<>(workbook, sheet, template, lists).write(content.rows(sheet), progress);
        locators.put(sheet.name(), digest.locators());
        return new Manifest.SheetStamp(sheet.name(), digest.rows(), sheet.columnsFor(template).size(), digest.proof(), digest.locator());
    }
}
