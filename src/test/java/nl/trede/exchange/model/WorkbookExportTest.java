package nl.trede.exchange.model;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Scope;
import nl.trede.partners.model.LeaveService;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import nl.trede.tools.SeedSample;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbookExportTest extends OneVault {
    private static final Quarter QUARTER = new Quarter(2026, 3);

    private WorkbookExport export;

    @BeforeEach
    void seed() {
        new Me(vault).setUp(new NewCaseload("A. Verzonnen", Role.JOBCOACH, "Team Noord", "Stichting Denkbeeldig", "AM13", new BigDecimal("0.9")));
        SeedSample.coach(TODAY).fill(vault, Role.JOBCOACH);
        export = new WorkbookExport(vault, TestVault.CLOCK, Text.in(Text.DUTCH, List.of("figures")));
    }

    private Recipient recipient(String name, Template role, String password) {
        return ((Outcome.Done<Recipient>) new Recipients(vault).save(Optional.empty(), new Recipients.Entry(name, role, password, ""))).value();
    }

    private ExportPlan plan(Recipient recipient) {
        return ((Outcome.Done<ExportPlan>) export.plan(recipient, QUARTER)).value();
    }

    private Path write(Recipient recipient, String name) {
        Path file = folder.resolve(name);
        assertThat(export.write(plan(recipient), file, Progress.silent()).isDone()).isTrue();
        return file;
    }

    private OpenedWorkbook read(Path file) {
        return ((ReadOutcome.Readable) new WorkbookReader(key -> false).read(file, Optional.empty())).workbook();
    }

    private Client object() {
        String id = new Figures(vault).report(Scope.everything(), QUARTER, TODAY).cases().stream().filter(one -> !one.regionObjection())
                .findFirst().orElseThrow().clientKey();
        Client client = new ClientRepository(vault).find(java.util.UUID.fromString(id)).orElseThrow().withRegionObjection(true);
        vault.write(write -> write.save(ClientRepository.SHELF, client));
        return client;
    }

    @Test
    void a_team_that_counts_otherwise_says_so_in_the_version_and_on_leesmij() throws IOException {
        Recipient region = recipient("Regio", Template.COORDINATOR, "");
        assertThat(readme(write(region, "standaard.xlsx"))).contains("definities 2026.1/1,").doesNotContain("anders dan de standaard");

        Definitions.settings(vault).keep(Map.of("definition.sustainDays", 182));
        new EmployerSettings(vault).videoCounts(true);
        Path own = write(region, "eigen.xlsx");
        assertThat(readme(own)).contains("anders dan de standaard", "Duurzaam werk begint bij 182 dagen (standaard 91).",
                "Een videogesprek met een werkgever telt als persoonlijk contact");
        assertThat(read(own).manifest().definitions()).startsWith("2026.1/1-");
    }

    @Test
    void a_week_of_leave_has_no_norm_in_the_file() throws IOException {
        Recipient region = recipient("Regio", Template.COORDINATOR, "");
        assertThat(read(write(region, "eerst.xlsx")).rows(Sheets.WEEKS)).filteredOn(row -> row.week().equals("2026-W35")).singleElement()
                .satisfies(row -> assertThat(row.target()).isNotNull());
        var coach = new Me(vault).coachId().orElseThrow();
        new LeaveService(vault).mark(coach, LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 26));
        new LeaveService(vault).mark(coach, LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1));
        var weeks = read(write(region, "vrij.xlsx")).rows(Sheets.WEEKS);
        assertThat(weeks).filteredOn(row -> row.week().equals("2026-W35")).singleElement().satisfies(row -> assertThat(row.target()).isNull());
        assertThat(weeks).filteredOn(row -> row.week().equals("2026-W36")).singleElement().satisfies(row -> assertThat(row.target()).isNotNull());
    }

    private static String readme(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.findSheet("Leesmij").orElseThrow().read().stream().flatMap(Row::stream).filter(Objects::nonNull).map(Cell::getText)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void nothing_in_the_file_tells_who_a_client_is() throws IOException {
        Path file = write(recipient("Regio", Template.COORDINATOR, ""), "werkmap.xlsx");
        var everything = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                everything.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        String text = everything.toString();
        assertThat(text).contains("Kwartaalcijfers").doesNotContain("IPS_EPA", "IPS_CMD", "IPS_OVERIG", "TERUGVAL", "GEZONDHEID");
        var clients = new ClientRepository(vault).all();
        assertThat(clients).hasSizeGreaterThan(5);
        for (Client client : clients) {
            assertThat(text).doesNotContain(client.displayName(), client.id().toString());
            for (String secret : new String[] {client.phone(), client.email(), client.familyName(), client.safetyNote()}) {
                if (secret != null) {
                    // Whole words: a made-up family name may begin the word for a kind of job.
                    assertThat(text).doesNotContainPattern("(?<!\\p{L})" + Pattern.quote(secret) + "(?!\\p{L})");
                }
            }
        }
        List<String> notes = vault.read(dsl -> dsl.fetch("select note from contact_moment where note is not null union select note from employer_contact"
                + " where note is not null union select goal_in_client_words from trajectory where goal_in_client_words is not null"
                + " union select name from employer_person union select name from employer").getValues(0, String.class));
        assertThat(notes).hasSizeGreaterThan(10);
        notes.stream().filter(note -> note.length() > 6).forEach(note -> assertThat(text).doesNotContain(note));
    }

    @Test
    void the_duration_of_an_ips_trajectory_does_not_leave_for_the_region() {
        var rows = read(write(recipient("Regio", Template.COORDINATOR, ""), "werkmap.xlsx")).rows(Sheets.CASELOAD);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            if (row.method().equals("IPS")) {
                assertThat(row.plannedEnd()).isNull();
            }
        });
    }

    @Test
    void figures_in_the_file_are_those_on_screen_and_small_counts_are_hidden() {
        var report = new Figures(vault).report(Scope.everything(), QUARTER, TODAY);
        var rows = read(write(recipient("Regio", Template.COORDINATOR, ""), "werkmap.xlsx")).rows(Sheets.FIGURES);

        assertThat(rows).extracting(FigureRow::key).containsExactlyElementsOf(report.figures().stream()
                .filter(one -> !one.definition().staysInTeam()).map(one -> one.key()).toList()).doesNotContain("disclosureCoverage");
        for (FigureRow row : rows) {
            var figure = report.figures().stream().filter(one -> one.key().equals(row.key())).findFirst().orElseThrow();
            if (SmallCounts.hides(figure)) {
                assertThat(row).extracting(FigureRow::hidden, FigureRow::value, FigureRow::numerator, FigureRow::denominator)
                        .containsExactly(true, null, null, null);
            } else {
                assertThat(Optional.ofNullable(row.value()).map(BigDecimal::doubleValue)).isEqualTo(figure.value().map(BigDecimal::doubleValue));
            }
        }
        assertThat(rows).filteredOn(row -> row.key().equals(FigureDefinition.RUNNING.key())).singleElement()
                .satisfies(row -> assertThat(row.numerator()).isGreaterThan(BigDecimal.valueOf(4)));
    }

    @Test
    void who_objected_has_no_row_and_still_counts() {
        var region = recipient("Regio", Template.COORDINATOR, "");
        OpenedWorkbook before = read(write(region, "voor.xlsx"));
        Client client = object();

        ExportPlan plan = plan(region);
        OpenedWorkbook after = read(write(region, "na.xlsx"));

        String key = Pseudonyms.of(vault.secretFor("pseudonyms"), region).of(client.id());
        assertThat(plan.leftOut()).extracting(ExportPlan.LeftOut::clientId).contains(client.id());
        assertThat(before.rows(Sheets.CASELOAD)).anyMatch(row -> row.caseKey().equals(key));
        assertThat(after.rows(Sheets.CASELOAD)).isNotEmpty().noneMatch(row -> row.caseKey().equals(key));
        assertThat(after.rows(Sheets.PLACEMENTS)).noneMatch(row -> row.caseKey().equals(key));
        assertThat(after.rows(Sheets.FIGURES)).isEqualTo(before.rows(Sheets.FIGURES));
        assertThat(after.manifest().withoutRow()).isEqualTo(-1);
        assertThat(after.rows(Sheets.COVER)).filteredOn(row -> row.key().equals("withoutRow")).singleElement()
                .satisfies(row -> assertThat(row.text()).isEqualTo("<5"));
    }

    @Test
    void the_register_of_what_was_shared_has_a_line_for_each_client_with_a_row_and_none_for_who_objected() {
        Client objector = object();
        var region = recipient("Regio", Template.COORDINATOR, "");
        ExportPlan plan = plan(region);
        write(region, "werkmap.xlsx");

        var events = rowsShared();
        assertThat(events).isNotEmpty().extracting(SharingEvent::clientId).containsExactlyInAnyOrderElementsOf(plan.shared()).doesNotContain(objector.id());
        assertThat(events).allSatisfy(event -> {
            assertThat(event.recipientName()).isEqualTo("Regio");
            assertThat(event.categorySet()).containsExactlyInAnyOrder(DataCategory.VOORTGANG_LADDER, DataCategory.BAAN);
        });
        write(recipient("Teamleider", Template.TEAMLEAD, ""), "team.xlsx");
        assertThat(rowsShared()).hasSameSizeAs(events);
    }

    private List<SharingEvent> rowsShared() {
        return new SharingEventRepository(vault).all().stream().filter(event -> event.recipient() == RecipientKind.REGIOCOORDINATOR).toList();
    }

    @Test
    void an_objection_made_after_the_preview_stops_the_file() {
        var region = recipient("Regio", Template.COORDINATOR, "");
        ExportPlan plan = plan(region);
        object();
        List<SharingEvent> before = rowsShared();

        Path file = folder.resolve("werkmap.xlsx");
        assertThat(export.write(plan, file, Progress.silent())).isEqualTo(Outcome.refused("exchange.refused.objected"));
        assertThat(file).doesNotExist();
        assertThat(new ExportRecordRepository(vault).all()).isEmpty();
        assertThat(rowsShared()).isEqualTo(before);
    }

    @Test
    void a_key_stays_the_same_for_one_recipient_and_differs_for_another() {
        var region = recipient("Regio", Template.COORDINATOR, "");
        var other = recipient("Andere regio", Template.COORDINATOR, "");
        var first = read(write(region, "een.xlsx")).rows(Sheets.CASELOAD).stream().map(CaseRow::caseKey).toList();
        var second = read(write(region, "twee.xlsx")).rows(Sheets.CASELOAD).stream().map(CaseRow::caseKey).toList();
        var third = read(write(other, "drie.xlsx")).rows(Sheets.CASELOAD).stream().map(CaseRow::caseKey).toList();

        assertThat(second).isEqualTo(first);
        assertThat(third).hasSameSizeAs(first).doesNotContainAnyElementsOf(first);
        assertThat(first).allMatch(key -> key.matches("[0-9a-f]{16}"));
    }

    @Test
    void the_same_recipient_and_period_get_the_same_workbook_with_a_higher_revision() {
        var region = recipient("Regio", Template.COORDINATOR, "");
        var one = read(write(region, "een.xlsx")).manifest();
        var two = read(write(region, "twee.xlsx")).manifest();

        assertThat(two.workbook()).isEqualTo(one.workbook());
        assertThat(List.of(one.revision(), two.revision())).containsExactly(1, 2);
        assertThat(plan(region).fileName()).isEqualTo("trede-team-noord-2026-Q3-r3.xlsx");
        var records = new ExportRecordRepository(vault).all();
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().contentDigest()).isEqualTo(records.getLast().contentDigest());
        assertThat(records).allMatch(ExportRecord::pseudonymised).noneMatch(ExportRecord::passwordProtected);
        int logged = vault.read(dsl -> dsl.fetchCount(AUDIT_EVENT, AUDIT_EVENT.EVENT.eq("EXPORT")));
        assertThat(logged).isEqualTo(2);
    }

    @Test
    void the_team_lead_gets_names_and_contacts_and_no_notes() {
        OpenedWorkbook read = read(write(recipient("Teamleider", Template.TEAMLEAD, ""), "team.xlsx"));
        var names = new ClientRepository(vault).all().stream().map(Client::displayName).toList();
        assertThat(read.rows(Sheets.CASELOAD)).isNotEmpty().allSatisfy(row ->
                assertThat(names).contains(row.team().orElseThrow().displayName()));
        assertThat(read.rows(Sheets.CONTACTS)).hasSizeGreaterThan(50);
        assertThat(Sheets.CONTACTS.columnsFor(Template.TEAMLEAD)).noneMatch(column -> column.key().contains("note"));
        assertThat(read.integrity()).isEqualTo(new Integrity.Unchanged());
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_and_nothing_is_registered() throws IOException {
        var region = recipient("Regio", Template.COORDINATOR, "");
        Path nowhere = folder.resolve("weg").resolve("werkmap.xlsx");
        assertThat(export.write(plan(region), nowhere, Progress.silent())).isInstanceOf(Outcome.Refused.class);
        assertThat(new ExportRecordRepository(vault).all()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void stopping_leaves_no_file_and_no_line() {
        var region = recipient("Regio", Template.COORDINATOR, "");
        var progress = Progress.silent();
        progress.cancel();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> export.write(plan(region), folder.resolve("werkmap.xlsx"), progress))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(folder.resolve("werkmap.xlsx")).doesNotExist();
        assertThat(new ExportRecordRepository(vault).all()).isEmpty();
    }

    @Test
    void recipients_need_a_name_of_their_own_and_a_password_that_holds() {
        var recipients = new Recipients(vault);
        var first = recipient("Regio", Template.COORDINATOR, "lang genoeg wachtwoord");
        assertThat(recipients.save(Optional.empty(), new Recipients.Entry(" regio ", Template.COORDINATOR, "", ""))).isInstanceOf(Outcome.Refused.class);
        assertThat(recipients.save(Optional.empty(), new Recipients.Entry(" ", Template.COORDINATOR, "", ""))).isInstanceOf(Outcome.Refused.class);
        assertThat(recipients.save(Optional.of(first.id()), new Recipients.Entry("Regio", Template.COORDINATOR, "kort", ""))).isInstanceOf(Outcome.Refused.class);
        recipients.save(Optional.of(first.id()), new Recipients.Entry("Regio Midden", Template.COORDINATOR, "", "/gedeeld"));
        assertThat(recipients.all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Regio Midden");
            assertThat(one.password()).isNull();
            assertThat(one.pseudonymKey()).isEqualTo(first.pseudonymKey());
        });
    }
}
