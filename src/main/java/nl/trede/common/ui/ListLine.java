package nl.trede.common.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing in a list: a dot in its tone, a title, a line under it, and text or a button on the right.
public final class ListLine extends HBox {
    private final Label title;
    private final VBox words;
    private final HBox left = new HBox();

    public ListLine(String title) {
        this.title = Labels.plain(title);
        words = new VBox(this.title);
        words.getStyleClass().add("list-line-words");
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        left.getStyleClass().add("list-line-left");
        left.setAlignment(Pos.CENTER_LEFT);
        left.getChildren().add(words);
        HBox.setHgrow(left, Priority.ALWAYS);
        getStyleClass().add("list-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(left);
        setAccessibleText(title);
        setMinHeight(USE_PREF_SIZE);
    }

    /// The muted line under the title.
    public ListLine sub(String sub) {
        words.getChildren().add(Labels.small(sub));
        setAccessibleText(getAccessibleText() + ", " + sub);
        return this;
    }

    /// Puts something before the words, in place of a dot.
    public ListLine mark(Node node) {
        getChildren().addFirst(node);
        return this;
    }

    public ListLine dot(Tone tone) {
        return dot(tone.styleClass());
    }

    /// A dot in the colour of a rung, 1 to 6.
    public ListLine dot(int rung) {
        return dot("rung-" + rung);
    }

    private ListLine dot(String styleClass) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", styleClass);
        return mark(dot);
    }

    /// A state directly after the words.
    public ListLine pill(Pill pill) {
        left.getChildren().add(pill);
        setAccessibleText(getAccessibleText() + ", " + pill.getText());
        return this;
    }

    /// Muted text at the right end, such as a date; it is never shortened.
    public ListLine right(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(getAccessibleText() + ", " + text);
        return right(label);
    }

    public ListLine right(Node node) {
        getChildren().add(node);
        return this;
    }

    /// Puts something under the words.
    public ListLine under(Node node) {
        words.getChildren().add(node);
        return this;
    }

    /// Makes the title bold.
    public ListLine strong() {
        title.getStyleClass().add("strong");
        return this;
    }

    /// Makes the whole line open something: by click, Enter or Space.
    public ListLine onOpen(Runnable action) {
        Opens.on(this, action);
        return this;
    }
}
