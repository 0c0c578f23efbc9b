package nl.trede.figures.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.figures.model.Case;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.Standing;

/// What lies behind a figure: the whole definition, what a reader must know, and who was counted, who was not and who stands apart.
final class BehindPane extends VBox {
    private static final int AT_FIRST = 10;
    private static final int MORE = 100;

    private final Text text;
    private final Map<String, String> names;
    private final Consumer<UUID> openClient;

    BehindPane(Text text, Figure figure, Map<String, String> names, Consumer<UUID> openClient) {
        this.text = text;
        this.names = names;
        this.openClient = openClient;
        getStyleClass().add("figure-behind");
        getChildren().add(Labels.plain(text.get(figure.definition().definitionKey())));
        figure.notes().forEach(note -> getChildren().add(Labels.muted(text.get(note))));
        if (figure.behind().isEmpty()) {
            getChildren().add(Labels.muted(text.get("figures.behind.empty")));
        }
        part("figures.behind.counts", figure, Standing.COUNTS);
        part("figures.behind.below", figure, Standing.COUNTS_BELOW);
        part("figures.behind.aside", figure, Standing.ASIDE);
    }

    private void part(String titleKey, Figure figure, Standing standing) {
        List<Case> cases = figure.behind().stream().filter(one -> one.standing() == standing)
                .sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER)).toList();
        if (!cases.isEmpty()) {
            var lines = new VBox();
            lines.getStyleClass().add("figure-cases");
            getChildren().addAll(Labels.strong(text.get("figures.behind.part", text.get(titleKey), cases.size())), lines);
            fill(lines, cases, AT_FIRST);
        }
    }

    private void fill(VBox lines, List<Case> cases, int many) {
        lines.getChildren().setAll(cases.stream().limit(many).map(this::line).toList());
        if (cases.size() > many) {
            lines.getChildren().add(Buttons.link(text.get("figures.behind.more", cases.size() - many), () -> fill(lines, cases, many + MORE)));
        }
    }

    private ListLine line(Case one) {
        var line = new ListLine(name(one));
        one.detail().ifPresent(detail -> line.right(text.get(detail)));
        if (names.containsKey(one.facts().clientKey())) {
            line.onOpen(() -> openClient.accept(UUID.fromString(one.facts().clientKey())));
        }
        return line;
    }

    private String name(Case one) {
        return names.getOrDefault(one.facts().clientKey(), one.facts().clientKey());
    }
}
