package nl.trede.shell.model;

import java.util.Locale;
import nl.trede.common.text.Text;

/// A language of the screen.
public enum Language {
    DUTCH(Text.DUTCH), ENGLISH(Text.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
