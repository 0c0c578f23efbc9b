package nl.trede.route.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.NotAllowed;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.consent.model.Verdict;
import nl.trede.paper.model.Paper;
import nl.trede.paper.model.PdfPaper;
import nl.trede.paper.model.WordPaper;
import nl.trede.vault.model.SafeFile;
import nl.trede.vault.model.Vault;

/// Where letters of the subsidy and logs leave the program: made from what the reader may know at that moment, and written in the register
/// in the same breath.
public final class LetterDesk {
    private static final Audience MUNICIPALITY = Audience.of(RecipientKind.GEMEENTE);

    private static final Set<FundingSource> UWV = EnumSet.of(FundingSource.UWV_IPS, FundingSource.UWV_WERKFIT_NAAR_WERK);

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

    /// Writes a letter to a file, and in the register that it went.
    public Outcome<Path> save(SubsidyPaper paper, Format format, Path target) {
        Letter letter = letter(paper);
        return save(new LetterPaper(text).of(letter), new Share(paper.clientId(), MUNICIPALITY, Optional.of(new LetterPaper(text).recipient(letter)),
                letter.parts().categories(), SharedPaper.BRIEF, SharingChannel.BESTAND), format, target);
    }

    /// To whom the log of a trajectory goes: UWV when UWV ordered, otherwise the municipality.
    public static RecipientKind logReader(Trajectory trajectory) {
        return trajectory.orderNumber() != null || UWV.contains(trajectory.fundingSource()) ? RecipientKind.UWV : RecipientKind.GEMEENTE;
    }

    /// Whether the words of the goals may go along with the log, which is about progress; the hours may, as they are what was ordered.
    public Verdict logWords(Trajectory trajectory) {
        return new Sharing(vault).verdict(trajectory.clientId(), logReader(trajectory), DataCategory.VOORTGANG_LADDER, Dates.today(vault.clock()));
    }

    /// Writes the log of a job coach to a file, and in the register that it went.
    public Outcome<Path> saveLog(Trajectory trajectory, Format format, Path target) {
        boolean words = logWords(trajectory).allowed();
        RecipientKind reader = logReader(trajectory);
        LetterData data = LetterData.of(vault, rungs, work, trajectory.id(), Dates.today(vault.clock()));
        var categories = words ? Set.of(DataCategory.CONTACTGEGEVENS, DataCategory.VOORTGANG_LADDER) : Set.of(DataCategory.CONTACTGEGEVENS);
        return save(new LogPaper(text).of(JobLog.of(vault, trajectory), data, text.of(reader), words), new Share(trajectory.clientId(), Audience.of(reader),
                Optional.of(text.of(reader)), categories, SharedPaper.BRIEF, SharingChannel.BESTAND), format, target);
    }

    public String logFileName(Format format) {
        return text.get("route.log.file") + "-" + Dates.today(vault.clock()) + "." + format.name().toLowerCase(Locale.ROOT);
    }

    /// The file is complete and on disk before the register speaks of it, and has its name only after that.
    private Outcome<Path> save(Paper words, Share share, Format format, Path target) {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            SafeFile.replace(part, bytes(words, format));
            SharingEvent event = vault.write(write -> new Sharing(vault).register(write, share));
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

    private static byte[] bytes(Paper paper, Format format) throws IOException {
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
