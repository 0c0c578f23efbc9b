package nl.trede.clients.viewmodel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.LifeState;
import nl.trede.common.outcome.Message;
import nl.trede.vault.model.Vault;

/// How it goes in the parts of a client's life, kept up to date with what is saved.
public final class LifeModel implements AutoCloseable {
    private final LifeDomains life;
    private final UUID clientId;
    private final ClientModel client;
    private final Runnable silence;
    private final ReadOnlyObjectWrapper<Map<LifeDomain, List<LifeDomainNote>>> history = new ReadOnlyObjectWrapper<>(this, "history", Map.of());

    public LifeModel(Vault vault, ClientModel client) {
        this.life = new LifeDomains(vault);
        this.clientId = client.clientId();
        this.client = client;
        silence = vault.listen(changed -> {
            if (changed.touches(LifeDomainNoteRepository.SHELF)) {
                load();
            }
        });
        load();
    }

    private void load() {
        client.steps().read(() -> life.history(clientId), history::set);
    }

    /// All notes by part of life, oldest first; empty until they were read.
    public ReadOnlyObjectProperty<Map<LifeDomain, List<LifeDomainNote>>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Notes how it goes today, and offers to take it back.
    public void choose(LifeDomain domain, LifeState state, String words) {
        var noted = new LifeDomains.Noted[1];
        client.take(() -> life.note(clientId, domain, state, words).map(done -> {
            noted[0] = done;
            return done;
        }), Message.of("clients.life.noted", domain, state), () -> life.undo(noted[0]));
    }

    /// Stores the words while they are typed.
    public void type(LifeDomain domain, LifeState state, String words) {
        client.steps().take(() -> life.note(clientId, domain, state, words), ignored -> { });
    }

    @Override
    public void close() {
        silence.run();
    }
}
