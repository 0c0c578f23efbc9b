package nl.trede.home.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds with whom a contact was while the name is typed, in thousands of names within a frame: the words of each are taken apart once.
public final class WhomIndex {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private record Entry(Whom whom, List<String> words) { }

    private final List<Entry> entries;

    /// @param everyone in the order in which they are found
    public WhomIndex(List<Whom> everyone) {
        entries = everyone.stream().map(whom -> new Entry(whom, words(whom.name() + " " + whom.hint()))).toList();
    }

    /// Those whose name has a word that begins with each of the words typed; the order stays.
    public List<Whom> find(String typed) {
        List<String> wanted = words(typed.strip());
        return entries.stream().filter(entry -> wanted.stream().allMatch(word -> entry.words().stream().anyMatch(part -> part.startsWith(word))))
                .map(Entry::whom).toList();
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)));
    }
}
