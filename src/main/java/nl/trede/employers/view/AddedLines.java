package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;

/// A card with lines to which one can be added: the form stands at the end of the list, Enter saves it, Esc leaves it.
abstract class AddedLines extends VBox {
    private final Text text;
    private final Keys keys;
    private List<Node> lines = List.of();
    private Optional<VBox> form = Optional.empty();

    /// Bundle keys of the title, the button that begins a new one, and the sentence of an empty list.
    record Keys(String title, String add, String empty) { }

    AddedLines(Text text, Keys keys) {
        this.text = text;
        this.keys = keys;
    }

    /// The fields of a new one, made when it is begun.
    abstract List<Node> fields();

    /// The input of the first field, where a new one begins.
    abstract Node first();

    /// Saves what stands in the fields; [#done] when that worked.
    abstract void save();

    /// What stands behind the title.
    String subtitle() {
        return "";
    }

    final void lines(List<? extends Node> now) {
        lines = List.copyOf(now);
        build();
    }

    final void done() {
        form = Optional.empty();
        build();
    }

    private void begin() {
        form = Optional.of(form());
        build();
        InWindow.focus(first());
    }

    private void build() {
        var all = new ArrayList<>(lines);
        form.ifPresent(all::add);
        var card = new Card(text.get(keys.title()), subtitle());
        if (form.isEmpty()) {
            card.right(Buttons.small(text.get(keys.add()), this::begin));
        }
        if (all.isEmpty()) {
            card.content(Labels.muted(text.get(keys.empty())));
        } else {
            card.lines(all);
        }
        getChildren().setAll(card);
    }

    private VBox form() {
        var buttons = new HBox(Buttons.small(text.get("common.cancel"), this::done), Buttons.small(text.get("employers.save"), this::save));
        buttons.getStyleClass().add("panel-buttons");
        var form = new VBox();
        form.getChildren().addAll(fields());
        form.getChildren().add(buttons);
        form.getStyleClass().addAll("fields", "inline-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                done();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                save();
            }
        });
        return form;
    }
}
