package nl.trede.conversations.view;

import javafx.scene.control.TextFormatter;
import nl.trede.common.ui.Area;

/// A field for words at the table, without a border until it is written in.
final class NoteArea extends Area {
    /// @param longest as many characters as are kept
    NoteArea(String prompt, int leastLines, int longest) {
        super("", leastLines);
        getStyleClass().add("note-area");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().length() > longest ? null : change));
    }
}
