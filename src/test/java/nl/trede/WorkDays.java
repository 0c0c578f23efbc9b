package nl.trede;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.ListLine;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.DossierReader;
import nl.trede.figures.model.QuarterReports;
import nl.trede.figures.model.Scope;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.support.FxTest;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on the screen, worked on days that a test chooses; it tells what changed on *Vandaag* and in the figures.
abstract class WorkDays extends FxTest {
    /// Noon on a day that the test chooses.
    static final class Days extends Clock {
        private Instant now = Instant.parse("2026-01-20T11:00:00Z");

        @Override
        public ZoneId getZone() {
            return Dates.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("A day is a day in Amsterdam");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    Path folder;
    final Days days = new Days();
    Vault vault;
    private Root root;
    private List<String> seenLines = List.of();
    private Map<String, String> seenFigures = Map.of();

    /// Saves what stands in the caseload before the first day.
    abstract void prepare();

    @Override
    protected List<String> rooms() {
        return Root.ROOMS;
    }

    @Override
    protected Parent content() {
        vault = ((Opening.Created) new Vaults(days, TestVault.CHEAP).create(folder.resolve("caseload"), TestVault.PASSPHRASE)).vault();
        prepare();
        var preferences = new PreferencesStore(folder.resolve("preferences.json"), Runnable::run);
        root = new Root(vault, new Root.House(text, Tasks.atOnce(), theme, preferences, new PreferencesModel(preferences), days, () -> stage), () -> { });
        return root.frame();
    }

    @AfterEach
    void close() {
        onScreen(root::close);
    }

    final void on(String day) {
        days.now = Instant.parse(day + "T11:00:00Z");
    }

    final LocalDate today() {
        return Dates.today(days);
    }

    /// What changed on *Vandaag* and in the figures of the quarter since it was looked at last: `-` and `+` are lines that went and came, with the
    /// last day on which they are on time, `=` a figure with its new value. So every line and every figure is looked at each time.
    final void seen(String expected) {
        List<String> lines = lines();
        Map<String, String> figures = figures();
        var changes = new ArrayList<String>();
        less(seenLines, lines).forEach(line -> changes.add("- " + line));
        less(lines, seenLines).forEach(line -> changes.add("+ " + line));
        figures.forEach((key, value) -> {
            if (!value.equals(seenFigures.getOrDefault(key, "–"))) {
                changes.add("= " + key + " " + value);
            }
        });
        seenLines = lines;
        seenFigures = figures;
        assertThat(String.join("\n", changes)).as("%s", today()).isEqualTo(expected.strip());
    }

    private static List<String> less(List<String> all, List<String> taken) {
        var left = new ArrayList<>(all);
        taken.forEach(left::remove);
        return left;
    }

    private List<String> lines() {
        open(Destination.room("home"));
        return lookup((Node node) -> node instanceof ListLine && node.getId() != null && node.getId().startsWith("due-")).queryAll().stream()
                .map(line -> line.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList())
                .map(words -> words.getFirst() + " · " + words.stream().flatMap(this::day).findFirst().orElseThrow()).toList();
    }

    /// The day that *over 3 dagen*, *vandaag* or *12 dagen* stands for.
    private Stream<LocalDate> day(String words) {
        return IntStream.rangeClosed(-400, 30).filter(days -> words.equals(days < 0 ? text.get("home.since", -days)
                : days == 0 ? text.get("home.today.now") : text.get("home.in", days))).mapToObj(today()::plusDays);
    }

    /// Each figure of the quarter of today, a dash when there is none.
    private Map<String, String> figures() {
        var reports = new QuarterReports(new DossierReader(vault).read(), Definitions.standard());
        var all = new LinkedHashMap<String, String>();
        reports.report(Scope.everything(), Quarter.of(today()), today()).figures().forEach(figure ->
                all.put(figure.key(), figure.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("–")));
        return all;
    }

    final void type(String words, KeyCode... then) {
        write(words);
        onScreen(() -> { });
        for (KeyCode key : then) {
            push(key);
            onScreen(() -> { });
        }
    }

    final void open(Destination place) {
        onScreen(() -> root.frame().open(place));
    }

    final void focus(String query) {
        onScreen(() -> lookup(query).query().requestFocus());
    }

    /// Goes to a field and types over what stands there.
    final void into(String query, String words) {
        onScreen(() -> {
            TextInputControl field = lookup(query).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        write(words);
        onScreen(() -> { });
    }

    final void press(String query) {
        onScreen(() -> lookup(query).queryButton().requestFocus());
        push(KeyCode.SPACE);
        onScreen(() -> { });
    }

    final void chip(String label) {
        onScreen(() -> lookup(".chip").queryAllAs(ToggleButton.class).stream().filter(chip -> chip.getText().equals(label)).findFirst().orElseThrow()
                .requestFocus());
        push(KeyCode.SPACE);
        onScreen(() -> { });
    }
}
