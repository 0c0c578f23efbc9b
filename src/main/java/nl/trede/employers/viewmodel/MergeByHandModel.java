package nl.trede.employers.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.MergeService;
import nl.trede.vault.model.Vault;

/// A merge of two employers that a coach knows to be one although nothing in their records says so.
public final class MergeByHandModel implements AutoCloseable {
    private static final int FOUND = 12;

    private final Desk desk;
    private final MergeService service;
    private final EmployerRepository repository;
    private final UUID id;
    private final Runnable stopListening;
    private final ObjectProperty<Employer> stays = new SimpleObjectProperty<>(this, "stays");
    private final ObjectProperty<Merging> open = new SimpleObjectProperty<>(this, "open");
    private List<Employer> others = List.of();
    private boolean closed;

    /// @param id the employer that stays
    public MergeByHandModel(Vault vault, Desk desk, MergeService service, UUID id) {
        this.desk = desk;
        this.service = service;
        this.id = id;
        repository = new EmployerRepository(vault);
        stopListening = vault.listen(changed -> {
            if (changed.touches(EmployerRepository.SHELF)) {
                load();
            }
        });
        load();
    }

    /// The employer that stays; null until it was read.
    public ObjectProperty<Employer> staysProperty() {
        return stays;
    }

    /// Null while no other employer is chosen.
    public ObjectProperty<Merging> openProperty() {
        return open;
    }

    /// Other employers by a part of their name.
    public List<Employer> find(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return others.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).contains(words)).limit(FOUND).toList();
    }

    public void choose(Employer other) {
        Employer first = stays.get();
        run(() -> Merging.of(service, first, other), open::set);
    }

    public void merge(Consumer<Outcome<EmployerMerge>> answer) {
        Merging merging = open.get();
        run(() -> merging.done(service), answer);
    }

    public void undo(EmployerMerge merge, Consumer<Outcome<Employer>> answer) {
        run(() -> service.undo(merge), answer);
    }

    private <T> void run(Supplier<T> work, Consumer<T> answer) {
        desk.tasks().of(progress -> work.get()).onDone(answer).start();
    }

    private void load() {
        run(repository::all, read -> {
            if (!closed) {
                others = read.stream().filter(one -> !one.id().equals(id)).toList();
                stays.set(read.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
                renew(read);
            }
        });
    }

    /// What was changed elsewhere meanwhile is chosen from anew; an employer that is gone cannot be chosen any more.
    private void renew(List<Employer> now) {
        Optional.ofNullable(open.get()).map(Merging::draft).filter(draft -> !now.contains(draft.first()) || !now.contains(draft.second()))
                .ifPresent(draft -> {
                    open.set(null);
                    now.stream().filter(one -> stays.get() != null && one.id().equals(draft.second().id())).findFirst().ifPresent(this::choose);
                });
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
