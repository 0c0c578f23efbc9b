package nl.trede.common.ui;

import java.util.Locale;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// A drop-down: chosen from with the arrow keys, or by typing how the choice begins, open or closed, as people know it from other programs.
///
/// Letters that follow each other within a second belong together; the same letter again and again walks along the choices that begin with it.
public class PickBox<T> extends ComboBox<T> {
    private static final Duration TOGETHER = Duration.seconds(1);
    /// The room around a choice and beside the arrow, in em, and the arrow itself.
    private static final double EDGES = 2.58;
    private static final double ARROW = 10;

    private final Function<? super T, String> label;
    private final PauseTransition forget = new PauseTransition(TOGETHER);
    private String typed = "";
    private String none = "";

    /// @param label how a choice is shown; never asked for `null`, which is *nothing chosen*
    public PickBox(ObservableList<T> choices, Function<? super T, String> label) {
        super(choices);
        this.label = label;
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(12);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return shown(choice);
            }

            @Override
            public T fromString(String written) {
                return getItems().stream().filter(choice -> shown(choice).equals(written)).findFirst().orElse(null);
            }
        });
        forget.setOnFinished(event -> typed = "");
        focusedProperty().subscribe(() -> typed = "");
        addEventHandler(KeyEvent.KEY_TYPED, this::follow);
    }

    /// Adds a choice on top that stands for nothing, for a field that may stay open.
    ///
    /// @param words how nothing is shown; may be empty
    public final PickBox<T> optional(String words) {
        none = words;
        getItems().addFirst(null);
        return this;
    }

    /// How wide the box has to be for its longest choice, in letters of this size, with the room around them that the style sheet gives.
    final double longest(Font letters, double size) {
        var measure = new Text();
        measure.setFont(Font.font(letters.getFamily(), size));
        double longest = 0;
        for (T choice : getItems()) {
            measure.setText(shown(choice));
            longest = Math.max(longest, measure.getLayoutBounds().getWidth());
        }
        return Math.ceil(longest + EDGES * size + ARROW);
    }

    private String shown(T choice) {
        return choice == null ? none : label.apply(choice);
    }

    private void follow(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        // A space alone opens the list; within words it is part of them.
        if (command || letter.isEmpty() || Character.isISOControl(letter.codePointAt(0)) || typed.isEmpty() && letter.isBlank()) {
            return;
        }
        typed += letter;
        forget.playFromStart();
        boolean again = typed.chars().distinct().count() == 1;
        choose(again ? letter : typed, again);
        event.consume();
    }

    private void choose(String beginning, boolean next) {
        int from = Math.max(0, getSelectionModel().getSelectedIndex() + (next ? 1 : 0));
        for (int i = 0; i < getItems().size(); i++) {
            int at = (from + i) % getItems().size();
            if (shown(getItems().get(at)).toLowerCase(Locale.ROOT).startsWith(beginning)) {
                getSelectionModel().select(at);
                return;
            }
        }
    }
}
