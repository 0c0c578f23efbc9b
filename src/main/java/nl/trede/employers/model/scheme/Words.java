package nl.trede.employers.model.scheme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A sentence that comes with a rule rather than with the program: Dutch always, English when someone wrote it.
public record Words(String nl, @Nullable String en) {
    public String in(Locale language) {
        return en != null && language.getLanguage().equals("en") ? en : nl;
    }
}
