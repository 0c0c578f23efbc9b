package nl.trede.conversations.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.NotAllowed;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.paper.model.AppointmentFile;
import nl.trede.paper.model.Paper;
import nl.trede.paper.model.PdfPaper;
import nl.trede.paper.model.WordPaper;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.SafeFile;
import nl.trede.vault.model.Vault;

/// Where reports leave the program: made anew from what is allowed at that moment, written in the register in the same breath, and never before
/// the client agreed.
public final class ReportDesk {
    private final Vault vault;
    private final Text text;

    public ReportDesk(Vault vault, Text text) {
        this.vault = vault;
        this.text = text;
    }

    /// The kinds of file a report can be.
    public enum Format {
        PDF("pdf"), WORD("docx");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }
    }

    public Optional<ConversationFile> file(UUID conversationId) {
        return ConversationFile.of(vault, conversationId);
    }

    /// What a reader gets today; empty when the conversation is gone.
    public Optional<Report> report(UUID conversationId, ReportReader reader) {
        return ConversationFile.of(vault, conversationId).map(file -> Reports.of(file, rung(file), labels(conversationId),
                new Sharing(vault).standing(file.client().id()), reader, Dates.today(vault.clock())));
    }

    public Paper paper(Report report) {
        return words().of(report);
    }

    /// Writes how a report is put into words.
    public ReportPaper words() {
        return new ReportPaper(text, new Me(vault).who().map(who -> who.coach().name()).orElse(""));
    }

    public String fileName(Report report, Format format) {
        return words().fileName(report, format.extension());
    }

    /// Writes a report to a file. It is complete and on disk before the register says so, and has its name only after that.
    public Outcome<Path> save(UUID conversationId, ReportReader reader, Format format, Path target) {
        Report report = report(conversationId, reader).orElseThrow();
        if (awaitsApproval(report)) {
            return Outcome.refused("conversations.report.approveFirst");
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            // Synced under its working name, so that the register never speaks of a file that a crash cut short.
            SafeFile.replace(part, bytes(report, format));
            Optional<SharingEvent> event = register(report, SharingChannel.BESTAND);
            try {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException held) {
                event.ifPresent(this::takeBack);
                throw held;
            }
            return Outcome.done(target);
        } catch (NotAllowed no) {
            return new Outcome.Refused<>(no.why().reason());
        } catch (IOException disk) {
            return Outcome.refused("conversations.report.disk");
        } finally {
            remove(part);
        }
    }

    /// The words of a report to paste elsewhere; in the register before they are handed out.
    public Outcome<String> copy(UUID conversationId, ReportReader reader) {
        Report report = report(conversationId, reader).orElseThrow();
        if (awaitsApproval(report)) {
            return Outcome.refused("conversations.report.approveFirst");
        }
        try {
            register(report, SharingChannel.KLEMBORD);
        } catch (NotAllowed no) {
            return new Outcome.Refused<>(no.why().reason());
        }
        return Outcome.done(words().words(report));
    }

    /// Puts the next date into a file for a calendar; it says what kind of meeting and nothing of a client.
    public Outcome<Path> saveCalendar(UUID conversationId, Path target) {
        var conversation = file(conversationId).orElseThrow().conversation();
        var next = words().next(conversation);
        try {
            var out = new ByteArrayOutputStream();
            AppointmentFile.write(next, vault.clock().instant(), out);
            SafeFile.replace(target, out.toByteArray());
            return Outcome.done(target);
        } catch (IOException disk) {
            return Outcome.refused("conversations.report.disk");
        }
    }

    public String calendarName(ThreeWayConversation conversation) {
        return words().calendarName(conversation);
    }

    /// Keeps what kind of data an agreement holds, and whether it may leave.
    public void label(AgreementLabel label) {
        vault.write(write -> {
            Approval.lapse(write, label.conversationId());
            return write.save(AgreementLabelRepository.SHELF, label);
        });
    }

    /// The labels that the coach gave, by agreement.
    public Map<UUID, AgreementLabel> labels(UUID conversationId) {
        return new AgreementLabelRepository(vault).ofConversation(conversationId).stream().collect(Collectors.toMap(AgreementLabel::id, Function.identity()));
    }

    private Measured rung(ConversationFile file) {
        UUID trajectory = file.conversation().trajectoryId();
        return Measured.of(trajectory == null ? List.of() : new LadderMeasurementRepository(vault).ofTrajectory(trajectory));
    }

    /// Nothing goes to others before the client agreed; the client's own copy needs no approval.
    private static boolean awaitsApproval(Report report) {
        return report.reader().to().isPresent() && report.conversation().clientApprovedOn() == null;
    }

    /// The client's own copy is printed, not shared.
    private Optional<SharingEvent> register(Report report, SharingChannel channel) {
        UUID clientId = report.conversation().clientId();
        return vault.write(write -> {
            if (report.reader().to().isEmpty()) {
                write.audit(AuditKind.AFDRUK, clientId, ConversationRepository.SHELF.name(), report.conversation().id());
                return Optional.empty();
            }
            return Optional.of(new Sharing(vault).register(write, new Share(clientId, report.reader().to().get(), Optional.of(words().reader(report.reader())),
                    report.categories(), SharedPaper.GESPREKSVERSLAG, channel)));
        });
    }

    /// The file could not get its name, for instance because an older one is open elsewhere: nothing was shared.
    private void takeBack(SharingEvent event) {
        vault.write(write -> write.remove(SharingEventRepository.SHELF, event.id()));
    }

    private byte[] bytes(Report report, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> PdfPaper.write(paper(report), out);
            case WORD -> WordPaper.write(paper(report), out);
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
