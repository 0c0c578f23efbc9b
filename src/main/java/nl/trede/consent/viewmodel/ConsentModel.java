package nl.trede.consent.viewmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.Answer;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.CellView;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentPage;
import nl.trede.consent.model.Consents;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.Person;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Spot;
import nl.trede.consent.model.Withdrawal;

/// *Toestemming*: the matrix, the cells that are chosen in it, and the client's answer about them while it is written down.
public final class ConsentModel {
    public final ObjectProperty<Boolean> yes = new SimpleObjectProperty<>(this, "yes");
    public final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");
    public final ObjectProperty<GivenHow> how = new SimpleObjectProperty<>(this, "how", GivenHow.MONDELING_VASTGELEGD);
    public final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    public final ObjectProperty<LocalDate> expires = new SimpleObjectProperty<>(this, "expires");
    public final StringProperty document = new SimpleStringProperty(this, "document", "");
    /// The one person an answer is about; `null` for anyone of the recipient's kind.
    public final ObjectProperty<Person> person = new SimpleObjectProperty<>(this, "person");

    private final Supplier<ConsentPage> reading;
    private final Consents consents;
    private final Steps steps;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<ConsentPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ObservableList<Spot> chosen = FXCollections.observableArrayList();

    public ConsentModel(Supplier<ConsentPage> reading, Consents consents, Steps steps, Supplier<LocalDate> today) {
        this.reading = reading;
        this.consents = consents;
        this.steps = steps;
        this.today = today;
        blank();
    }

    public void load() {
        steps.read(reading::get, page::set);
    }

    /// `null` until it was read.
    public ReadOnlyObjectProperty<ConsentPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The chosen cells, in the order in which they were chosen.
    public ObservableList<Spot> chosen() {
        return chosen;
    }

    public CellView cell(Spot spot) {
        return page.get().cells().get(spot);
    }

    /// Chooses one cell, of any kind: a closed one tells why.
    public void choose(Spot spot) {
        begin(List.of(spot));
    }

    /// Adds a cell to what is chosen, or takes it away. Cells the client does not decide about do not go together with others.
    public void toggle(Spot spot) {
        var wanted = new ArrayList<>(chosen);
        wanted.removeIf(one -> !one.asksClient());
        if (!wanted.remove(spot) && spot.asksClient()) {
            wanted.add(spot);
        }
        begin(wanted);
    }

    /// Everything the client decides about for one recipient.
    public void chooseAll(RecipientKind recipient) {
        begin(Arrays.stream(DataCategory.values()).map(category -> new Spot(category, recipient)).filter(Spot::asksClient).toList());
    }

    /// Everyone the client decides about for one kind of data.
    public void chooseAll(DataCategory category) {
        begin(Arrays.stream(RecipientKind.values()).map(recipient -> new Spot(category, recipient)).filter(Spot::asksClient).toList());
    }

    /// The kinds of recipient in what is chosen.
    public Set<RecipientKind> recipients() {
        var kinds = EnumSet.noneOf(RecipientKind.class);
        chosen.forEach(spot -> kinds.add(spot.recipient()));
        return kinds;
    }

    /// Persons of the one kind of recipient that is chosen; none when it is more than one kind.
    public List<Person> people() {
        return page.get() == null || recipients().size() != 1 ? List.of()
                : page.get().people().stream().filter(one -> one.kind().filter(recipients()::contains).isPresent()).toList();
    }

    /// Writes the client's answer about all chosen cells down, as one conversation.
    ///
    /// @param done hears what was noted; undo it with [#remove]
    /// @param no   hears why not
    public void save(Consumer<List<Consent>> done, Consumer<Message> no) {
        if (yes.get() == null) {
            no.accept(Message.of("consent.refused.noAnswer"));
            return;
        }
        if (day.get() == null) {
            no.accept(Message.of("consent.refused.noDay"));
            return;
        }
        List<Answer> answers = answers();
        steps.take(() -> consents.note(answers), noted -> {
            blank();
            done.accept(noted);
        }, no);
    }

    public void remove(List<Consent> noted, Runnable done) {
        steps.run(() -> consents.remove(noted), done);
    }

    /// Withdraws consents for one kind of data, as of today.
    public void withdraw(List<Consent> given, DataCategory category, Consumer<Withdrawal> done) {
        steps.take(() -> consents.withdraw(given.stream().map(Consent::id).toList(), category), done);
    }

    public void undo(Withdrawal withdrawal, Runnable done) {
        steps.run(() -> consents.undo(withdrawal), done);
    }

    private List<Answer> answers() {
        Map<RecipientKind, Set<DataCategory>> wanted = new EnumMap<>(RecipientKind.class);
        chosen.forEach(spot -> wanted.computeIfAbsent(spot.recipient(), kind -> EnumSet.noneOf(DataCategory.class)).add(spot.category()));
        Optional<Person> one = Optional.ofNullable(person.get()).filter(somebody -> wanted.size() == 1);
        return wanted.entrySet().stream().map(entry -> new Answer(page.get().standing().clientId(),
                new Audience(entry.getKey(), one.map(Person::id)), entry.getValue(), yes.get(), purpose.get(), day.get(), how.get(),
                Optional.ofNullable(expires.get()), Optional.of(document.get()).filter(reference -> how.get() != GivenHow.MONDELING_VASTGELEGD))).toList();
    }

    private void begin(List<Spot> spots) {
        blank();
        chosen.setAll(spots);
    }

    private void blank() {
        yes.set(null);
        purpose.set("");
        day.set(today.get());
        expires.set(null);
        document.set("");
        person.set(null);
    }
}
