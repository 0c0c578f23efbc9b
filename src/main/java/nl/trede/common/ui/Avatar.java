package nl.trede.common.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A round mark with a person's initials. Never a photo.
public final class Avatar extends StackPane {
    public Avatar(String name) {
        getStyleClass().add("avatar");
        var letters = new Label(initials(name));
        letters.setMinWidth(USE_PREF_SIZE);
        getChildren().add(letters);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// First letter of the first and the last capitalised part: *M. de Wit* gives *MW*; Dutch prefixes do not count.
    static String initials(String name) {
        String letters = Arrays.stream(name.strip().split("[\\s.-]+"))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
                .map(part -> Character.toString(part.codePointAt(0)))
                .collect(Collectors.joining());
        return letters.length() <= 2 ? letters : letters.substring(0, 1) + letters.substring(letters.length() - 1);
    }
}
