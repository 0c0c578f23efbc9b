package nl.trede.tools.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The made-up names and natural sentences of the sample, kept as text so that they can be read and improved without code.
public final class Words {
    private static final String RESOURCE = "/nl/trede/tools/sample-words.txt";

    private final Map<String, List<String>> sections;

    private Words(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    public static Words load() {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(Words.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), current);
                } else {
                    current.add(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Words(sections);
    }

    /// The choices of a section.
    ///
    /// @throws IllegalArgumentException when there is no such section
    public List<String> of(String section) {
        List<String> choices = sections.get(section);
        if (choices == null || choices.isEmpty()) {
            throw new IllegalArgumentException("No words for " + section);
        }
        return choices;
    }
}
