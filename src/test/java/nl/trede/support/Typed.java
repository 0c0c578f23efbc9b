package nl.trede.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A numbered word that was on the screen at a moment, as the one who typed it says it in one line.
///
/// @param at milliseconds since 1970
public record Typed(int word, long at) {
    private static final long PROMISE_MILLIS = 2000;
    private static final Pattern LINE = Pattern.compile("(\\d+) (\\d{13})");

    /// Says that a word was typed just now.
    public static void say(int word) {
        System.out.println(word + " " + System.currentTimeMillis());
    }

    /// Empty when the line says something else, or was cut short.
    public static Optional<Typed> read(String line) {
        var found = LINE.matcher(line);
        return found.matches() ? Optional.of(new Typed(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2)))) : Optional.empty();
    }

    /// What a word looks like in a note.
    public static String in(int word) {
        return " w" + word;
    }

    /// All words that were typed more than two seconds before the end: these have to be there.
    public static String promised(List<Typed> typed, long killed) {
        int last = typed.stream().filter(one -> one.at() < killed - PROMISE_MILLIS).mapToInt(Typed::word).max().orElse(0);
        assertThat(last).as("words old enough to count").isPositive();
        return IntStream.rangeClosed(1, last).mapToObj(Typed::in).collect(Collectors.joining());
    }
}
