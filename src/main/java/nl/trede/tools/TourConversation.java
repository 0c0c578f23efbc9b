package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.Root;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Answer;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.Consents;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Sifted;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.Report;
import nl.trede.conversations.model.ReportDesk;
import nl.trede.conversations.model.ReportPart;
import nl.trede.conversations.model.ReportReader;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.vault.model.Vault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A conversation brought to paper, for real: the client says who may know what and agrees, and everyone gets a report. The files are read
/// back: readers who may know different things must have different reports, without a word of what was left out.
final class TourConversation {
    private static final String PURPOSE = "Samen afspreken hoe het werk verder gaat.";

    private final TourBook book;
    private final Clock clock;
    private final ReportDesk reports;
    private final Vault vault;

    TourConversation(TourBook book, Clock clock, Vault coach) {
        this.book = book;
        this.clock = clock;
        this.vault = coach;
        reports = new ReportDesk(coach, Text.in(Text.DUTCH, Root.ROOMS));
    }

    void walk() throws IOException {
        ThreeWayConversation running = new ConversationRepository(vault).open().stream()
                .filter(one -> one.status() == ConversationStatus.BEZIG).findFirst().orElseThrow();
        done(new TableService(vault).seatNew(running.id(), new TableService.NewParty("W. Winkelier", PartyRole.WERKGEVER, "Winkel Voorbeeld",
                OrganisationKind.WERKGEVER, null)));
        List<ReportReader> readers = ReportReader.of(ConversationFile.of(vault, running.id()).orElseThrow());
        ask(running.clientId(), readers);
        done(new ConversationService(vault).approve(running.id(), Dates.today(clock)));
        Path folder = Files.createDirectories(book.folder().resolve("files"));
        Map<String, String> said = new HashMap<>();
        for (ReportReader reader : readers) {
            write(running, reader, folder, said);
        }
        Path calendar = folder.resolve(reports.calendarName(running));
        done(reports.saveCalendar(running.id(), calendar));
        book.add(calendar, "De volgende datum voor ieders agenda, zonder een woord over de cliënt");
    }

    /// The treatment may know most, the authority what it has to and the plans, the employer the plans only.
    private void ask(UUID clientId, List<ReportReader> readers) {
        LocalDate today = Dates.today(clock);
        var answers = readers.stream().flatMap(reader -> reader.kind().stream()).distinct().flatMap(kind -> switch (kind) {
            case GGZ -> Stream.of(answer(clientId, kind, true, today, DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL,
                    DataCategory.BELASTBAARHEID, DataCategory.VOORTGANG_LADDER, DataCategory.BAAN),
                    answer(clientId, kind, false, today, DataCategory.UITKERING_INKOMEN));
            case UWV, GEMEENTE -> Stream.of(answer(clientId, kind, true, today, DataCategory.VOORTGANG_LADDER),
                    answer(clientId, kind, false, today, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID));
            case WERKGEVER -> Stream.of(answer(clientId, kind, true, today, DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL));
            case NAASTE, REGIOCOORDINATOR -> Stream.<Answer>empty();
        }).toList();
        done(new Consents(vault, clock).note(answers));
    }

    private static Answer answer(UUID clientId, RecipientKind kind, boolean yes, LocalDate day, DataCategory... categories) {
        return new Answer(clientId, Audience.of(kind), Set.of(categories), yes, PURPOSE, day, GivenHow.DIGITAAL, Optional.empty(), Optional.empty());
    }

    private void write(ThreeWayConversation running, ReportReader reader, Path folder, Map<String, String> said) throws IOException {
        Report report = reports.report(running.id(), reader).orElseThrow();
        for (ReportDesk.Format format : ReportDesk.Format.values()) {
            Path file = folder.resolve(reports.fileName(report, format));
            done(reports.save(running.id(), reader, format, file));
            book.add(file, "Het verslag, met alleen wat deze lezer mag weten; er blijven " + report.leftOut().size() + " stukken weg");
            if (format == ReportDesk.Format.PDF) {
                check(file, report, said);
            }
        }
    }

    private void check(Path file, Report report, Map<String, String> said) throws IOException {
        String words = read(file);
        report.leftOut().stream().flatMap(TourConversation::words).filter(word -> words.contains(flat(word)))
                .forEach(word -> book.defect(file.getFileName() + " zegt wat weg moest blijven"));
        String body = words.substring(words.indexOf("Gemaakt door") + 1);
        Optional.ofNullable(said.put(body, file.getFileName().toString()))
                .ifPresent(other -> book.defect(file.getFileName() + " zegt hetzelfde als " + other));
    }

    private static Stream<String> words(Sifted.LeftOut<ReportPart> left) {
        return switch (left.item().content()) {
            case ReportPart.About(String name) -> Stream.of(name);
            case ReportPart.Opening(String words) -> Stream.of(words);
            case ReportPart.Discussed(String title, Optional<String> note) -> Stream.concat(Stream.of(title), note.stream());
            case ReportPart.Agreed agreed -> Stream.of(agreed.what());
            case ReportPart.Success success -> success.words().stream();
            case ReportPart.Stands _, ReportPart.Table _ -> Stream.empty();
        };
    }

    private static String read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException(why.key());
        };
    }
}
