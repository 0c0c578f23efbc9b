package nl.trede.conversations.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.trede.clients.model.ActionOwner;
import nl.trede.common.text.DateEntry;

/// An agreement typed on one line: who, what, when. *gemeente berekening mailen +5*, *ggz · ochtendritme bespreken · 2 dec*, or only the what.
///
/// @param owner who does it; the coach when nobody was named
/// @param what  what stays when who and when are taken off
/// @param due   empty when no day was named
public record AgreementEntry(ActionOwner owner, String what, Optional<LocalDate> due) {
    /// Words by which people name each other at the table, besides the name of the side itself.
    private static final Map<String, ActionOwner> NAMES = Map.ofEntries(Map.entry("client", ActionOwner.CLIENT), Map.entry("coach", ActionOwner.COACH),
            Map.entry("ik", ActionOwner.COACH), Map.entry("jobcoach", ActionOwner.COACH), Map.entry("ggz", ActionOwner.GGZ),
            Map.entry("behandelaar", ActionOwner.GGZ), Map.entry("uwv", ActionOwner.UWV), Map.entry("arbeidsdeskundige", ActionOwner.UWV),
            Map.entry("gemeente", ActionOwner.GEMEENTE), Map.entry("klantmanager", ActionOwner.GEMEENTE), Map.entry("municipality", ActionOwner.GEMEENTE),
            Map.entry("werkgever", ActionOwner.WERKGEVER), Map.entry("employer", ActionOwner.WERKGEVER), Map.entry("naaste", ActionOwner.NAASTE),
            Map.entry("relative", ActionOwner.NAASTE));
    /// A day takes at most three words: *2 dec 2026*.
    private static final int LONGEST_DAY = 3;
    private static final int SHORTEST_NAME = 3;

    /// Empty while there is no what.
    ///
    /// @param today the day that *morgen* and *+7* count from
    /// @param first the client's first name, which also names the client
    public static Optional<AgreementEntry> read(String typed, LocalDate today, String first) {
        var words = new ArrayList<>(Arrays.asList(typed.replace('·', ' ').strip().split("\\s+")));
        Optional<ActionOwner> owner = words.size() > 1 ? owner(words.getFirst(), first) : Optional.empty();
        owner.ifPresent(found -> words.removeFirst());
        Optional<LocalDate> due = Optional.empty();
        for (int length = Math.min(LONGEST_DAY, words.size() - 1); length > 0 && due.isEmpty(); length--) {
            List<String> tail = words.subList(words.size() - length, words.size());
            due = DateEntry.read(String.join(" ", tail), today);
            if (due.isPresent()) {
                tail.clear();
            }
        }
        String what = String.join(" ", words);
        return what.isBlank() ? Optional.empty() : Optional.of(new AgreementEntry(owner.orElse(ActionOwner.COACH), what, due));
    }

    /// A name, or its beginning when no other name begins so.
    private static Optional<ActionOwner> owner(String word, String first) {
        String typed = fold(word);
        if (!first.isBlank() && typed.equals(fold(first))) {
            return Optional.of(ActionOwner.CLIENT);
        }
        if (NAMES.containsKey(typed)) {
            return Optional.of(NAMES.get(typed));
        }
        var beginning = NAMES.entrySet().stream().filter(name -> typed.length() >= SHORTEST_NAME && name.getKey().startsWith(typed)).map(Map.Entry::getValue)
                .distinct().toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[.,:;]+$", "");
    }
}
