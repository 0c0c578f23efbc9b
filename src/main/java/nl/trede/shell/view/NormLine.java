package nl.trede.shell.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.setting.Setting;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Labels;
import nl.trede.shell.viewmodel.NormsModel;

/// One setting: its name and what changes with it, the value with its unit, and what the standard is. Kept on Enter and on leaving.
final class NormLine extends HBox {
    private final Text text;
    private final Setting setting;
    private final NormsModel model;
    private final Function<Integer, Consumer<Consumer<Message>>> keep;
    private final Label problem = Labels.small("");
    private final Label standard = Labels.small("");

    /// @param keep keeps a value, and gets where a refusal goes
    NormLine(Text text, Setting setting, NormsModel model, Function<Integer, Consumer<Consumer<Message>>> keep) {
        this.text = text;
        this.setting = setting;
        this.model = model;
        this.keep = keep;
        getStyleClass().add("norm-line");
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("form-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        var name = Labels.plain(text.get(setting.label()));
        var words = new VBox(name);
        setting.effect().ifPresent(effect -> words.getChildren().add(Labels.small(text.get(effect))));
        words.getChildren().add(problem);
        words.getStyleClass().add("norm-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node input = setting.unit() == Setting.Measure.YES_NO ? choice() : number();
        input.setId(setting.id());
        input.setAccessibleText(text.get(setting.label()));
        name.setLabelFor(input);
        getChildren().addAll(words, side(input));
    }

    private VBox side(Node input) {
        var value = new HBox(input);
        value.getStyleClass().add("norm-value");
        value.setAlignment(Pos.CENTER_LEFT);
        if (setting.unit() != Setting.Measure.YES_NO) {
            value.getChildren().add(Labels.plain(text.of(setting.unit())));
        }
        standard.setText(setting.unit() == Setting.Measure.YES_NO ? text.get("shell.norms.standardChoice", yesNo(setting.standard() == 1))
                : text.get("shell.norms.standard", setting.standard(), setting.least(), setting.most()));
        var side = new VBox(value, standard);
        side.getStyleClass().add("norm-side");
        return side;
    }

    private Node number() {
        var field = new TextField();
        field.setPrefColumnCount(3);
        field.setMinWidth(USE_PREF_SIZE);
        model.valuesProperty().subscribe(now -> field.setText(Integer.toString(model.value(setting))));
        field.setOnAction(event -> commit(field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit(field);
            }
        });
        emphasise(field);
        return field;
    }

    private Node choice() {
        Chips<Boolean> chips = Chips.single(List.of(true, false), this::yesNo);
        model.valuesProperty().subscribe(now -> chips.setValue(model.value(setting) == 1));
        chips.valueProperty().addListener((property, was, chosen) -> {
            if (chosen != null) {
                keep(chosen ? 1 : 0);
            }
        });
        emphasise(chips);
        return chips;
    }

    private void emphasise(Node input) {
        model.valuesProperty().subscribe(now -> {
            standard.getStyleClass().remove("norm-own");
            if (model.own(setting)) {
                standard.getStyleClass().add("norm-own");
            }
        });
    }

    private void commit(TextField field) {
        if (model.valuesProperty().get().isEmpty()) {
            return;
        }
        String typed = field.getText().strip();
        if (typed.matches("\\d{1,4}")) {
            keep(Integer.parseInt(typed));
        } else {
            problem.setText(text.get("common.setting.range", setting.least(), setting.most()));
        }
    }

    private void keep(int value) {
        problem.setText("");
        keep.apply(value).accept(refused -> problem.setText(text.get(refused)));
    }

    private String yesNo(boolean yes) {
        return text.get(yes ? "shell.norms.yes" : "shell.norms.no");
    }
}
