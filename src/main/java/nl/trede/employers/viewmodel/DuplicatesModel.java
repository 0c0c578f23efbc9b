package nl.trede.employers.viewmodel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.DifferentPairs;
import nl.trede.employers.model.Duplicates.Pair;
import nl.trede.employers.model.Duplicates;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.MergeService;
import nl.trede.vault.model.Vault;

/// Employers that may be one, and the pair that is being looked at.
public final class DuplicatesModel implements AutoCloseable {
    /// A pair, and what is chosen of each.
    public record Open(Pair pair, Merging merging) { }

    private final Desk desk;
    private final MergeService service;
    private final DifferentPairs different;
    private final EmployerRepository employers;
    private final Runnable stopListening;
    private final ObjectProperty<List<Pair>> pairs = new SimpleObjectProperty<>(this, "pairs");
    private final ObjectProperty<Open> open = new SimpleObjectProperty<>(this, "open");
    private boolean closed;

    public DuplicatesModel(Vault vault, Desk desk, MergeService service) {
        this.desk = desk;
        this.service = service;
        different = new DifferentPairs(vault);
        employers = new EmployerRepository(vault);
        stopListening = vault.listen(changed -> load());
        load();
    }

    /// Null until they were read.
    public ObjectProperty<List<Pair>> pairsProperty() {
        return pairs;
    }

    /// Null while no pair is open.
    public ObjectProperty<Open> openProperty() {
        return open;
    }

    public void open(Pair pair) {
        run(() -> new Open(pair, Merging.of(service, pair.first(), pair.second())), open::set);
    }

    /// Merges the open pair as chosen.
    public void merge(Consumer<Outcome<EmployerMerge>> answer) {
        Merging merging = open.get().merging();
        run(() -> merging.done(service), answer);
    }

    public void undo(EmployerMerge merge, Consumer<Outcome<Employer>> answer) {
        run(() -> service.undo(merge), answer);
    }

    /// These two are not one.
    public void differ(Pair pair) {
        run(() -> {
            different.add(pair);
            return pair;
        }, done -> { });
    }

    public void maybeOne(Pair pair) {
        run(() -> {
            different.remove(pair);
            return pair;
        }, done -> { });
    }

    private <T> void run(Supplier<T> work, Consumer<T> answer) {
        desk.tasks().of(progress -> work.get()).onDone(answer).start();
    }

    private void load() {
        run(() -> different.without(Duplicates.in(employers.all())), read -> {
            if (!closed) {
                Pair chosen = open.get() == null ? null : open.get().pair();
                if (chosen != null && !read.contains(chosen)) {
                    open.set(null);
                }
                pairs.set(read);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
