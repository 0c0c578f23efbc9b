package nl.trede.common.ui;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field for words that grows with them, so that nothing typed is out of sight; Tab goes on to the next field.
public class Area extends TextArea {
    /// Past this height, in lines, it scrolls.
    private static final int MOST_LINES = 18;

    private final int leastLines;
    private final Text measure = new Text("x");
    private double wanted;

    /// @param leastLines how high it is while there are few words
    public Area(String words, int leastLines) {
        super(words);
        this.leastLines = leastLines;
        setWrapText(true);
        setPrefRowCount(leastLines);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        skinProperty().addListener((property, was, skin) -> follow());
    }

    /// The skin has laid the words out already: their height is taken, not measured a second time.
    private void follow() {
        applyCss();
        if (lookup(".text") instanceof Text words && lookup(".scroll-pane") instanceof ScrollPane pane && lookup(".content") instanceof Region content) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
            fit(words, content);
            become();
            words.layoutBoundsProperty().addListener((property, was, bounds) -> fit(words, content));
            content.insetsProperty().addListener((property, was, insets) -> fit(words, content));
        }
    }

    /// What is wanted in the end counts: in between, while styles are being applied, it may be something else for a moment.
    private void fit(Text words, Region content) {
        double before = wanted;
        double line = lineHeight(words);
        double edges = content.getInsets().getTop() + content.getInsets().getBottom() + getInsets().getTop() + getInsets().getBottom();
        wanted = Math.ceil(Math.clamp(words.getLayoutBounds().getHeight(), line * leastLines, line * MOST_LINES) + edges);
        if (Math.abs(wanted - getMinHeight()) > 1 || Math.abs(wanted - before) > 1) {
            Platform.runLater(this::become);
        }
    }

    private void become() {
        setMinHeight(wanted);
        setPrefHeight(wanted);
    }

    private double lineHeight(Text words) {
        measure.setFont(words.getFont());
        measure.setBoundsType(words.getBoundsType());
        return measure.getLayoutBounds().getHeight();
    }
}
