package nl.trede.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.exchange.ExchangeRoom;
import nl.trede.exchange.model.ExportRecordRepository;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportRecord;
import nl.trede.exchange.model.ImportRecordRepository;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.RecipientRepository;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.Template;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.FxTest;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.tools.SeedSample;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeScreenTest extends FxTest {
    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private ExchangeScreen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "partners", "figures", "exchange");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        new Me(vault).setUp(new NewCaseload("A. Verzonnen", Role.JOBCOACH, "Team Noord", "Stichting Denkbeeldig", "AM13", new BigDecimal("0.9")));
        SeedSample.coach(LocalDate.of(2026, 11, 22)).fill(vault, Role.JOBCOACH);
        screen = open(Destination.room("exchange"));
        return framed(screen);
    }

    @AfterEach
    void close() {
        onScreen(screen::close);
        vault.close();
    }

    private ExchangeScreen open(Destination destination) {
        return (ExchangeScreen) new ExchangeRoom(vault, test.desk, new Archive(vault)).screens().get("exchange").create(destination);
    }

    private static Parent framed(ExchangeScreen screen) {
        return new VBox(new HBox(screen.actions().toArray(javafx.scene.Node[]::new)), screen.content());
    }

    /// Keeps only the line about an import: the storing itself is another room's.
    private record Archive(Vault vault) implements WorkbookIntake {
        @Override
        public boolean knows(String fingerprint) {
            return false;
        }

        @Override
        public Map<String, ImportRecord> readBefore(Collection<String> sha256) {
            return Map.of();
        }

        @Override
        public List<ImportPlan> planAll(List<OpenedWorkbook> workbooks) {
            return workbooks.stream().map(workbook -> new ImportPlan(workbook, lines(workbook), Optional.empty(), List.of())).toList();
        }

        private static List<ImportPlan.Line> lines(OpenedWorkbook workbook) {
            var lines = new ArrayList<ImportPlan.Line>();
            workbook.rows(nl.trede.exchange.model.Sheets.CASELOAD).forEach(row ->
                    lines.add(new ImportPlan.Line(ImportPlan.Kind.NEW, "Caseload", row.caseKey(), List.of())));
            return lines;
        }

        @Override
        public List<ImportResult> commitAll(List<Approved> approved) {
            return approved.stream().<ImportResult>map(one -> vault.write(write -> {
                var workbook = one.plan().workbook();
                var line = new ImportRecord(Ids.next(), write.now(), write.actor(), workbook.file().getFileName().toString(), workbook.sha256(),
                        workbook.manifest().workbook(), one.plan().count(ImportPlan.Kind.NEW), 0, 0, 0, null);
                write.save(ImportRecordRepository.SHELF, line);
                return new ImportResult.Stored(line);
            })).toList();
        }

        @Override
        public boolean undo(UUID importId) {
            return vault.write(write -> write.save(ImportRecordRepository.SHELF,
                    write.find(ImportRecordRepository.SHELF, importId).orElseThrow().withUndoneAt(write.now())));
        }
    }

    private void press(String label) {
        onScreen(() -> lookup(label).queryAll().stream().filter(Button.class::isInstance).map(Button.class::cast).findFirst().orElseThrow().fire());
    }

    private void type(String id, String words) {
        onScreen(() -> ((TextField) lookup(id).query()).setText(words));
    }

    private void addRecipient(String name, String password) {
        press("Voeg ontvanger toe");
        type("#recipient-name", name);
        type("#recipient-password", password);
        press("Bewaar");
    }

    @Test
    void a_coach_adds_a_recipient_sees_what_leaves_and_sends_it() {
        addRecipient("Regio Midden-Utrecht", "appel-noot-mies");
        assertThat(new RecipientRepository(vault).all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Regio Midden-Utrecht");
            assertThat(one.role()).isEqualTo(Template.COORDINATOR);
            assertThat(one.password()).isEqualTo("appel-noot-mies");
        });
        assertThat(lookup("Precies dit verlaat de laptop").tryQuery()).isPresent();
        Path target = folder.resolve("werkmap.xlsx");
        test.dialogs.choose(target);

        press("Verstuur werkmap");

        assertThat(test.dialogs.asked()).contains("exchange.send.where");
        assertThat(new ExportRecordRepository(vault).all()).singleElement().satisfies(one -> {
            assertThat(one.fileName()).isEqualTo("werkmap.xlsx");
            assertThat(one.period()).isEqualTo("2026-Q3");
            assertThat(one.passwordProtected()).isTrue();
        });
        assertThat(new WorkbookReader(key -> true).read(target, Optional.of("appel-noot-mies"))).isInstanceOf(ReadOutcome.Readable.class);
        assertThat(lookup(".banner").tryQuery()).isPresent();
    }

    @Test
    void cancelling_the_choice_of_a_file_sends_nothing() {
        addRecipient("Regio", "");
        press("Verstuur werkmap");
        assertThat(new ExportRecordRepository(vault).all()).isEmpty();
        assertThat(lookup(".banner").tryQuery()).isEmpty();
    }

    @Test
    void a_password_that_is_too_short_is_explained_at_its_field_and_nothing_is_kept() {
        addRecipient("Regio", "kort");
        assertThat(new RecipientRepository(vault).all()).isEmpty();
        assertThat(lookup("Kies een wachtwoord van minstens 10 tekens, of laat het leeg.").tryQuery()).isPresent();
        press("Annuleer");
        assertThat(lookup("#recipient-name").tryQuery()).isEmpty();
    }

    @Test
    void a_workbook_is_unlocked_looked_at_read_in_and_undone() {
        addRecipient("Regio", "appel-noot-mies");
        Path file = folder.resolve("werkmap.xlsx");
        test.dialogs.choose(file);
        press("Verstuur werkmap");
        onScreen(() -> ((Button) lookup("#tab-read").query()).fire());
        test.dialogs.choose(file);

        press("Kies bestanden");
        onScreen(() -> ((PasswordField) lookup("#workbook-password").query()).setText("verkeerd"));
        press("Open");
        assertThat(lookup("Dit wachtwoord past niet. Let op hoofdletters.").tryQuery()).isPresent();
        onScreen(() -> ((PasswordField) lookup("#workbook-password").query()).setText("appel-noot-mies"));
        press("Open");
        assertThat(lookup("Niets gewijzigd sinds de afzender haar maakte").tryQuery()).isPresent();
        assertThat(new ImportRecordRepository(vault).all()).isEmpty();

        press("Lees in");
        assertThat(new ImportRecordRepository(vault).all()).singleElement().satisfies(one -> assertThat(one.undoneAt()).isNull());
        press("Ongedaan maken");
        assertThat(new ImportRecordRepository(vault).all()).singleElement().satisfies(one -> assertThat(one.undoneAt()).isNotNull());
    }

    @Test
    void a_file_that_is_no_workbook_says_so_and_changes_nothing() throws java.io.IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("brief.xlsx"), "Beste coach");
        onScreen(() -> ((Button) lookup("#tab-read").query()).fire());
        test.dialogs.choose(file);
        press("Kies bestanden");
        assertThat(lookup("Dit is geen Excel-werkmap.").tryQuery()).isPresent();
        assertThat(new ImportRecordRepository(vault).all()).isEmpty();
    }

    @Test
    void the_preview_shows_leesmij_with_every_line_that_the_file_will_hold() throws Exception {
        addRecipient("Regio Midden-Utrecht", "");
        onScreen(() -> ((javafx.scene.control.ToggleButton) lookup("Leesmij").query()).fire());
        List<String> shown = onScreen(() -> lookup(".exchange-readme").query().lookupAll(".label").stream()
                .map(label -> ((javafx.scene.control.Labeled) label).getText()).toList());
        javafx.scene.control.TableView<List<String>> columns = lookup("#exchange-sheets").query().getParent().getParent().lookup(".table-view") instanceof
                javafx.scene.control.TableView<?> found ? cast(found) : null;
        Path target = folder.resolve("werkmap.xlsx");
        test.dialogs.choose(target);
        press("Verstuur werkmap");
        List<List<String>> written;
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(target.toFile())) {
            written = book.findSheet("Leesmij").orElseThrow().read().stream()
                    .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).filter(words -> !words.isEmpty()).toList()).toList();
        }
        assertThat(shown).contains("Werkmap van Trede", "2026-Q3", "Team Noord, Stichting Denkbeeldig");
        assertThat(written.stream().map(List::getFirst).filter(words -> words.endsWith("."))).isNotEmpty().allMatch(shown::contains);
        assertThat(written).containsAll(columns.getItems().stream().map(row -> row.stream().filter(words -> !words.isEmpty()).toList()).toList());
        assertThat(columns.getItems()).hasSizeGreaterThan(50);
    }

    @SuppressWarnings("unchecked")
    private static javafx.scene.control.TableView<List<String>> cast(javafx.scene.control.TableView<?> table) {
        return (javafx.scene.control.TableView<List<String>>) table;
    }

    @Test
    void any_quarter_since_the_first_trajectory_can_be_sent() {
        addRecipient("Regio Midden-Utrecht", "");
        javafx.scene.control.ComboBox<nl.trede.common.time.Quarter> earlier = lookup("#exchange-earlier").query();
        assertThat(earlier.getItems()).isNotEmpty().allMatch(quarter -> quarter.compareTo(new nl.trede.common.time.Quarter(2025, 4)) < 0);
        onScreen(earlier::requestFocus);
        onScreen(earlier::show);
        type(KeyCode.DOWN, KeyCode.ENTER);
        var chosen = earlier.getValue();
        test.dialogs.choose(folder.resolve("eerder.xlsx"));
        press("Verstuur werkmap");
        assertThat(new ExportRecordRepository(vault).all()).singleElement().satisfies(one -> assertThat(one.period()).isEqualTo(chosen.toString()));
        onScreen(() -> ((javafx.scene.control.ToggleButton) lookup("2026-Q2").query()).fire());
        assertThat(earlier.getValue()).isNull();
    }

    @Test
    void a_workbook_dragged_onto_inlezen_is_looked_at_and_read_in() {
        addRecipient("Regio", "");
        Path file = folder.resolve("werkmap.xlsx");
        test.dialogs.choose(file);
        press("Verstuur werkmap");
        onScreen(() -> ((Button) lookup("#tab-read").query()).fire());
        var place = lookup("#exchange-drop").query();
        var board = onScreen(() -> dragged(file));
        var over = drag(DragEvent.DRAG_OVER, board, place);
        onScreen(() -> place.fireEvent(over));
        assertThat(place.getPseudoClassStates()).extracting(javafx.css.PseudoClass::getPseudoClassName).contains("dropping");
        onScreen(() -> place.fireEvent(drag(DragEvent.DRAG_EXITED, board, place)));
        assertThat(place.getPseudoClassStates()).extracting(javafx.css.PseudoClass::getPseudoClassName).doesNotContain("dropping");
        assertThat(new ImportRecordRepository(vault).all()).isEmpty();
        onScreen(() -> place.fireEvent(drag(DragEvent.DRAG_DROPPED, board, place)));

        assertThat(lookup("Niets gewijzigd sinds de afzender haar maakte").tryQuery()).isPresent();
        press("Lees in");
        assertThat(new ImportRecordRepository(vault).all()).singleElement().satisfies(one -> assertThat(one.fileName()).isEqualTo("werkmap.xlsx"));
    }

    /// What the desktop hands over when a file is dragged: the Headless platform has no desktop to drag from.
    private static Dragboard dragged(Path file) throws ReflectiveOperationException {
        var made = Dragboard.class.getDeclaredConstructor(com.sun.javafx.tk.TKClipboard.class);
        made.setAccessible(true);
        var local = com.sun.javafx.tk.Toolkit.getToolkit().createLocalClipboard();
        Dragboard board = made.newInstance(java.lang.reflect.Proxy.newProxyInstance(ExchangeScreenTest.class.getClassLoader(),
                new Class<?>[] {com.sun.javafx.tk.TKClipboard.class}, (proxy, method, arguments) -> method.getName().equals("getTransferModes")
                        ? java.util.EnumSet.of(javafx.scene.input.TransferMode.COPY) : method.invoke(local, arguments)));
        var files = new javafx.scene.input.ClipboardContent();
        files.putFiles(List.of(file.toFile()));
        board.setContent(files);
        return board;
    }

    private static DragEvent drag(javafx.event.EventType<DragEvent> type, Dragboard board, javafx.scene.Node place) {
        return new DragEvent(type, board, 5, 5, 5, 5, javafx.scene.input.TransferMode.COPY, null, place, null);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void it_looks_whole_in_light_dark_and_large(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        var recipients = new Recipients(vault);
        recipients.save(Optional.empty(), new Recipients.Entry("Regio Midden-Utrecht", Template.COORDINATOR, "appel-noot-mies", ""));
        recipients.save(Optional.empty(), new Recipients.Entry("Teamleider Noord", Template.TEAMLEAD, "", ""));
        var one = new ClientRepository(vault).all().getFirst();
        vault.write(write -> write.save(ClientRepository.SHELF, one.withRegionObjection(true)));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                var sending = open(Destination.room("exchange"));
                shoot(sending, pictures.resolve("exchange-send-" + mode + "-" + percent + ".png"), percent);
                Path target = (System.getProperty("trede.pictures") == null ? folder : pictures).resolve("werkmap-" + mode + percent + ".xlsx");
                test.dialogs.choose(target);
                ((Button) sending.actions().getFirst()).fire();
                var reading = open(Destination.room("exchange", "read"));
                test.dialogs.choose(target);
                ((Button) reading.actions().getFirst()).fire();
                var holder = dressed(reading.content(), percent);
                Snapshots.layOut(holder);
                ((PasswordField) holder.lookup("#workbook-password")).setText("appel-noot-mies");
                ((PasswordField) holder.lookup("#workbook-password")).getOnAction().handle(null);
                shoot(holder, pictures.resolve("exchange-read-" + mode + "-" + percent + ".png"));
                var register = open(Destination.room("exchange", "register"));
                shoot(register, pictures.resolve("exchange-register-" + mode + "-" + percent + ".png"), percent);
                assertThat(warnings.found()).isEmpty();
                sending.close();
                reading.close();
                register.close();
                return null;
            }
        });
    }

    private Scene dressed(Parent content, int percent) {
        var holder = new StackPane();
        var scene = new Scene(holder, 1158, percent > 100 ? 1400 : 900);
        theme.install(scene);
        holder.getChildren().add(content);
        return scene;
    }

    private void shoot(ExchangeScreen shown, Path file, int percent) throws java.io.IOException {
        shoot(dressed(shown.content(), percent), file);
    }

    private static void shoot(Scene scene, Path file) throws java.io.IOException {
        Snapshots.write(scene, file);
        assertThat(file).isNotEmptyFile();
        assertThat(Truncation.find(scene.getRoot())).isEmpty();
    }
}
