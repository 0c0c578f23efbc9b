package nl.trede.conversations.view;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field for words that grows with them, so that nothing typed is out of sight; Tab goes on to the next field.
final class NoteArea extends TextArea {
    /// Past this height, in lines, it scrolls.
    private static final int MOST_LINES = 18;

    private final int leastLines;

    /// @param longest as many characters as are kept
    NoteArea(String prompt, int leastLines, int longest) {
        this.leastLines = leastLines;
        getStyleClass().add("note-area");
        setWrapText(true);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefRowCount(leastLines);
        setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().length() > longest ? null : change));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        skinProperty().addListener((property, was, skin) -> follow());
    }

    /// The skin has laid the words out already: its height is taken, not measured a second time.
    private void follow() {
        applyCss();
        if (lookup(".text") instanceof Text words && lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
            words.layoutBoundsProperty().subscribe(bounds -> fit(bounds.getHeight(), words.getFont().getSize()));
        }
    }

    private void fit(double height, double font) {
        double line = font * 1.25;
        double wanted = Math.clamp(height + font * 0.8, line * leastLines + font * 0.8, line * MOST_LINES);
        if (Math.abs(wanted - getMinHeight()) > 1) {
            Platform.runLater(() -> {
                setMinHeight(wanted);
                setPrefHeight(wanted);
            });
        }
    }
}
