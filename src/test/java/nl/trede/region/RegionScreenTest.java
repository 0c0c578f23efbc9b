package nl.trede.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Notices;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.TableMemory;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.exchange.model.Agreement;
import nl.trede.figures.model.CaseFacts;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionRepository;
import nl.trede.region.model.ReceivedStore;
import nl.trede.support.FxTest;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionScreenTest extends FxTest {
    private static final Quarter Q3 = new Quarter(2026, 3);

    private final List<Destination> opened = new ArrayList<>();
    private final StackPane place = new StackPane();
    private Path folder;
    private Vault vault;
    private nl.trede.common.ui.Screen screen;

    @Override
    protected Parent content() {
        return place;
    }

    @Override
    protected List<String> rooms() {
        return List.of("common", "figures", "region");
    }

    @AfterEach
    void close() throws Exception {
        if (screen != null) {
            onScreen(screen::close);
        }
        vault.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void an_empty_region_teaches_the_first_step_and_opens_it() throws Exception {
        show(false);
        assertThat(words(place)).anyMatch(word -> word.startsWith("Lees je eerste werkmap in"));
        onScreen(() -> buttons(place).stream().filter(button -> button.getText().equals("Werkmappen inlezen")).findFirst().orElseThrow().fire());
        assertThat(opened).containsExactly(Destination.room("exchange", "import"));
    }

    @Test
    void a_number_opens_the_pseudonyms_behind_it_and_closing_brings_the_focus_back() throws Exception {
        show(true);
        Button number = figure("running", "Ggz Voorbeeld Oost");
        assertThat(number.getText()).isEqualTo("41");
        clickOn(number);
        TableView<?> table = lookup("#behind .table-view").query();
        assertThat(table.getItems()).hasSize(41);
        assertThat(words(lookup("#behind").query())).contains("Lopend", "Ggz Voorbeeld Oost");
        clickOn("#behind .icon-only");
        assertThat(lookup("#behind").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(number);
    }

    @Test
    void a_hidden_number_opens_why_it_is_hidden_and_never_the_rows() throws Exception {
        show(true);
        Button hidden = figure("ended", "Ggz Fictief");
        for (String line : List.of("Ggz Fictief", "Werkbedrijf Schets", "RIBW Denkbeeldig", "Ggz Voorbeeld Oost")) {
            Button small = figure("employmentRate", line);
            if (small.getText().equals("<5")) {
                hidden = small;
            }
        }
        assertThat(hidden.getText()).isEqualTo("<5");
        Button number = hidden;
        onScreen(number::requestFocus);
        push(KeyCode.SPACE);
        assertThat(words(lookup("#behind").query())).contains("Verborgen, want het gaat om minder dan 5 mensen");
        assertThat(lookup("#behind .table-view").tryQuery()).isEmpty();
        clickOn("#behind .icon-only");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(number);
    }

    @Test
    void a_bar_of_the_distribution_opens_its_clients_by_mouse_and_by_keyboard() throws Exception {
        show(true);
        Node bar = lookup("#bar-3").query();
        onScreen(bar::requestFocus);
        push(KeyCode.ENTER);
        TableView<?> table = lookup("#behind .table-view").query();
        assertThat(words(lookup("#behind").query())).contains("Trede 3", table.getItems().size() + " cliënten");
        assertThat(bar.getAccessibleText()).isEqualTo("3: " + table.getItems().size());
        clickOn("#behind .icon-only");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("bar-3");
        assertThat(lookup("#bar-1").query().getAccessibleText()).isNotEqualTo("1: " + table.getItems().size());
    }

    @Test
    void the_count_of_deliveries_opens_every_team() throws Exception {
        show(true);
        clickOn("#deliveries-count");
        assertThat(lookup("#behind .list-line").queryAll()).hasSize(5);
        assertThat(words(lookup("#behind").query())).contains("Team Rivier", "Team Heuvel", "Team Plas", "Team Dal", "Team Noord");
        clickOn("#behind .icon-only");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("deliveries-count");
    }

    @Test
    void teams_that_count_differently_are_named_with_what_to_do() throws Exception {
        show(true);
        assertThat(lookup("#versions").tryQuery()).isEmpty();
        var store = new ReceivedStore(vault);
        var plan = store.plan(Sent.countedBy(Sent.by("Ggz Fictief", "Team Veld", Q3, cases("v", 9, 5, 2026)).opened(), "1-3f2a"));
        onScreen(() -> store.commit(plan, Agreement.toAll(plan, true)));
        assertThat(words(lookup("#versions").query())).contains("Niet alle teams tellen op dezelfde manier", "Team Veld")
                .anyMatch(word -> word.endsWith("Vraag deze teams daarna om een nieuwe werkmap."));
    }

    @Test
    void the_starts_of_the_year_open_their_list_with_those_who_have_no_row_named_under_it() throws Exception {
        show(true);
        clickOn("Toon lijst");
        TableView<?> table = lookup("#behind .table-view").query();
        assertThat(words(place)).contains("Gestart dit jaar").anyMatch(word -> word.startsWith("Nog 3 cliënten tellen mee zonder rij"));
        assertThat(table.getItems()).hasSize(87);
    }

    @Test
    void choosing_an_earlier_quarter_shows_what_was_delivered_then() throws Exception {
        show(true);
        ComboBox<Quarter> quarters = lookup("#quarter").query();
        clickOn(quarters);
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(quarters.getValue()).isEqualTo(new Quarter(2026, 2));
        assertThat(words(place)).contains("Kwartaal 2026-Q2", "Leveringen Q2");
    }

    @Test
    void a_new_target_is_typed_saved_and_drawn() throws Exception {
        show(true);
        clickOn("Wijzig doel");
        TextField field = lookup("#target").query();
        onScreen(field::clear);
        clickOn(field).write("0").type(KeyCode.ENTER);
        assertThat(words(place)).contains("Typ een heel getal van 1 of meer, bijvoorbeeld 100.");
        onScreen(field::clear);
        clickOn(field).write("120").type(KeyCode.ENTER);
        assertThat(new RegionRepository(vault).all()).extracting(Region::annualTarget).containsExactly(120);
        assertThat(words(place)).anyMatch(word -> word.startsWith("doel 120"));
    }

    @Test
    void a_team_that_stopped_is_no_longer_missed() throws Exception {
        show(true);
        assertThat(words(place)).contains("Team Rivier");
        onScreen(() -> buttons(place).stream().filter(button -> "Teams".equals(button.getText())).findFirst().orElseThrow().fire());
        Node line = lookup("#teams .list-line").queryAll().stream().filter(one -> words(one).contains("Team Rivier")).findFirst().orElseThrow();
        onScreen(() -> buttons((Parent) line).getFirst().fire());
        onScreen(() -> ((Button) lookup("#teams .icon-only").query()).fire());
        assertThat(words(place)).doesNotContain("Team Rivier");
    }

    @Test
    void pictures_have_no_css_warning_and_no_shortened_label() throws Exception {
        show(true);
        Path out = System.getProperty("trede.pictures") == null ? folder.resolve("pictures") : Path.of(System.getProperty("trede.pictures"));
        for (var variant : List.of("LIGHT 100", "DARK 100", "LIGHT 150")) {
            var mode = ThemeMode.valueOf(variant.split(" ")[0]);
            int percent = Integer.parseInt(variant.split(" ")[1]);
            onScreen(() -> {
                try (var warnings = new CssWarnings()) {
                    theme.modeProperty().set(mode);
                    theme.textPercentProperty().set(percent);
                    var page = new StackPane(fresh().content());
                    var scene = new Scene(page, 1158, percent > 100 ? 1500 : 700);
                    theme.install(scene);
                    Snapshots.write(scene, out.resolve("region-" + mode + "-" + percent + ".png"));
                    assertThat(Truncation.find(page)).isEmpty();
                    buttons(page).stream().filter(button -> button.getText() != null && button.getText().equals("41")).findFirst().orElseThrow().fire();
                    Snapshots.write(scene, out.resolve("region-behind-" + mode + "-" + percent + ".png"));
                    assertThat(Truncation.find(page)).isEmpty();
                    buttons(page).stream().filter(button -> "Sluit".equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
                    buttons(page).stream().filter(button -> "Teams".equals(button.getText())).findFirst().orElseThrow().fire();
                    Snapshots.write(scene, out.resolve("region-teams-" + mode + "-" + percent + ".png"));
                    assertThat(Truncation.find(page)).isEmpty();
                    assertThat(warnings.found()).isEmpty();
                    return true;
                }
            });
        }
    }

    private void show(boolean filled) throws Exception {
        folder = Files.createTempDirectory("region");
        vault = TestVault.create(folder);
        vault.write(write -> write.save(RegionRepository.SHELF, new Region(Ids.next(), "AM13", 14, "Midden-Utrecht", "", 100)));
        if (filled) {
            fill();
        }
        onScreen(() -> {
            screen = fresh();
            place.getChildren().setAll(screen.content());
        });
    }

    private nl.trede.common.ui.Screen fresh() {
        var navigator = new Navigator() {
            @Override
            public void open(Destination destination) {
                opened.add(destination);
            }

            @Override
            public void back() {
            }
        };
        var notices = new Notices() {
            @Override
            public void show(Notice notice) {
            }

            @Override
            public void clear() {
            }
        };
        var desk = new Desk(text, Tasks.atOnce(), clock, navigator, notices, null, TableMemory.none());
        return new RegionRoom(vault, desk).screens().get("region").create(Destination.room("region"));
    }

    private void fill() {
        receive(Sent.by("RIBW Denkbeeldig", "Team Rivier", Q3.previous(), cases("r", 19, 6, 2026)));
        receive(Sent.by("Ggz Voorbeeld Oost", "Team Heuvel", Q3, cases("h", 41, 16, 2026)));
        receive(Sent.by("Ggz Fictief", "Team Plas", Q3, cases("p", 28, 10, 2026)).editedByHand("Caseload!F3"));
        receive(Sent.by("RIBW Denkbeeldig", "Team Dal", Q3, cases("d", 19, 6, 2026)).objecting(cases("o", 5, 2, 2026)));
        receive(Sent.by("Werkbedrijf Schets", "Team Noord", Q3, cases("s", 11, 4, 2026)));
    }

    private static List<CaseFacts> cases(String prefix, int running, int working, int year) {
        var cases = new ArrayList<CaseFacts>();
        for (int i = 0; i < running; i++) {
            LocalDate start = LocalDate.of(year, 1, 1).plusDays(i * 271L / running - (i % 4 == 0 ? 300 : 0));
            CaseFacts one = i < working ? Sent.atWork(key(prefix, i), start) : Sent.seeker(key(prefix, i), start);
            cases.add(one.withRungNow(i < working ? 5 + i % 7 / 6 : 1 + i % 4)
                    .withRungTwelve(i % 4 == 0 ? Integer.valueOf(i < working ? 5 : 2 + i % 3) : null));
        }
        return cases;
    }

    private static String key(String prefix, int i) {
        return Long.toHexString((prefix + i).hashCode() * 0x9E3779B97F4A7C15L);
    }

    private void receive(Sent sent) {
        var store = new ReceivedStore(vault);
        var plan = store.plan(sent.opened());
        store.commit(plan, Agreement.toAll(plan, true));
    }

    private Button figure(String key, String line) {
        return lookup("#figure-" + key + "-" + Integer.toHexString(line.hashCode())).query();
    }

    private static List<Button> buttons(Node in) {
        var found = new ArrayList<Button>();
        visit(in, node -> {
            if (node instanceof Button button) {
                found.add(button);
            }
        });
        return found;
    }

    private static List<String> words(Node in) {
        var found = new ArrayList<String>();
        visit(in, node -> {
            if (node instanceof Labeled labeled) {
                Optional.ofNullable(labeled.getText()).ifPresent(found::add);
            }
        });
        return found;
    }

    private static void visit(Node node, java.util.function.Consumer<Node> visitor) {
        visitor.accept(node);
        if (node instanceof Parent parent) {
            if (node instanceof javafx.scene.control.ScrollPane scroll) {
                visit(scroll.getContent(), visitor);
            } else {
                parent.getChildrenUnmodifiable().forEach(child -> visit(child, visitor));
            }
        }
    }
}
