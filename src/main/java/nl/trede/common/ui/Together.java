package nl.trede.common.ui;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// *Samen kijken*: the screen is turned to a client, who reads along. The one state of it; the frame and the open screen follow.
///
/// While it is on, nothing on the screen may show another client's name or an internal note: the frame takes away what stands around the
/// screen, and the screen itself shows only what is meant for the client.
public final class Together {
    private final ReadOnlyObjectWrapper<Optional<UUID>> client = new ReadOnlyObjectWrapper<>(this, "client", Optional.empty());
    private final BooleanBinding on = Bindings.createBooleanBinding(() -> client.get().isPresent(), client);

    /// With whom is looked at the screen; empty when nobody is.
    public ReadOnlyObjectProperty<Optional<UUID>> clientProperty() {
        return client.getReadOnlyProperty();
    }

    public BooleanBinding onProperty() {
        return on;
    }

    public boolean isOn() {
        return client.get().isPresent();
    }

    /// Turns the screen to a client; nothing when somebody looks along already.
    public void enter(UUID clientId) {
        if (!isOn()) {
            client.set(Optional.of(clientId));
        }
    }

    /// Turns the screen back. Asks nothing.
    public void leave() {
        client.set(Optional.empty());
    }
}
