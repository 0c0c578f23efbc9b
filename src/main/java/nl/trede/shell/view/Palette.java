package nl.trede.shell.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.find.Command;
import nl.trede.common.find.FinderSource;
import nl.trede.common.find.Finding;
import nl.trede.common.task.Progress;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Pill;

/// Find anything and do anything from the keyboard. Results of an older query than what stands in the field are dropped.
final class Palette extends VBox {
    private static final int FINDINGS = 7;
    private static final int COMMANDS = 5;

    private final Text text;
    private final Tasks tasks;
    private final List<FinderSource> sources;
    private final List<Command> commands;
    private final Navigator navigator;
    private final Runnable close;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final List<PaletteRow> rows = new ArrayList<>();
    private Progress searching = Progress.silent();
    private int at;

    Palette(Text text, Tasks tasks, List<FinderSource> sources, List<Command> commands, Navigator navigator, Runnable close) {
        this.text = text;
        this.tasks = tasks;
        this.sources = List.copyOf(sources);
        this.commands = List.copyOf(commands);
        this.navigator = navigator;
        this.close = close;
        getStyleClass().addAll("panel", "palette");
        setId("palette");
        field.setPromptText(text.get("shell.search"));
        field.setAccessibleText(text.get("shell.search"));
        field.getStyleClass().add("palette-field");
        field.setId("palette-field");
        field.textProperty().subscribe(this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getStyleClass().add("palette-list");
        getChildren().addAll(field, list, Labels.small(text.get("shell.palette.hint")));
    }

    private void typed(String now) {
        searching.cancel();
        String query = now.strip();
        if (query.isEmpty()) {
            show(List.of(), query);
            return;
        }
        searching = tasks.of(progress -> find(query)).onDone(found -> {
            if (query.equals(field.getText().strip())) {
                show(found, query);
            }
        }).start();
    }

    private List<Finding> find(String query) {
        return sources.stream().flatMap(source -> source.find(query, FINDINGS).stream()).limit(FINDINGS).toList();
    }

    private void show(List<Finding> found, String query) {
        rows.clear();
        for (Finding finding : found) {
            rows.add(row(finding.title(), finding.sub(), new Pill(finding.kind()), () -> navigator.open(finding.destination())));
        }
        commands.stream().filter(command -> fits(command, query)).limit(COMMANDS).forEach(command ->
                rows.add(row(text.get(command.labelKey()), "", command.shortcut()
                        .<Node>map(shortcut -> new KeyCap(shortcut.keys(text))).orElseGet(Region::new), command.run())));
        list.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            list.getChildren().add(Labels.muted(text.get("shell.palette.nothing", query)));
        }
        at = 0;
        mark();
    }

    private PaletteRow row(String title, String sub, Node right, Runnable act) {
        var row = new PaletteRow(title, sub, right, () -> {
            close.run();
            act.run();
        });
        row.setOnMouseClicked(event -> row.act());
        return row;
    }

    /// Every word typed occurs in the command's label.
    private boolean fits(Command command, String query) {
        String label = text.get(command.labelKey()).toLowerCase(Locale.ROOT);
        return query.isEmpty() || List.of(query.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(label::contains);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                at = rows.isEmpty() ? 0 : Math.floorMod(at + (event.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1), rows.size());
                mark();
                event.consume();
            }
            case ENTER -> {
                event.consume();
                if (at < rows.size()) {
                    rows.get(at).act();
                }
            }
            default -> { }
        }
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i == at);
        }
        field.setAccessibleHelp(at < rows.size() ? rows.get(at).getAccessibleText() : "");
    }
}
