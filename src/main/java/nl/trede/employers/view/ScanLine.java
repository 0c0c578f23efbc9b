package nl.trede.employers.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Tips;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.viewmodel.ScanModel;

/// One point of the scan. While the line has the focus a letter gives the light and goes on: G, O, R, N. Orange and red open the words, as on
/// the paper form; Enter in the last of them goes on as well.
final class ScanLine extends VBox {
    private static final Map<KeyCode, ScanLight> LETTERS = new EnumMap<>(Map.of(KeyCode.G, ScanLight.GROEN, KeyCode.O, ScanLight.ORANJE,
            KeyCode.R, ScanLight.ROOD, KeyCode.N, ScanLight.NVT));

    private final Text text;
    private final ScanModel model;
    private final ScanForm.Point point;
    private final Runnable next;
    private final Map<ScanLight, ToggleButton> lights = new EnumMap<>(ScanLight.class);
    private final TextField note = new TextField();
    private final TextField adjustment = new TextField();
    private final Columns words;
    private final Autosave autosave;

    /// @param next     goes to the line after this one
    /// @param previous goes to the line before it
    ScanLine(Text text, ScanModel model, ScanForm.Point point, Runnable next, Runnable previous) {
        this.text = text;
        this.model = model;
        this.point = point;
        this.next = next;
        getStyleClass().addAll("list-line", "scan-line");
        setId("scan-" + point.key());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        ScanAnswer answer = model.answer(point);
        note.setText(answer.note() == null ? "" : answer.note());
        adjustment.setText(answer.adjustment() == null ? "" : answer.adjustment());
        note.setId("note-" + point.key());
        adjustment.setId("adjustment-" + point.key());
        autosave = new Autosave(() -> keep(true), () -> keep(false));
        autosave.follow(note, () -> { });
        autosave.follow(adjustment, () -> { });
        words = Columns.equal(new FormField(text.get("employers.scan.note"), note), new FormField(text.get("employers.scan.adjustment"), adjustment));
        words.managedProperty().bind(words.visibleProperty());
        getChildren().addAll(question(), words);
        setOnMouseClicked(event -> requestFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, previous));
        show();
        words.setVisible(minded() || !answer.blank() && (answer.note() != null || answer.adjustment() != null));
    }

    /// Stores what was typed last.
    void close() {
        autosave.close();
    }

    private HBox question() {
        var number = Labels.muted(Integer.toString(point.number()));
        number.getStyleClass().add("scan-number");
        var asked = Labels.plain(point.question());
        asked.setMinWidth(0);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(asked, Priority.ALWAYS);
        var row = new HBox(number, asked);
        row.getStyleClass().add("scan-question");
        row.setAlignment(Pos.CENTER_LEFT);
        LETTERS.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(letter -> row.getChildren().add(light(letter.getKey(), letter.getValue())));
        return row;
    }

    private ToggleButton light(KeyCode letter, ScanLight light) {
        var button = new ToggleButton(text.of(light));
        button.getStyleClass().addAll("chip", "scan-light", "light-" + light.name().toLowerCase(java.util.Locale.ROOT));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> set(light));
        Tips.install(button, text.of(light) + " (" + letter.getName() + ")");
        lights.put(light, button);
        return button;
    }

    private void pressed(KeyEvent event, Runnable previous) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (!typing && LETTERS.containsKey(event.getCode())) {
            event.consume();
            set(LETTERS.get(event.getCode()));
        } else if (!typing && event.getCode() == KeyCode.T) {
            event.consume();
            write();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && (!typing || event.getTarget() == adjustment)) {
            event.consume();
            next.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            adjustment.requestFocus();
        } else if (event.getCode() == KeyCode.UP) {
            event.consume();
            previous.run();
        } else if (typing && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            requestFocus();
        }
    }

    private void set(ScanLight light) {
        model.light(point, light);
        show();
        if (minded()) {
            write();
        } else if (model.answer(point).light() != null) {
            words.setVisible(!note.getText().isBlank() || !adjustment.getText().isBlank());
            next.run();
        }
    }

    private void write() {
        words.setVisible(true);
        InWindow.focus(note);
        Page.reveal(this);
    }

    private boolean minded() {
        ScanLight light = model.answer(point).light();
        return light == ScanLight.ORANJE || light == ScanLight.ROOD;
    }

    private void show() {
        ScanLight now = model.answer(point).light();
        lights.forEach((light, button) -> button.setSelected(light == now));
        setAccessibleText(point.number() + " " + point.question() + ", " + (now == null ? text.get("employers.scan.unlit") : text.of(now)));
    }

    private void keep(boolean typing) {
        model.words(point, note.getText(), adjustment.getText(), typing);
    }
}
