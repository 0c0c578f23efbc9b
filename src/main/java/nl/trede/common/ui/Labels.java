package nl.trede.common.ui;

import javafx.scene.control.Label;

/// Labels in the few text styles the program knows. All of them wrap rather than end in dots.
public final class Labels {
    private Labels() {
    }

    public static Label plain(String text) {
        return styled(text);
    }

    public static Label strong(String text) {
        return styled(text, "strong");
    }

    /// Secondary text in the normal size.
    public static Label muted(String text) {
        return styled(text, "muted");
    }

    /// Secondary text, a little smaller: the line under a title.
    public static Label small(String text) {
        return styled(text, "muted", "small");
    }

    /// The heading of a part of a page.
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    /// Text in fixed-width letters, such as a key or a code.
    public static Label code(String text) {
        return styled(text, "code");
    }

    /// Large text for reading together with the client.
    public static Label large(String text) {
        return styled(text, "large");
    }

    private static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
