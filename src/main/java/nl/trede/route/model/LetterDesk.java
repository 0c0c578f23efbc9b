package nl.trede.route.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.NotAllowed;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.paper.model.PdfPaper;
import nl.trede.paper.model.WordPaper;
import nl.trede.vault.model.SafeFile;
import nl.trede.vault.model.Vault;

/// Where letters of the subsidy leave the program: made from what the municipality may know at that moment, and written in the register in
/// the same breath.
public final class LetterDesk {
    private static final Audience MUNICIPALITY = Audience.of(RecipientKind.GEMEENTE);

    private final Vault vault;
    private final Text text;
    private final RungSource rungs;
    private final WorkSource work;

    public LetterDesk(Vault vault, Text text, RungSource rungs, WorkSource work) {
        this.vault = vault;
        this.text = text;
        this.rungs = rungs;
        this.work = work;
    }

    /// The kinds of file a letter can be.
    public enum Format { PDF, DOCX }

    /// The letter as it may go today.
    public Letter letter(SubsidyPaper paper) {
        var day = Dates.today(vault.clock());
        LetterData data = LetterData.of(vault, rungs, work, paper.trajectoryId(), day);
        return new Letter(paper.kind(), data, paper, new Sharing(vault).sift(paper.clientId(), MUNICIPALITY, day, LetterParts.of(text, paper.kind(), data)));
    }

    /// Names the paper and the day, and nobody.
    public String fileName(Letter letter, Format format) {
        return new LetterPaper(text).title(letter.kind()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-") + "-" + letter.data().day() + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    /// Writes a letter to a file. It is complete and on disk before the register says so, and has its name only after that.
    public Outcome<Path> save(SubsidyPaper paper, Format format, Path target) {
        Letter letter = letter(paper);
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            SafeFile.replace(part, bytes(letter, format));
            SharingEvent event = register(letter);
            try {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException held) {
                UUID id = event.id();
                vault.write(write -> write.remove(SharingEventRepository.SHELF, id));
                throw held;
            }
            return Outcome.done(target);
        } catch (NotAllowed no) {
            return new Outcome.Refused<>(no.why().reason());
        } catch (IOException disk) {
            return Outcome.refused("route.refused.disk");
        } finally {
            remove(part);
        }
    }

    private SharingEvent register(Letter letter) {
        return vault.write(write -> new Sharing(vault).register(write, new Share(letter.paper().clientId(), MUNICIPALITY,
                Optional.of(new LetterPaper(text).recipient(letter)), letter.parts().categories(), SharedPaper.BRIEF, SharingChannel.BESTAND)));
    }

    private byte[] bytes(Letter letter, Format format) throws IOException {
        var paper = new LetterPaper(text).of(letter);
        var out = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> PdfPaper.write(paper, out);
            case DOCX -> WordPaper.write(paper, out);
        }
        return out.toByteArray();
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException held) {
            part.toFile().deleteOnExit();
        }
    }
}
