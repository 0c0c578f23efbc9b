package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.Client;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.support.Typed;
import nl.trede.support.Victim;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A whole conversation by gestures: prepared and held in a program that is killed (SIGKILL) in the middle of a note, opened again where it
/// was left, finished, and three reports of which each holds what the client allows this reader, and nothing else.
class ConversationIT extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long TYPING_MILLIS = 3500;
    private static final int LEAST_WORDS = 8;
    private static final RecipientKind GGZ = RecipientKind.GGZ;
    private static final RecipientKind GEMEENTE = RecipientKind.GEMEENTE;
    private static final RecipientKind WERKGEVER = RecipientKind.WERKGEVER;
    private static final String MORE = " en wielen";

    @TempDir
    Path folder;
    private final BorderPane place = new BorderPane();
    private final Map<RecipientKind, UUID> consents = new EnumMap<>(RecipientKind.class);
    private Client client;
    private Vault vault;
    private LiveRoom room;

    @Override
    protected List<String> rooms() {
        return LiveRoom.ROOMS;
    }

    @Override
    protected Parent content() {
        return place;
    }

    @AfterEach
    void close() {
        if (room != null) {
            room.close();
        }
        if (vault != null) {
            vault.close();
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aConversationKilledInTheMiddleIsResumedAndFinishedAndEachReaderGetsWhatTheClientAllows() throws Exception {
        UUID conversation = plan();
        String promised = holdUntilKilled(conversation);

        vault = TestVault.reopen(folder.resolve("caseload"));
        stoodStill(conversation, promised);
        room = new LiveRoom(vault, text, clock, this);
        room.open(conversation, place);
        room.awaitShown("#agreement-entry");
        room.awaitCursorIn(ConversationVictim.WORK);
        assertThat(room.note(ConversationVictim.WORK).getText()).startsWith(promised);
        write(MORE);
        room.click(room.note(ConversationVictim.SIGNAL));
        push(KeyCode.F2);
        push(KeyCode.F4);
        room.enter("#agreement-entry", "client noteert tijden +3");
        room.click("#conversation-forward");
        room.awaitShown("#report-readers");
        assertThat(topic(conversation, ConversationVictim.SIGNAL).shareable()).isFalse();
        String said = topic(conversation, ConversationVictim.WORK).note();
        assertThat(said).startsWith(promised).endsWith(MORE);

        approve(conversation);
        var reports = new EnumMap<RecipientKind, String>(RecipientKind.class);
        reports.put(GGZ, pdf(save("Voor de ggz", "#save-pdf", "ggz.pdf")));
        reports.put(GEMEENTE, word(save("Voor de gemeente", "#save-word", "gemeente.docx")));
        reports.put(WERKGEVER, pdf(save("Voor de werkgever", "#save-pdf", "werkgever.pdf")));
        room.click("#close-conversation");
        room.await("the list is asked for", () -> room.desk.opened.contains(Destination.room(ConversationPlaces.LIST)));
        assertThat(now(conversation).status()).isEqualTo(ConversationStatus.AFGEROND);

        WhoReads.compare(reports, said.strip().replaceAll("\\s+", " "));
        registered();
    }

    /// Three readers at the table, and what the client allows each of them.
    private UUID plan() {
        try (Vault fresh = TestVault.create(folder)) {
            client = People.client(fresh, "B. Proef");
            People.searching(fresh, client.id(), TODAY.minusDays(150));
            allow(fresh, GGZ, DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID);
            allow(fresh, GEMEENTE, DataCategory.WERKWENS_PROFIEL);
            allow(fresh, WERKGEVER, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID);
            UUID planned = done(new ConversationService(fresh).plan(NewConversation.of(client.id(), ConversationKind.VOORTGANG, TODAY))).id();
            var table = new TableService(fresh);
            done(table.seatNew(planned, new TableService.NewParty("A. Schets", PartyRole.BEHANDELAAR, "Ggz Voorbeeld", OrganisationKind.GGZ, null)));
            done(table.seatNew(planned, new TableService.NewParty("K. Voorstel", PartyRole.KLANTMANAGER, "Gemeente Voorbeeld", OrganisationKind.GEMEENTE,
                    null)));
            done(table.seatNew(planned, new TableService.NewParty("W. Winkel", PartyRole.WERKGEVER, "Winkel Voorbeeld", OrganisationKind.WERKGEVER, null)));
            return planned;
        }
    }

    private void allow(Vault fresh, RecipientKind to, DataCategory... categories) {
        consents.put(to, Ids.next());
        fresh.write(write -> write.save(ConsentRepository.SHELF, new Consent(consents.get(to), client.id(), to, null,
                Stream.of(categories).map(Enum::name).collect(Collectors.joining(";")), "samen werk zoeken", TODAY.minusDays(1), GivenHow.DIGITAAL, null, null,
                null, false)));
    }

    /// What has to be there of the note in which the program was killed.
    private String holdUntilKilled(UUID conversation) throws Exception {
        try (var coach = Victim.start(ConversationVictim.class, folder.resolve("caseload").toString(), conversation.toString())) {
            var steps = new ArrayList<String>();
            var typed = new ArrayList<Typed>();
            for (var line = coach.line(); line.isPresent(); line = coach.line()) {
                var word = Typed.read(line.get());
                word.ifPresent(typed::add);
                if (word.isEmpty()) {
                    steps.add(line.get());
                }
                if (coach.killedAt() == 0 && typed.size() >= LEAST_WORDS && typed.getLast().at() - typed.getFirst().at() > TYPING_MILLIS) {
                    coach.kill();
                }
            }
            assertThat(steps).containsSubsequence("prepared", "begun", "noted", "agreed");
            return Typed.promised(typed, coach.killedAt());
        }
    }

    /// On disk stands all that was done, and where the coach was.
    private void stoodStill(UUID conversation, String promised) {
        assertThat(TestVault.vaults().verify(vault)).as("the log accounts for every row").isEmpty();
        var found = now(conversation);
        assertThat(found.status()).isEqualTo(ConversationStatus.BEZIG);
        assertThat(found.step()).isEqualTo(ConversationStep.VOEREN);
        assertThat(found.opening()).isEqualTo(ConversationVictim.OPENING);
        assertThat(found.atTopicId()).isEqualTo(topic(conversation, ConversationVictim.WORK).id());
        var topics = new TopicRepository(vault).of(conversation);
        assertThat(topics).extracting(ConversationTopic::title).containsExactly(ConversationVictim.INCOME, ConversationVictim.ENERGY,
                ConversationVictim.SIGNAL, ConversationVictim.WORK);
        assertThat(topics).extracting(ConversationTopic::category).containsExactly(DataCategory.UITKERING_INKOMEN, DataCategory.BELASTBAARHEID,
                DataCategory.WERKWENS_PROFIEL, DataCategory.WERKWENS_PROFIEL);
        assertThat(topics).extracting(ConversationTopic::note).startsWith(ConversationVictim.INCOME_NOTE, ConversationVictim.ENERGY_NOTE,
                ConversationVictim.SIGNAL_NOTE);
        assertThat(topics.getLast().note()).as("every word typed more than two seconds before").startsWith(promised);
        assertThat(new ActionItemRepository(vault).ofClient(client.id())).extracting(ActionItem::owner)
                .containsExactlyInAnyOrder(ActionOwner.GEMEENTE, ActionOwner.GGZ, ActionOwner.COACH);
    }

    private void approve(UUID conversation) throws Exception {
        room.click("#client-agrees");
        room.await("the approval is shown", () -> lookup("#client-agrees").<CheckBox>query().getText().equals(text.get("conversations.send.agreed", TODAY)));
        assertThat(now(conversation).clientApprovedOn()).isEqualTo(TODAY);
    }

    private Path save(String reader, String button, String name) throws Exception {
        Node before = lookup("#report-readers").query();
        if (!chosen(reader)) {
            room.click(reader);
            room.await("another report is shown", () -> lookup("#report-readers").query() != before && chosen(reader));
        }
        Path target = folder.resolve(name);
        room.desk.dialogs.choose(target);
        room.click(button);
        room.await(name + " is said to be saved", () -> !room.desk.notices.isEmpty() && room.desk.notice().sentence().contains(name));
        assertThat(target).isNotEmptyFile();
        return target;
    }

    private boolean chosen(String reader) {
        return lookup("#report-readers").query().lookupAll(".chip").stream().map(ToggleButton.class::cast)
                .anyMatch(chip -> chip.isSelected() && chip.getText().equals(reader));
    }

    private static String pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String word(Path file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file))); var words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s+", " ");
        }
    }

    /// The register says who got which kinds of data, and under which consent.
    private void registered() {
        var events = new SharingEventRepository(vault).ofClient(client.id()).stream().sorted(Comparator.comparing(SharingEvent::id)).toList();
        assertThat(events).extracting(SharingEvent::recipient).containsExactly(GGZ, GEMEENTE, WERKGEVER);
        assertThat(events).extracting(SharingEvent::categorySet).containsExactly(
                Set.of(DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID),
                Set.of(DataCategory.CONTACTGEGEVENS, DataCategory.WERKWENS_PROFIEL, DataCategory.UITKERING_INKOMEN),
                Set.of(DataCategory.WERKWENS_PROFIEL));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.consentIds()).containsExactly(consents.get(event.recipient()));
            assertThat(event.paper()).isEqualTo(SharedPaper.GESPREKSVERSLAG);
            assertThat(event.channel()).isEqualTo(SharingChannel.BESTAND);
        });
    }

    private ThreeWayConversation now(UUID conversation) {
        return new ConversationRepository(vault).find(conversation).orElseThrow();
    }

    private ConversationTopic topic(UUID conversation, String title) {
        return new TopicRepository(vault).of(conversation).stream().filter(topic -> topic.title().equals(title)).findFirst().orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
