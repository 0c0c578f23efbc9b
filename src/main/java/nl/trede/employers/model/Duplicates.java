package nl.trede.employers.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Employers that are probably one, and why. Pure; quick for thousands, as only those with something in common are compared.
public final class Duplicates {
    /// What an employer is besides its name, in Dutch and English.
    private static final Set<String> LEGAL = Set.of("bv", "b", "v", "nv", "n", "vof", "cv", "de", "het", "the", "stichting", "firma", "fa", "en", "and",
            "holding", "groep", "nederland");
    /// A name shorter than this must be equal: one letter more or less makes another name of it.
    private static final int LONG_NAME = 6;

    /// Why two may be one.
    public enum Likeness {
        SAME_KVK,
        SAME_NAME,
        ALIKE_NAME
    }

    /// Two records.
    ///
    /// @param first  the one with the lower id, which is the older
    /// @param second the other
    public record Pair(Employer first, Employer second, Likeness likeness) {
        /// Names the pair, whichever comes first.
        public String key() {
            return first.id() + "/" + second.id();
        }
    }

    private Duplicates() {
    }

    /// The pairs, the surest first.
    public static List<Pair> in(Collection<Employer> employers) {
        Map<String, Pair> found = new LinkedHashMap<>();
        groups(employers, Employer::kvkNumber).forEach(group -> pairs(group, Likeness.SAME_KVK, found));
        groups(employers, one -> key(one.name())).forEach(group -> pairs(group.stream().toList(), Likeness.SAME_NAME, found));
        groups(employers, one -> one.city() == null ? null : fold(one.city()) + key(one.name()).substring(0, Math.min(1, key(one.name()).length()))).forEach(group -> alike(group, found));
        return found.values().stream().sorted(Comparator.comparing(Pair::likeness).thenComparing(pair -> pair.first().name(),
                String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static Collection<List<Employer>> groups(Collection<Employer> employers, Function<Employer, @Nullable String> by) {
        Map<String, List<Employer>> groups = new LinkedHashMap<>();
        for (Employer one : employers) {
            String key = by.apply(one);
            if (key != null && !key.isEmpty()) {
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static void pairs(List<Employer> group, Likeness likeness, Map<String, Pair> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (likeness == Likeness.SAME_KVK || near(group.get(i), group.get(j)) && !differs(group.get(i), group.get(j))) {
                    add(group.get(i), group.get(j), likeness, found);
                }
            }
        }
    }

    private static void alike(List<Employer> town, Map<String, Pair> found) {
        var names = town.stream().collect(Collectors.toMap(Employer::id, one -> key(one.name())));
        for (int i = 0; i < town.size(); i++) {
            String one = names.get(town.get(i).id());
            for (int j = i + 1; one.length() >= LONG_NAME && j < town.size(); j++) {
                String other = names.get(town.get(j).id());
                if (other.length() >= LONG_NAME && !differs(town.get(i), town.get(j)) && oneEdit(one, other)) {
                    add(town.get(i), town.get(j), Likeness.ALIKE_NAME, found);
                }
            }
        }
    }

    private static void add(Employer one, Employer other, Likeness likeness, Map<String, Pair> found) {
        boolean inOrder = one.id().toString().compareTo(other.id().toString()) <= 0;
        var pair = new Pair(inOrder ? one : other, inOrder ? other : one, likeness);
        found.putIfAbsent(pair.key(), pair);
    }

    /// In the same town, or one of them in a town nobody filled in.
    private static boolean near(Employer one, Employer other) {
        return one.city() == null || other.city() == null || fold(one.city()).equals(fold(other.city()));
    }

    /// Two KvK numbers are two organisations, whatever they are called.
    private static boolean differs(Employer one, Employer other) {
        return one.kvkNumber() != null && other.kvkNumber() != null && !one.kvkNumber().equals(other.kvkNumber());
    }

    /// The words of a name that tell it apart, without spaces: *Bakkerij De Proef B.V.* is `bakkerijproef`.
    static String key(String name) {
        var words = words(name);
        return String.join("", words);
    }

    private static List<String> words(String name) {
        List<String> all = List.of(fold(name).split("[^a-z0-9]+"));
        List<String> telling = all.stream().filter(word -> !word.isEmpty() && !LEGAL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /// Whether one letter more, less, other or swapped with its neighbour makes one of the other.
    static boolean oneEdit(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        boolean replaced = at < shorter.length() && shorter.substring(at + 1).equals(longer.substring(at + 1));
        boolean swapped = at + 1 < shorter.length() && shorter.charAt(at) == longer.charAt(at + 1) && shorter.charAt(at + 1) == longer.charAt(at)
                && shorter.substring(at + 2).equals(longer.substring(at + 2));
        return replaced || swapped || shorter.equals(longer);
    }
}
