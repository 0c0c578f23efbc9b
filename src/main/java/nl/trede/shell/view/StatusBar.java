package nl.trede.shell.view;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;

/// The line at the bottom: when the last word was saved, what else is good to know, and when the vault locks.
public final class StatusBar extends HBox {
    private final Text text;
    private final Label saved = new Label();
    private final FlowPane left = new FlowPane(saved);
    private final Label lock = Labels.small("");
    private final Map<String, Label> parts = new LinkedHashMap<>();

    StatusBar(Text text) {
        this.text = text;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.getStyleClass().addAll("saved", "small");
        saved.setManaged(false);
        left.getStyleClass().add("status-parts");
        HBox.setHgrow(left, Priority.ALWAYS);
        lock.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, lock);
    }

    /// Call it only when the vault has answered that all is on disk.
    public void saved(LocalTime time) {
        saved.setManaged(true);
        saved.setText(text.get("shell.status.saved", text.time(time)));
    }

    /// Sets one part; an empty sentence takes it away.
    ///
    /// @param id which part, such as `backup` or `outbox`; parts stand in the order in which they first came
    public void part(String id, String sentence) {
        Label label = parts.computeIfAbsent(id, ignored -> Labels.small(""));
        label.setText(sentence);
        left.getChildren().setAll(saved);
        parts.values().stream().filter(part -> !part.getText().isEmpty()).forEach(left.getChildren()::add);
    }

    /// When the vault locks, in words.
    public void lock(String sentence) {
        lock.setText(sentence);
    }
}
