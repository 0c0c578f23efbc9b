package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// How it goes in the parts of a client's life, over time: to see early where work may come under pressure (S4).
public final class LifeDomains {
    /// A part of life in which it does not go well now.
    ///
    /// @param note  what was noted last
    /// @param since first day of the unbroken time in which it did not go well
    public record Signal(LifeDomainNote note, LocalDate since) {
        public LifeDomain domain() {
            return note.domain();
        }

        public LifeState state() {
            return note.state();
        }

        public Optional<String> words() {
            return Optional.ofNullable(note.words());
        }
    }

    /// What was written, with what stood there before on that day: taken back as one by [LifeDomains#undo].
    public record Noted(LifeDomainNote now, Optional<LifeDomainNote> before) {
    }

    private static final int LONGEST = 2000;

    private final Vault vault;

    public LifeDomains(Vault vault) {
        this.vault = vault;
    }

    /// All notes of a client by part, oldest first; a part nothing was noted about has an empty list.
    public Map<LifeDomain, List<LifeDomainNote>> history(UUID clientId) {
        var all = new LifeDomainNoteRepository(vault).ofClient(clientId);
        var parts = new EnumMap<LifeDomain, List<LifeDomainNote>>(LifeDomain.class);
        for (LifeDomain domain : LifeDomain.values()) {
            parts.put(domain, all.stream().filter(note -> note.domain() == domain).toList());
        }
        return parts;
    }

    /// The parts that ask for attention now: first where help is needed, then in the order of [LifeDomain].
    public List<Signal> signals(UUID clientId) {
        return signals(history(clientId));
    }

    /// The same from notes that were read before.
    public static List<Signal> signals(Map<LifeDomain, List<LifeDomainNote>> history) {
        return history.values().stream().filter(notes -> !notes.isEmpty() && notes.getLast().state().signals()).map(LifeDomains::signal)
                .sorted(Comparator.comparing(Signal::state).reversed().thenComparing(Signal::domain)).toList();
    }

    private static Signal signal(List<LifeDomainNote> notes) {
        var newest = notes.getLast();
        LocalDate since = newest.notedOn();
        for (LifeDomainNote note : notes.reversed()) {
            if (!note.state().signals()) {
                break;
            }
            since = note.notedOn();
        }
        return new Signal(newest, since);
    }

    /// Notes how it goes today. A second note on the same day replaces the first; while only the words change they are being typed and
    /// make one version for each sitting.
    ///
    /// @param words `null` keeps none; nothing in them is refused but their length
    public Outcome<Noted> note(UUID clientId, LifeDomain domain, LifeState state, @Nullable String words) {
        var refusal = new Checks().fits(words, LONGEST).<Noted>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        LocalDate today = Dates.today(vault.clock());
        var before = new LifeDomainNoteRepository(vault).ofClient(clientId).stream()
                .filter(note -> note.domain() == domain && note.notedOn().equals(today)).findFirst();
        var now = before.map(note -> note.withState(state).withWords(Checks.tidy(words)))
                .orElseGet(() -> new LifeDomainNote(Ids.next(), clientId, domain, today, state, Checks.tidy(words)));
        boolean onlyWords = before.filter(note -> note.state() == state).isPresent();
        vault.write(write -> onlyWords ? write.draft(LifeDomainNoteRepository.SHELF, now) : write.save(LifeDomainNoteRepository.SHELF, now));
        return Outcome.done(new Noted(now, before));
    }

    /// Puts a part of life back as it stood before a note.
    public void undo(Noted noted) {
        vault.write(write -> noted.before().map(before -> write.save(LifeDomainNoteRepository.SHELF, before))
                .orElseGet(() -> write.remove(LifeDomainNoteRepository.SHELF, noted.now().id())));
    }
}
