package nl.trede.employers.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.paper.model.PdfPaper;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.SafeFile;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;

/// Prints the paper form of a workplace scan; the log has a line about it.
public final class ScanPrint {
    private final Vault vault;
    private final Text text;

    public ScanPrint(Vault vault, Text text) {
        this.vault = vault;
        this.text = text;
    }

    /// What the file is called unless someone chooses otherwise: it names nobody.
    public String fileName() {
        return text.get("employers.scan.paper.file") + ".pdf";
    }

    /// Writes a tagged PDF. An older file of that name is replaced only when the new one is complete.
    public Outcome<Path> save(UUID scanId, Path file) {
        WorkplaceScan scan = new WorkplaceScanRepository(vault).find(scanId).orElseThrow();
        String employer = new EmployerRepository(vault).find(scan.employerId()).orElseThrow().name();
        try {
            var pdf = new ByteArrayOutputStream();
            PdfPaper.write(ScanPaper.of(text, employer, scan), pdf);
            SafeFile.replace(file, pdf.toByteArray());
        } catch (IOException disk) {
            return new Outcome.Refused<>(VaultTrouble.from(disk).sentence());
        }
        vault.write(write -> {
            write.audit(AuditKind.AFDRUK, scan.clientId(), WorkplaceScanRepository.SHELF.name(), scanId);
            return file;
        });
        return Outcome.done(file);
    }
}
