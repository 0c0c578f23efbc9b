package nl.trede.consent.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.paper.model.Paper;
import nl.trede.paper.model.PdfPaper;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.SafeFile;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;

/// Prints *Wat is er gedeeld?* for the client it is about. Handing a client what is known of them is no sharing with someone else; the log
/// has a line about it.
public final class RegisterPrint {
    private final Vault vault;
    private final Clock clock;
    private final Text text;

    public RegisterPrint(Vault vault, Clock clock, Text text) {
        this.vault = vault;
        this.clock = clock;
        this.text = text;
    }

    /// What the file is called unless someone chooses otherwise: it names nobody.
    public String fileName() {
        return text.get("consent.letter.file") + "-" + Dates.today(clock) + ".pdf";
    }

    /// The letter as it would be printed now.
    public Paper letter(UUID clientId) {
        LocalDate today = Dates.today(clock);
        String name = new ClientRepository(vault).find(clientId).orElseThrow().displayName();
        return RegisterLetter.of(text, ConsentPage.of(vault, clientId, today), name, vault.actor(), today);
    }

    /// Writes it as a tagged PDF. An older file of that name is replaced only when the new one is complete.
    public Outcome<Path> save(UUID clientId, Path file) {
        try {
            var pdf = new ByteArrayOutputStream();
            PdfPaper.write(letter(clientId), pdf);
            SafeFile.replace(file, pdf.toByteArray());
        } catch (IOException disk) {
            return new Outcome.Refused<>(VaultTrouble.from(disk).sentence());
        }
        vault.write(write -> {
            write.audit(AuditKind.AFDRUK, clientId, SharingEventRepository.SHELF.name(), null);
            return file;
        });
        return Outcome.done(file);
    }
}
