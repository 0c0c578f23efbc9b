package nl.trede.employers.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.trede.employers.model.Duplicates.Pair;
import nl.trede.vault.model.Vault;

/// Pairs of employers of which a coach said that they are two: they are not proposed again.
public final class DifferentPairs {
    private static final String NAME = "employer.different";

    private final Vault vault;

    public DifferentPairs(Vault vault) {
        this.vault = vault;
    }

    /// Those that may still be one.
    public List<Pair> without(List<Pair> pairs) {
        Set<String> different = all();
        return pairs.stream().filter(pair -> !different.contains(pair.key())).toList();
    }

    public void add(Pair pair) {
        change(all -> all.add(pair.key()));
    }

    /// Takes that back.
    public void remove(Pair pair) {
        change(all -> all.remove(pair.key()));
    }

    private void change(Consumer<Set<String>> change) {
        Set<String> all = all();
        change.accept(all);
        vault.write(write -> {
            write.set(NAME, String.join("\n", all));
            return all;
        });
    }

    private Set<String> all() {
        return new LinkedHashSet<>(vault.setting(NAME).map(lines -> lines.lines().toList()).orElse(List.of()));
    }
}
