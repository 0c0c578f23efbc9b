package nl.trede.employers.viewmodel;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Tasks;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerResult;
import nl.trede.employers.model.Saying;
import nl.trede.employers.model.Told;
import nl.trede.vault.model.Ids;
import org.jspecify.annotations.Nullable;

/// A contact with an employer while it is being filled in. It begins as a visit to get acquainted, the most common one.
public final class EmployerContactForm {
    private final EmployerContactService service;
    private final ContactBasics basics;
    private final Tasks tasks;
    private final ObjectProperty<UUID> person = new SimpleObjectProperty<>(this, "person");
    private final ObjectProperty<UUID> client = new SimpleObjectProperty<>(this, "client");
    private final ObjectProperty<EmployerChannel> channel = new SimpleObjectProperty<>(this, "channel");
    private final ObjectProperty<EmployerPurpose> purpose = new SimpleObjectProperty<>(this, "purpose");
    private final ObjectProperty<EmployerResult> result = new SimpleObjectProperty<>(this, "result");
    private final ObjectProperty<Boolean> fitsPlan = new SimpleObjectProperty<>(this, "fitsPlan");
    private final BooleanProperty clientPresent = new SimpleBooleanProperty(this, "clientPresent");
    private final BooleanProperty byClient = new SimpleBooleanProperty(this, "byClient");
    private final ObjectProperty<Told> told = new SimpleObjectProperty<>(this, "told", Told.NIETS);
    private final StringProperty disclosed = new SimpleStringProperty(this, "disclosed", "");
    private final StringProperty beyond = new SimpleStringProperty(this, "beyond", "");
    private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(this, "saying");

    public EmployerContactForm(EmployerContactService service, ContactBasics basics, Tasks tasks) {
        this.service = service;
        this.basics = basics;
        this.tasks = tasks;
        client.subscribe(this::ask);
        clear();
    }

    /// Reads again what may be said: the choice may have been made meanwhile.
    public void ask() {
        UUID chosen = client.get();
        if (saying.get() != null && !saying.get().clientId().equals(chosen)) {
            saying.set(null);
        }
        if (chosen != null) {
            tasks.of(progress -> service.saying(chosen)).onDone(answer -> {
                if (chosen.equals(client.get())) {
                    saying.set(answer);
                }
            }).start();
        }
    }

    public ContactBasics basics() {
        return basics;
    }

    public ObjectProperty<UUID> personProperty() {
        return person;
    }

    /// The client it was for; null for a contact that is not about one.
    public ObjectProperty<UUID> clientProperty() {
        return client;
    }

    public ObjectProperty<EmployerChannel> channelProperty() {
        return channel;
    }

    public ObjectProperty<EmployerPurpose> purposeProperty() {
        return purpose;
    }

    /// Null while nothing came of it yet.
    public ObjectProperty<EmployerResult> resultProperty() {
        return result;
    }

    /// Null while not judged.
    public ObjectProperty<Boolean> fitsPlanProperty() {
        return fitsPlan;
    }

    public BooleanProperty clientPresentProperty() {
        return clientPresent;
    }

    public BooleanProperty byClientProperty() {
        return byClient;
    }

    /// What the coach told about the client's health or needs.
    public ObjectProperty<Told> toldProperty() {
        return told;
    }

    /// In which words it was told.
    public StringProperty disclosedProperty() {
        return disclosed;
    }

    /// What was said beyond what the client allowed, and what was done about it.
    public StringProperty beyondProperty() {
        return beyond;
    }

    /// What may be said about the chosen client; null without one, and until it was read.
    public ObjectProperty<Saying> sayingProperty() {
        return saying;
    }

    /// Empty again, without the basics.
    public void clear() {
        person.set(null);
        client.set(null);
        channel.set(EmployerChannel.BEZOEK);
        purpose.set(EmployerPurpose.KENNISMAKEN);
        result.set(null);
        fitsPlan.set(null);
        clientPresent.set(false);
        byClient.set(false);
        told.set(Told.NIETS);
        disclosed.set("");
        beyond.set("");
    }

    /// Takes what stands here now, on the screen thread; the saving itself may run on another.
    ///
    /// @param despiteDoNotContact the coach confirmed a contact with an employer that should not be contacted
    public Supplier<Outcome<EmployerContact>> saving(UUID employerId, boolean despiteDoNotContact) {
        EmployerContact entered = contact(employerId);
        return () -> service.log(entered, despiteDoNotContact);
    }

    public void undo(EmployerContact logged) {
        service.remove(logged.id());
    }

    private EmployerContact contact(UUID employerId) {
        return EmployerContactBuilder.builder().id(Ids.next()).employerId(employerId).personId(person.get()).clientId(client.get())
                .contactDate(basics.dateProperty().get()).channel(channel.get()).purpose(purpose.get()).result(result.get())
                .fitsPlan(client.get() == null ? null : fitsPlan.get()).clientPresent(clientPresent.get()).byClient(byClient.get())
                .minutes(basics.minutesProperty().get()).note(words(basics.noteProperty().get()))
                .nextAction(words(basics.nextStepProperty().get())).nextDate(basics.nextDateProperty().get())
                .told(told.get()).disclosedInfo(told.get() == Told.NIETS ? null : words(disclosed.get())).toldBeyond(words(beyond.get())).build();
    }

    private static @Nullable String words(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
