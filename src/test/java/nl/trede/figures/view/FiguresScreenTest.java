package nl.trede.figures.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Notices;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.TableMemory;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.figures.FiguresRoom;
import nl.trede.figures.model.Casebook;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Scope;
import nl.trede.figures.model.Span;
import nl.trede.figures.model.VaultBook;
import nl.trede.support.FxTest;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresScreenTest extends FxTest {
    private final List<Destination> opened = new ArrayList<>();
    private final StackPane place = new StackPane();
    @TempDir
    private Path folder;
    private Vault vault;
    private Screen screen;
    private Casebook book;

    @Override
    protected Parent content() {
        return place;
    }

    @Override
    protected List<String> rooms() {
        return List.of("common", "figures");
    }

    private void open(boolean sample) {
        vault = TestVault.create(folder);
        if (sample) {
            book = VaultBook.sample(VaultBook.employer(vault));
            VaultBook.save(book, vault);
        }
        onScreen(() -> {
            screen = new FiguresRoom(vault, desk()).screens().get("figures").create(Destination.room("figures"));
            place.getChildren().setAll(screen.content());
        });
    }

    private Desk desk() {
        var navigator = new Navigator() {
            @Override
            public void open(Destination destination) {
                opened.add(destination);
            }

            @Override
            public void back() {
                throw new AssertionError("Nothing goes back here");
            }
        };
        var notices = new Notices() {
            @Override
            public void show(Notice notice) {
                throw new AssertionError(notice.sentence());
            }

            @Override
            public void clear() {
            }
        };
        return new Desk(text, Tasks.atOnce(), clock, navigator, notices, null, TableMemory.none());
    }

    @AfterEach
    void close() {
        onScreen(() -> screen.close());
        vault.close();
    }

    @Test
    void a_definition_that_is_changed_elsewhere_holds_at_once_on_the_open_screen() {
        open(true);
        clickOn("2026-Q3");
        var shown = new ArrayList<List<String>>();
        List<String> before = words("#figure-sustainableRate");
        onScreen(() -> {
            for (int days : new int[] {1, 730}) {
                Definitions.settings(vault).keep(Map.of("definition.sustainDays", days));
                var figure = new Figures(vault).report(Scope.everything(), new Quarter(2026, 3), desk().today()).figure(FigureDefinition.SUSTAINABLE_RATE);
                assertThat(words("#figure-sustainableRate")).contains(new FigureWords(text).value(figure));
                shown.add(words("#figure-sustainableRate"));
            }
        });
        assertThat(shown).as("the number itself follows").anySatisfy(words -> assertThat(words).isNotEqualTo(before));
    }

    @Test
    void choosing_a_quarter_shows_its_figures() {
        open(true);
        clickOn("2026-Q3");
        var figure = new Figures(vault).report(Scope.everything(), new Quarter(2026, 3), desk().today()).figure(FigureDefinition.EMPLOYMENT_RATE);
        assertThat(words("#figure-employmentRate")).contains(new FigureWords(text).value(figure),
                figure.numerator().orElseThrow() + " van " + figure.denominator().orElseThrow());
    }

    @Test
    void days_of_ones_own_are_chosen_with_the_keyboard_and_the_list_behind_a_number_follows() {
        open(true);
        onScreen(() -> line("#figures-span").lookupAll(".chip").forEach(chip -> {
            if (((javafx.scene.control.ToggleButton) chip).getText().equals("2026-Q3")) {
                chip.requestFocus();
            }
        }));
        clickOn("2026-Q3");
        clickOn("Eigen periode");
        var from = (TextField) line("#figures-from");
        assertThat(from.getText()).as("begins with what is shown").isEqualTo("1 jul 2026");
        days("1-5-2026", "16-8-2026");
        push(KeyCode.ENTER);
        var report = new Figures(vault).reports().report(Scope.everything(), new Span.Days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 16)), desk().today());
        var figure = report.figure(FigureDefinition.EMPLOYMENT_RATE);
        assertThat(words("#figure-employmentRate")).contains(new FigureWords(text).value(figure),
                figure.numerator().orElseThrow() + " van " + figure.denominator().orElseThrow())
                .anyMatch(words -> words.endsWith("in de periode ervoor"));
        assertThat(texts(place)).contains(text.get("figures.counted.days", report.reference(), "1", "13 jan 2026 – 30 apr 2026"));
        onScreen(() -> line("#figure-running").requestFocus());
        push(KeyCode.ENTER);
        assertThat(texts(place.lookup(".figure-behind"))).contains(text.get("figures.behind.part", text.get("figures.behind.counts"),
                report.figure(FigureDefinition.RUNNING).behind().size()));
        clickOn("2026-Q3");
        assertThat(line("#figures-from").getParent().getParent().isVisible()).isFalse();
        assertThat(words("#figure-employmentRate")).anyMatch(words -> words.contains("2026-Q2"));
    }

    @Test
    void days_that_make_no_period_are_refused_at_their_field() {
        open(true);
        var before = words("#figure-running");
        clickOn("Eigen periode");
        days("1-12-2026", "");
        push(KeyCode.ENTER);
        assertThat(lookup(text.get("figures.refused.future")).tryQuery()).isPresent();
        days("1-9-2026", "1-8-2026");
        push(KeyCode.ENTER);
        assertThat(lookup(text.get("figures.refused.order", LocalDate.of(2026, 9, 1))).tryQuery()).isPresent();
        assertThat(words("#figure-running")).isEqualTo(before);
    }

    private void days(String from, String to) {
        type("#figures-from", from);
        type("#figures-to", to);
    }

    private void type(String field, String date) {
        onScreen(() -> {
            var input = (TextField) line(field);
            input.requestFocus();
            input.clear();
        });
        write(date);
    }

    @Test
    void behind_a_number_stand_its_clients_and_a_click_opens_one() {
        open(true);
        onScreen(() -> line("#figure-running").requestFocus());
        push(KeyCode.ENTER);
        var behind = place.lookup(".figure-behind");
        assertThat(behind).isNotNull();
        var first = book.clients.stream().sorted(java.util.Comparator.comparing(one -> one.displayName().toLowerCase())).toList();
        assertThat(texts(behind)).anyMatch(words -> words.startsWith("Geteld zijn trajecten"));
        onScreen(() -> place.lookup(".figure-cases > .list-line").requestFocus());
        push(KeyCode.ENTER);
        assertThat(opened).singleElement().satisfies(destination -> {
            assertThat(destination.room()).isEqualTo("client");
            assertThat(first).anyMatch(client -> client.id().equals(destination.id().orElseThrow()));
        });
        onScreen(() -> line("#figure-running").requestFocus());
        push(KeyCode.SPACE);
        assertThat(place.lookup(".figure-behind")).isNull();
    }

    @Test
    void every_headline_number_opens_the_list_it_was_counted_from() {
        open(true);
        var report = new Figures(vault).report(Scope.everything(), new Quarter(2026, 4), desk().today());
        for (var definition : List.of(FigureDefinition.RUNNING, FigureDefinition.STARTED, FigureDefinition.ENDED,
                FigureDefinition.EMPLOYMENT_RATE, FigureDefinition.SUSTAINABLE_RATE)) {
            clickOn("#tile-" + definition.key());
            var list = line("#tile-list");
            assertThat(texts(list)).contains(text.get(definition.definitionKey()));
            long counted = report.figure(definition).behind().stream().filter(one -> one.standing() == nl.trede.figures.model.Standing.COUNTS).count();
            if (counted > 0) {
                assertThat(texts(list)).contains(text.get("figures.behind.part", text.get("figures.behind.counts"), counted));
            }
            push(KeyCode.SPACE);
            assertThat(line("#tile-list")).isNull();
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("tile-" + definition.key());
        }
    }

    @Test
    void the_ends_of_the_trend_open_their_lists_and_a_quarter_of_it_opens_that_quarter() {
        open(true);
        onScreen(() -> place.lookup(".line-chart > .chart-accent.opens").requestFocus());
        push(KeyCode.ENTER);
        assertThat(texts(line("#tile-list"))).contains(text.get(FigureDefinition.EMPLOYMENT_RATE.definitionKey()));
        onScreen(() -> lookup("Q3 ’26").query().requestFocus());
        push(KeyCode.ENTER);
        var figure = new Figures(vault).report(Scope.everything(), new Quarter(2026, 3), desk().today()).figure(FigureDefinition.EMPLOYMENT_RATE);
        assertThat(words("#figure-employmentRate")).contains(new FigureWords(text).value(figure));
        assertThat(line("#tile-list")).as("another quarter begins without an open list").isNull();
    }

    @Test
    void a_bar_of_the_ladder_opens_the_clients_on_that_rung_and_a_line_opens_one() {
        open(true);
        var spread = nl.trede.figures.model.RungSpread.of(new Figures(vault).report(Scope.everything(), new Quarter(2026, 4), desk().today()).cases(),
                desk().today());
        int rung = java.util.stream.IntStream.rangeClosed(1, 6).filter(step -> !spread.on(step).isEmpty()).findFirst().orElseThrow();
        onScreen(() -> line("#bar-" + rung).requestFocus());
        push(KeyCode.ENTER);
        assertThat(line("#figures-list").lookupAll(".list-line")).hasSize(spread.on(rung).size());
        onScreen(() -> line("#figures-list").lookup(".list-line").requestFocus());
        push(KeyCode.ENTER);
        assertThat(opened).singleElement().satisfies(place -> assertThat(spread.on(rung)).extracting(one -> one.clientKey())
                .contains(place.id().orElseThrow().toString()));
    }

    @Test
    void a_change_in_the_caseload_counts_again() {
        open(true);
        var before = words("#figure-started");
        var more = new Casebook();
        more.trajectory("2026-11-20");
        onScreen(() -> VaultBook.save(more, vault));
        assertThat(words("#figure-started")).isNotEqualTo(before);
    }

    @Test
    void choosing_a_coach_counts_that_caseload_only() {
        open(true);
        var all = words("#figure-running");
        onScreen(() -> {
            var box = (ScopeBox) place.lookup("#figures-scope");
            assertThat(box.isVisible()).isTrue();
            box.setValue(box.getItems().getLast());
        });
        assertThat(words("#figure-running")).isNotEqualTo(all);
    }

    @Test
    void an_empty_caseload_says_where_figures_come_from() {
        open(false);
        clickOn("Naar de caseload");
        assertThat(opened).containsExactly(Destination.room("caseload"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void it_renders_without_a_css_warning_or_a_shortened_label(ThemeMode mode, int percent) {
        open(true);
        Path pictures = System.getProperty("trede.pictures") == null ? folder : Path.of(System.getProperty("trede.pictures"));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                place.getChildren().clear();
                var scene = new Scene(new StackPane(screen.content()), 1158, percent > 100 ? 5600 : 3400);
                theme.install(scene);
                Snapshots.layOut(scene);
                fire((FigureLine) scene.lookup("#figure-employmentRate").getParent());
                Path picture = pictures.resolve("figures-" + mode + "-" + percent + ".png");
                Snapshots.write(scene, picture);
                assertThat(Files.size(picture)).isPositive();
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                var chips = (Chips<?>) scene.lookup("#figures-span");
                ((javafx.scene.control.ToggleButton) chips.getChildren().getLast()).fire();
                ((TextField) scene.lookup("#figures-from")).setText("1-5-2026");
                ((TextField) scene.lookup("#figures-to")).setText("16-8-2026");
                ((Button) scene.lookup("#figures-show")).fire();
                Snapshots.write(scene, pictures.resolve("figures-days-" + mode + "-" + percent + ".png"));
                assertThat(warnings.found()).isEmpty();
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                return null;
            }
        });
    }

    private static void fire(FigureLine line) {
        line.getChildren().getFirst().fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER,
                false, false, false, false));
    }

    private Node line(String id) {
        return place.lookup(id);
    }

    private List<String> words(String id) {
        return texts(line(id));
    }

    private static List<String> texts(Node node) {
        return node.lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
    }
}
