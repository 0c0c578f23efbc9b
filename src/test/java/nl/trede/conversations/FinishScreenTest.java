package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.Client;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Page;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.conversations.model.ApprovalWatch;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.ConversationTyping;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.ReportDesk;
import nl.trede.conversations.model.ReportReader;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.view.FinishContent;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Finishing a conversation: what each reader gets on paper, and what the register says of it.
class FinishScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StackPane place = new StackPane();
    private Path folder;
    private TestDesk desk;
    private Vault vault;
    private Client client;
    private ThreeWayConversation conversation;
    private FinishContent content;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "paper", "partners", "clients", "consent", "ladder", "conversations");
    }

    @Override
    protected Parent content() {
        try {
            folder = Files.createTempDirectory("finish");
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
        vault = TestVault.create(folder);
        client = People.client(vault, "B. Proef");
        People.searching(vault, client.id(), TODAY.minusDays(150));
        desk = new TestDesk(text, clock);
        conversation = held();
        allow(RecipientKind.GGZ, DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID, DataCategory.VOORTGANG_LADDER);
        allow(RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL);
        return new Page(place);
    }

    private ThreeWayConversation held() {
        var service = new ConversationService(vault);
        var table = new TableService(vault);
        var planned = done(service.plan(NewConversation.of(client.id(), ConversationKind.VOORTGANG, TODAY)));
        done(table.seatNew(planned.id(), new TableService.NewParty("A. Schets", PartyRole.BEHANDELAAR, "Ggz Voorbeeld", OrganisationKind.GGZ, null)));
        done(table.seatNew(planned.id(), new TableService.NewParty("K. Voorstel", PartyRole.KLANTMANAGER, "Gemeente Voorbeeld", OrganisationKind.GEMEENTE, null)));
        done(table.seatNew(planned.id(), new TableService.NewParty("W. Winkel", PartyRole.WERKGEVER, "Winkel Voorbeeld", OrganisationKind.WERKGEVER, null)));
        topic(planned, "Uren en inkomen", DataCategory.UITKERING_INKOMEN, "rekent twintig uur door", true);
        topic(planned, "Wat kost energie", DataCategory.BELASTBAARHEID, "telefoon opnemen kost veel", true);
        topic(planned, "Signaal thuis", DataCategory.BELASTBAARHEID, "dit blijft onder ons", false);
        var begun = done(service.start(planned.id()));
        new ConversationTyping(vault).store(begun.id(), Optional.of(new ConversationTyping.Head("Ik wil de ochtenden houden.", true,
                AgreedSuccess.BETAALD_WERK, "twintig uur tot de zomer", TODAY.plusDays(91), ConversationStep.AFRONDEN, null)), Map.of());
        done(service.agree(begun.id(), ActionOwner.GEMEENTE, "Berekening mailen", TODAY.plusDays(5)));
        done(service.agree(begun.id(), ActionOwner.GGZ, "Ochtendritme bespreken", TODAY.plusDays(10)));
        return begun;
    }

    private void topic(ThreeWayConversation planned, String title, DataCategory category, String note, boolean shareable) {
        ConversationTopic topic = done(new TopicService(vault).add(planned.id(), new TopicService.NewTopic(TopicKind.VRIJ, title, null, null)));
        vault.write(write -> write.save(TopicRepository.SHELF, topic.withCategory(category).withNote(note).withShareable(shareable).withDiscussed(true)));
    }

    private void allow(RecipientKind to, DataCategory... categories) {
        vault.write(write -> write.save(ConsentRepository.SHELF, new Consent(Ids.next(), client.id(), to, null,
                String.join(";", Stream.of(categories).map(Enum::name).toList()), "samen werk zoeken", TODAY.minusDays(1), GivenHow.DIGITAAL, null, null, null, false)));
    }

    private void open() {
        onScreen(() -> {
            content = new FinishContent(vault, desk.desk, new ConversationService(vault), new Steps(desk.desk.tasks(),
                    message -> desk.desk.notices().show(nl.trede.common.ui.Notice.danger(text.get(message)))), conversation.id());
            place.getChildren().setAll(content.node());
        });
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            if (content != null) {
                content.close();
            }
        });
        vault.close();
    }

    @Test
    void threeReadersGetThreeReportsAndNothingOutsideWhatTheClientAllows() throws IOException {
        open();
        approve();
        String ggz = pdf("Voor de ggz", "ggz.pdf");
        String gemeente = word("Voor de gemeente", "gemeente.docx");
        String winkel = pdf("Voor de werkgever", "winkel.pdf");

        assertThat(ggz).contains("A. Schets, Ggz Voorbeeld", "B. Proef", "Ik wil de ochtenden houden.", "telefoon opnemen kost veel", "twintig uur tot de zomer",
                "Ochtendritme bespreken").doesNotContain("rekent twintig uur door", "Berekening mailen", "dit blijft onder ons");
        assertThat(gemeente).contains("K. Voorstel, Gemeente Voorbeeld", "B. Proef", "Ik wil de ochtenden houden.", "rekent twintig uur door", "Berekening mailen")
                .doesNotContain("telefoon opnemen kost veel", "Ochtendritme bespreken", "twintig uur tot de zomer", "dit blijft onder ons");
        assertThat(winkel).contains("W. Winkel, Winkel Voorbeeld", "een cliënt van deze coach").doesNotContain("B. Proef", "ochtenden", "rekent", "telefoon", "Ochtendritme",
                "Berekening", "behandelaar", "Ggz", "dit blijft onder ons");
        assertThat(events()).extracting(SharingEvent::recipient).containsExactly(RecipientKind.GGZ, RecipientKind.GEMEENTE, RecipientKind.WERKGEVER);
        assertThat(events()).extracting(SharingEvent::paper).containsOnly(SharedPaper.GESPREKSVERSLAG);
        assertThat(events().getFirst().categorySet()).isEqualTo(Set.of(DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID,
                DataCategory.VOORTGANG_LADDER));
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()).filter(name -> name.contains("part") || name.startsWith("."))).isEmpty();
        }
    }

    @Test
    void whatMayNotGoIsShownWithTheWayToSolveIt() {
        open();
        clickOn("Voor de gemeente");
        assertThat(lookup("#left-out").queryAll()).isNotEmpty();
        onScreen(() -> Page.reveal(lookup("#left-out").query()));
        clickOn("Wat kost energie");
        assertThat(desk.opened.getLast()).isEqualTo(nl.trede.common.ui.Destination.client(client.id(), "consent"));
    }

    @Test
    void twoReadersOfOneKindAreToldApartByName() {
        done(new TableService(vault).seatNew(conversation.id(), new TableService.NewParty("P. Praktijk", PartyRole.PSYCHOLOOG, "Ggz Voorbeeld", OrganisationKind.GGZ, null)));
        open();
        assertThat(lookup("Voor de ggz (A. Schets)").tryQuery()).isPresent();
        assertThat(lookup("Voor de ggz (P. Praktijk)").tryQuery()).isPresent();
        assertThat(lookup("Voor de gemeente").tryQuery()).isPresent();
    }

    @Test
    void noTwoReadersGetAFileOfTheSameName() {
        done(new TableService(vault).seatNew(conversation.id(), new TableService.NewParty("P. Praktijk", PartyRole.PSYCHOLOOG, "Ggz Voorbeeld", OrganisationKind.GGZ, null)));
        done(new TableService(vault).seatNew(conversation.id(), new TableService.NewParty("Q. Tweede", PartyRole.BEHANDELAAR, "Ggz Voorbeeld", OrganisationKind.GGZ, null)));
        var reports = new ReportDesk(vault, text);
        var names = ReportReader.of(reports.file(conversation.id()).orElseThrow()).stream()
                .map(reader -> reports.fileName(reports.report(conversation.id(), reader).orElseThrow(), ReportDesk.Format.PDF)).toList();
        assertThat(names).doesNotHaveDuplicates().contains("verslag-driegesprek-2026-11-22-ggz-behandelaar.pdf", "verslag-driegesprek-2026-11-22-ggz-behandelaar-2.pdf",
                "verslag-driegesprek-2026-11-22-ggz-psycholoog.pdf").noneMatch(name -> name.contains("tweede") || name.contains("proef") || name.contains("schets"));
    }

    @Test
    void nothingLeavesBeforeTheClientAgrees() {
        open();
        desk.dialogs.choose(folder.resolve("vroeg.pdf"));
        press("#save-pdf");
        assertThat(folder.resolve("vroeg.pdf")).doesNotExist();
        assertThat(events()).isEmpty();
        assertThat(desk.notice().sentence()).contains("nog niet akkoord");
    }

    @Test
    void theClientsOwnReportIsPrintedWithoutBeingShared() throws IOException {
        open();
        String own = pdf("Voor de cliënt zelf", "eigen.pdf");
        assertThat(own).contains("rekent twintig uur door", "telefoon opnemen kost veel", "Ochtendritme bespreken").doesNotContain("dit blijft onder ons");
        assertThat(events()).isEmpty();
    }

    @Test
    void anAgreementMadeInternalStaysBehind() {
        open();
        clickOn("Voor de gemeente");
        assertThat(leftOut()).doesNotContain("Berekening mailen");
        onScreen(() -> lookup(".label-line").queryAll().stream().filter(line -> line.lookupAll(".label").stream()
                .anyMatch(label -> label instanceof javafx.scene.control.Label words && words.getText().equals("Berekening mailen"))).findFirst()
                .ifPresent(line -> ((javafx.scene.control.ToggleButton) line.lookup(".share-toggle")).fire()));
        assertThat(leftOut()).contains("Berekening mailen");
    }

    private List<String> leftOut() {
        return lookup("#left-out").query().lookupAll(".label").stream().map(node -> ((javafx.scene.control.Label) node).getText()).toList();
    }

    @Test
    void theNextDateGoesIntoACalendarWithoutAWordAboutTheClient() throws IOException {
        open();
        desk.dialogs.choose(folder.resolve("volgende.ics"));
        press("#save-ics");
        assertThat(Files.readString(folder.resolve("volgende.ics"))).contains("20270221").contains("SUMMARY:Driegesprek").doesNotContain("Proef");
    }

    @Test
    void aFolderThatCannotBeWrittenSharesNothing() {
        open();
        approve();
        desk.dialogs.choose(folder.resolve("bestaat niet").resolve("verslag.pdf"));
        press("#save-pdf");
        assertThat(desk.notice().sentence()).contains("Er is niets gedeeld");
        assertThat(events()).isEmpty();
    }

    @Test
    void aFileThatCannotTakeItsNameLeavesNothingInTheRegister() throws IOException {
        open();
        approve();
        Path held = Files.createDirectories(folder.resolve("map.pdf").resolve("vol")).getParent();
        desk.dialogs.choose(held);
        press("#save-pdf");
        assertThat(desk.notice().sentence()).contains("Er is niets gedeeld");
        assertThat(events()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(".") || name.endsWith(".new"))).isEmpty();
        }
    }

    @Test
    void aWordThatChangesAfterTheClientAgreedHasToBeReadAgain() {
        var typing = new ConversationTyping(vault);
        ConversationTopic topic = ConversationFile.of(vault, conversation.id()).orElseThrow().topics().getLast();
        List<Runnable> changes = List.of(
                () -> typing.store(conversation.id(), Optional.empty(), Map.of(topic.id(), new ConversationTyping.Note(topic.title(), topic.note(), true, true))),
                () -> typing.store(conversation.id(), Optional.of(new ConversationTyping.Head("Iets anders.", true, null, null, null, ConversationStep.AFRONDEN,
                        null)), Map.of()),
                () -> new TopicService(vault).category(topic.id(), DataCategory.WERKWENS_PROFIEL),
                () -> done(new ConversationService(vault).agree(conversation.id(), ActionOwner.COACH, "Bellen", TODAY)),
                () -> new TopicService(vault).remove(topic.id()));
        open();
        changes.forEach(change -> {
            approve();
            onScreen(change);
            assertThat(approvedOn()).isNull();
        });
        desk.dialogs.choose(folder.resolve("later.pdf"));
        clickOn("Voor de gemeente");
        press("#save-pdf");
        assertThat(folder.resolve("later.pdf")).doesNotExist();
        assertThat(events()).isEmpty();
    }

    @Test
    void anAgreementThatGetsAnotherDayOutsideTheConversationHasToBeReadAgainButOneThatIsDoneNot() {
        ActionItem first = done(new ConversationService(vault).agree(conversation.id(), ActionOwner.COACH, "Bellen", TODAY));
        ActionItem second = done(new ConversationService(vault).agree(conversation.id(), ActionOwner.CLIENT, "Brief zoeken", TODAY));
        ApprovalWatch.over(vault);
        open();
        approve();
        onScreen(() -> done(new ActionService(vault).done(first.id())));
        assertThat(approvedOn()).isEqualTo(TODAY);
        onScreen(() -> done(new ActionService(vault).postpone(second.id(), TODAY.plusDays(7))));
        assertThat(approvedOn()).isNull();
    }

    @Test
    void walkingThroughTheConversationKeepsTheApproval() {
        open();
        approve();
        var now = new ConversationRepository(vault).find(conversation.id()).orElseThrow();
        onScreen(() -> new ConversationTyping(vault).store(conversation.id(), Optional.of(ConversationTyping.Head.of(now.withStep(ConversationStep.VOEREN))), Map.of()));
        assertThat(approvedOn()).isEqualTo(TODAY);
    }

    private LocalDate approvedOn() {
        return new ConversationRepository(vault).find(conversation.id()).orElseThrow().clientApprovedOn();
    }

    @Test
    void closingPlansTheNextConversationAndCanBeTakenBack() {
        open();
        press("#close-conversation");
        assertThat(new ConversationRepository(vault).find(conversation.id()).orElseThrow().status()).isEqualTo(ConversationStatus.AFGEROND);
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(new ConversationRepository(vault).find(conversation.id()).orElseThrow().status()).isEqualTo(ConversationStatus.BEZIG);
    }

    private void approve() {
        onScreen(() -> ((javafx.scene.control.CheckBox) lookup("#client-agrees").query()).fire());
        assertThat(new ConversationRepository(vault).find(conversation.id()).orElseThrow().clientApprovedOn()).isEqualTo(TODAY);
    }

    private void press(String id) {
        onScreen(() -> lookup(id).queryButton().fire());
    }

    private List<SharingEvent> events() {
        return new SharingEventRepository(vault).ofClient(client.id()).stream().sorted(java.util.Comparator.comparing(SharingEvent::id)).toList();
    }

    private String pdf(String reader, String name) throws IOException {
        clickOn(reader);
        desk.dialogs.choose(folder.resolve(name));
        press("#save-pdf");
        try (var document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String word(String reader, String name) throws IOException {
        clickOn(reader);
        desk.dialogs.choose(folder.resolve(name));
        press("#save-word");
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name)))); var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
