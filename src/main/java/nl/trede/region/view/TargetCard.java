package nl.trede.region.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.figures.model.Figure;
import nl.trede.region.model.Behind;
import nl.trede.region.model.TargetLine;

/// The starts of the year against the target, and the target itself, which the coordinator sets.
final class TargetCard {
    /// Finds the button back after its list was closed.
    static final String LIST = "target-list";

    private final Text text;
    private final IntConsumer setTarget;
    private final Consumer<Behind> open;

    /// @param setTarget hears a new target, 1 or more
    /// @param open      shows who started
    TargetCard(Text text, IntConsumer setTarget, Consumer<Behind> open) {
        this.text = text;
        this.setTarget = setTarget;
        this.open = open;
    }

    Card card(TargetLine line) {
        var card = new Card(text.get("region.target.title", Integer.toString(line.year())), TargetChart.subtitle(line, text));
        var list = Buttons.small(text.get("region.target.list"), () -> open.accept(line.behind()));
        list.setId(LIST);
        var buttons = new HBox(list, Buttons.small(text.get("region.target.change"), () -> edit(card, line)));
        buttons.getStyleClass().add("panel-buttons");
        card.right(buttons);
        return card.content(parts(line).toArray(Node[]::new));
    }

    /// Teams without a region have no target.
    Card none() {
        return new Card(text.get("region.target.none.title")).content(Labels.muted(text.get("region.target.none")));
    }

    private List<Node> parts(TargetLine line) {
        var parts = new ArrayList<Node>();
        parts.add(TargetChart.of(line, text));
        if (!line.elsewhere().isEmpty()) {
            parts.add(elsewhere(line));
        }
        return parts;
    }

    private FlowPane elsewhere(TargetLine line) {
        var place = new FlowPane(Labels.small(text.get("region.target.elsewhere")));
        place.getStyleClass().add("target-elsewhere");
        line.elsewhere().forEach((name, behind) -> {
            String shown = name.isEmpty() ? text.get("region.target.unknown") : name;
            place.getChildren().add(Buttons.link(text.get("region.target.elsewhere.one", number((int) behind.counted()), shown),
                    () -> open.accept(new Behind(shown, behind.figure(), behind.rows(), behind.unseen()))));
        });
        return place;
    }

    private String number(int count) {
        return count < Figure.SMALL ? text.get("region.cell.SMALL") : Integer.toString(count);
    }

    private void edit(Card card, TargetLine line) {
        var field = new TextField(Integer.toString(line.target().target()));
        field.setId("target");
        field.setPrefColumnCount(5);
        var form = new FormField(text.get("region.target.field"), field).hint(text.get("region.target.hint"));
        Runnable save = () -> parse(field.getText()).ifPresentOrElse(setTarget::accept, () -> {
            form.error(text.get("region.target.wrong"));
            field.requestFocus();
        });
        field.setOnAction(event -> save.run());
        var buttons = new HBox(Buttons.plain(text.get("region.save"), save),
                Buttons.plain(text.get("common.cancel"), () -> card.content(parts(line).toArray(Node[]::new))));
        buttons.getStyleClass().add("panel-buttons");
        card.content(form, buttons);
        field.requestFocus();
        field.selectAll();
    }

    private static java.util.Optional<Integer> parse(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,4}") && Integer.parseInt(digits) > 0 ? java.util.Optional.of(Integer.parseInt(digits))
                : java.util.Optional.empty();
    }
}
