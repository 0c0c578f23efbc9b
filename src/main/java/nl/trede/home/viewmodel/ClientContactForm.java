package nl.trede.home.viewmodel;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.NewContact;
import nl.trede.common.outcome.Outcome;
import nl.trede.employers.viewmodel.ContactBasics;
import org.jspecify.annotations.Nullable;

/// A contact with a client while it is being filled in. A kind brings its usual channel and place along; both can be changed.
public final class ClientContactForm {
    private final ContactService service;
    private final ContactBasics basics;
    private final ObjectProperty<ContactKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<ContactChannel> channel = new SimpleObjectProperty<>(this, "channel");
    private final ObjectProperty<ContactLocation> location = new SimpleObjectProperty<>(this, "location");

    public ClientContactForm(ContactService service, ContactBasics basics) {
        this.service = service;
        this.basics = basics;
        kind.subscribe(now -> {
            if (now != null) {
                channel.set(now.usualChannel());
                location.set(now.usualLocation());
            }
        });
    }

    public ObjectProperty<ContactKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<ContactChannel> channelProperty() {
        return channel;
    }

    public ObjectProperty<ContactLocation> locationProperty() {
        return location;
    }

    /// Takes what stands here now, on the screen thread; the saving itself may run on another.
    public Supplier<Outcome<ContactService.Logged>> saving(UUID clientId) {
        var entered = new NewContact(clientId, basics.dateProperty().get(), kind.get(), channel.get(), location.get(),
                basics.minutesProperty().get(), kind.get() == ContactKind.NO_SHOW, words(basics.noteProperty().get()), false,
                words(basics.nextStepProperty().get()), basics.nextDateProperty().get());
        return () -> service.log(entered);
    }

    public void undo(ContactService.Logged logged) {
        service.undo(logged);
    }

    private static @Nullable String words(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
