package nl.trede.clients.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.model.HalfTypedForms;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;

/// One client's page: what is shown, kept up to date with every change that is saved anywhere.
public final class ClientModel implements AutoCloseable {
    /// Tells what was done and offers to take it back.
    @FunctionalInterface
    public interface Told {
        void done(Message sentence, Runnable undo);
    }

    /// What changes without anything on the page that does.
    private static final Set<String> UNSEEN = Set.of("setting", HalfTypedForms.SHELF.name());

    private final UUID clientId;
    private final Callable<Optional<ClientPage>> read;
    private final Steps steps;
    private final Told told;
    private final Runnable silence;
    private final AtomicLong changes = new AtomicLong();
    private final ReadOnlyObjectWrapper<ClientPage> page = new ReadOnlyObjectWrapper<>(this, "page");

    public ClientModel(UUID clientId, Callable<Optional<ClientPage>> read, Vault vault, Steps steps, Told told) {
        this.clientId = clientId;
        this.read = read;
        this.steps = steps;
        this.told = told;
        silence = vault.listen(changed -> {
            if (!UNSEEN.containsAll(changed.kinds())) {
                changes.incrementAndGet();
                load();
            }
        });
    }

    public void load() {
        steps.read(read, found -> found.filter(now -> !now.equals(page.get())).ifPresent(page::set));
    }

    /// How often something was saved since the page was opened.
    public long changes() {
        return changes.get();
    }

    public UUID clientId() {
        return clientId;
    }

    /// `null` until it was read.
    public ReadOnlyObjectProperty<ClientPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Does something that can be taken back, and says so.
    public <T> void take(Callable<Outcome<T>> step, Message sentence, Runnable undo) {
        steps.take(step, ignored -> told.done(sentence, () -> steps.run(undo, () -> { })));
    }

    /// The same for a form, which shows itself why it was refused.
    public <T> void take(Callable<Outcome<T>> step, Message sentence, Runnable undo, Consumer<T> done, Consumer<Message> refused) {
        steps.take(step, value -> {
            done.accept(value);
            told.done(sentence, () -> steps.run(undo, () -> { }));
        }, refused);
    }

    /// Says what was done and how it is taken back.
    public void tell(Message sentence, Runnable undo) {
        told.done(sentence, () -> steps.run(undo, () -> { }));
    }

    /// What can be done with this client's agreements.
    public AgreementSteps agreements(ActionService actions) {
        return new AgreementSteps(actions, steps, told);
    }

    public Steps steps() {
        return steps;
    }

    /// What the timeline can be narrowed to: the kinds that occur.
    public List<String> kinds() {
        return page.get().timeline().stream().map(entry -> entry.kind()).distinct().sorted().toList();
    }

    @Override
    public void close() {
        silence.run();
    }
}
