package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.conversations.model.ConversationClock;
import nl.trede.conversations.model.ConversationDays;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationSettings;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The day of the next driegesprek in the workbook (domain §11) is that of the clock (domain §10.19), and nothing else of it is there.
class NextConversationTest extends OneVault {
    private static final Quarter NOW = new Quarter(2026, 4);
    private static final Quarter BEFORE = new Quarter(2026, 3);
    private static final LocalDate END_OF_BEFORE = LocalDate.of(2026, 9, 30);

    private WorkbookExport export;
    private Client client;
    private Recipient region;
    private int files;

    @BeforeEach
    void aTeamWithOneClient() {
        new Me(vault).setUp(new NewCaseload("A. Verzonnen", Role.JOBCOACH, "Team Noord", "Stichting Denkbeeldig", "AM13", new BigDecimal("0.9")));
        export = new WorkbookExport(vault, TestVault.CLOCK, Text.in(Text.DUTCH, List.of("figures")));
        client = People.client(vault, "B. Proef");
        region = recipient("Regio", Template.COORDINATOR);
    }

    private Recipient recipient(String name, Template role) {
        return ((Outcome.Done<Recipient>) new Recipients(vault).save(Optional.empty(), new Recipients.Entry(name, role, "", ""))).value();
    }

    private Path write(Recipient recipient, Quarter quarter) {
        Path file = folder.resolve("werkmap-" + files++ + ".xlsx");
        assertThat(export.write(((Outcome.Done<ExportPlan>) export.plan(recipient, quarter)).value(), file, Progress.silent()).isDone()).isTrue();
        return file;
    }

    private LocalDate sent(Quarter quarter) {
        return Samples.read(write(region, quarter)).rows(Sheets.CASELOAD).getFirst().nextDriegesprek();
    }

    private Trajectory started(LocalDate start) {
        return People.searching(vault, client.id(), start);
    }

    private UUID planned(LocalDate day) {
        return ((Outcome.Done<ThreeWayConversation>) new ConversationService(vault)
                .plan(NewConversation.of(client.id(), ConversationKind.START, day))).value().id();
    }

    private void held(LocalDate day) {
        UUID id = planned(null);
        vault.write(write -> write.save(ConversationRepository.SHELF, write.find(ConversationRepository.SHELF, id).orElseThrow()
                .withStatus(ConversationStatus.AFGEROND).withHeldOn(day).withClosedOn(day)));
    }

    @Test
    void the_first_is_due_42_days_after_the_start_also_when_that_day_is_today_or_gone() {
        Trajectory trajectory = started(TODAY.minusDays(42));
        assertThat(sent(NOW)).isEqualTo(TODAY).isEqualTo(new ConversationClock(vault).of(client.id(), TODAY).orElseThrow().day());
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStartDate(TODAY.minusDays(43))));
        assertThat(sent(NOW)).isEqualTo(TODAY.minusDays(1));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStartDate(TODAY)));
        assertThat(sent(NOW)).isEqualTo(TODAY.plusDays(42));
    }

    @Test
    void the_next_is_due_91_days_after_the_last_and_a_planned_one_goes_before() {
        started(TODAY.minusDays(200));
        held(TODAY.minusDays(91));
        assertThat(sent(NOW)).isEqualTo(TODAY).isEqualTo(new ConversationClock(vault).of(client.id(), TODAY).orElseThrow().day());
        planned(TODAY.plusDays(9));
        assertThat(sent(NOW)).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void a_team_with_days_of_its_own_sends_those() {
        started(TODAY.minusDays(60));
        assertThat(new ConversationSettings(vault).days(new ConversationDays(30, 60)).isDone()).isTrue();
        assertThat(sent(NOW)).isEqualTo(TODAY.minusDays(30));
        held(TODAY.minusDays(1));
        assertThat(sent(NOW)).isEqualTo(TODAY.plusDays(59));
    }

    @Test
    void an_earlier_quarter_goes_by_what_was_held_up_to_its_last_day() {
        started(END_OF_BEFORE.minusDays(150));
        held(END_OF_BEFORE);
        held(END_OF_BEFORE.plusDays(1));
        assertThat(sent(BEFORE)).isEqualTo(END_OF_BEFORE.plusDays(91));
        assertThat(sent(NOW)).isEqualTo(END_OF_BEFORE.plusDays(92));
    }

    @Test
    void a_paused_trajectory_has_no_day() {
        Trajectory trajectory = started(TODAY.minusDays(60));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStatus(TrajectoryStatus.GEPAUZEERD)));
        assertThat(sent(NOW)).isNull();
    }

    @Test
    void preview_and_leesmij_show_the_column_as_it_leaves() {
        started(TODAY.minusDays(40));
        ExportPlan plan = ((Outcome.Done<ExportPlan>) export.plan(region, NOW)).value();
        SheetPreview caseload = plan.sheets().stream().filter(one -> one.name().equals("Caseload")).findFirst().orElseThrow();
        assertThat(caseload.rows().getFirst().get(caseload.keys().indexOf("nextDriegesprek"))).isEqualTo("24-11-2026");
        assertThat(plan.readme().columns()).anyMatch(line -> line.get(0).equals("Caseload") && line.get(1).equals("Volgend driegesprek"));
    }

    @Test
    void no_word_of_a_conversation_leaves_for_anyone() throws IOException {
        started(TODAY.minusDays(60));
        UUID id = planned(TODAY.plusDays(3));
        new ConversationService(vault).agree(id, ActionOwner.COACH, "Wolkenbrief", TODAY.plusDays(7));
        ConversationTopic topic = ((Outcome.Done<ConversationTopic>) new TopicService(vault)
                .add(id, new TopicService.NewTopic(TopicKind.values()[0], "Kwikstaartvraag", null, null))).value();
        vault.write(write -> {
            write.save(ConversationRepository.SHELF, write.find(ConversationRepository.SHELF, id).orElseThrow().withPlace("Zilverhuisje")
                    .withOpening("Regenboogwens").withOpeningShareable(true).withAgreedSuccessWords("Vlinderdoel"));
            return write.save(TopicRepository.SHELF, topic.withNote("Herfstzorgen"));
        });
        for (Recipient recipient : List.of(region, recipient("Teamleider", Template.TEAMLEAD))) {
            Path file = write(recipient, NOW);
            assertThat(Samples.read(file).rows(Sheets.CASELOAD)).extracting(CaseRow::nextDriegesprek).containsExactly(TODAY.plusDays(3));
            assertThat(unzipped(file)).contains("Volgend driegesprek").doesNotContainIgnoringCase("Kwikstaartvraag", "Zilverhuisje", "Regenboogwens",
                    "Vlinderdoel", "Herfstzorgen", "Wolkenbrief", id.toString());
        }
    }

    private static String unzipped(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}
