package nl.trede.common.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date the way a coach types it: `22-11`, `22-11-26`, `22-11-2026`, `22 nov`, `morgen`, `+7`, `-3`.
public final class DateEntry {
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{2}|\\d{4}))?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]?([a-z]{3})[a-z]*\\.?(?:[- ](\\d{2}|\\d{4}))?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mrt", 3), Map.entry("maa", 3), Map.entry("mar", 3),
            Map.entry("apr", 4), Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
            Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("oct", 10), Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> WORDS = Map.of("vandaag", 0, "today", 0, "morgen", 1, "tomorrow", 1,
            "overmorgen", 2, "gisteren", -1, "yesterday", -1, "eergisteren", -2);

    private DateEntry() {
    }

    /// @param typed what stands in the field
    /// @param today the day relative entries count from; also gives the year where none was typed
    /// @return the date, or empty when the text is no date
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(text)) {
            return Optional.of(today.plusDays(WORDS.get(text)));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            int days = Integer.parseInt(offset.group(2));
            return Optional.of(today.plusDays(offset.group(1).equals("-") ? -days : days));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            return build(numeric.group(1), Integer.parseInt(numeric.group(2)), numeric.group(3), today);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && MONTHS.containsKey(named.group(2))) {
            return build(named.group(1), MONTHS.get(named.group(2)), named.group(3), today);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> build(String day, int month, String year, LocalDate today) {
        try {
            return Optional.of(LocalDate.of(year(year, today), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int year(String year, LocalDate today) {
        if (year == null) {
            return today.getYear();
        }
        int number = Integer.parseInt(year);
        return number < 100 ? 2000 + number : number;
    }
}
