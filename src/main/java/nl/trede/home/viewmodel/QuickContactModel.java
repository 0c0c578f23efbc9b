package nl.trede.home.viewmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactService;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.viewmodel.ContactBasics;
import nl.trede.employers.viewmodel.EmployerContactForm;
import nl.trede.home.model.ContactBook;
import nl.trede.home.model.Whom;
import nl.trede.home.model.WhomIndex;
import nl.trede.vault.model.Vault;

/// What *Contact vastleggen* holds. It lives as long as the vault is open, so a half-filled contact survives closing the panel.
public final class QuickContactModel {
    /// What came of saving.
    public sealed interface Result {
        /// Written; `undo` takes back exactly that.
        record Saved(Whom whom, LocalDate date, Runnable undo) implements Result { }

        /// Not written.
        ///
        /// @param sure whether it can be logged all the same
        record Refused(Message why, boolean sure) implements Result { }

        /// Not written: more was told to an employer than the client allowed.
        record Stopped(Message reason, Message solution) implements Result { }
    }

    private record Book(List<Whom> everyone, WhomIndex index, List<ContactKind> kinds) { }

    private final Desk desk;
    private final ContactBook book;
    private final EmployerPersonRepository people;
    private final ContactBasics basics = new ContactBasics();
    private final ClientContactForm clientForm;
    private final EmployerContactForm employerForm;
    private WhomIndex index = new WhomIndex(List.of());
    private final ObjectProperty<Whom> whom = new SimpleObjectProperty<>(this, "whom");
    private final ObservableList<Whom> everyone = FXCollections.observableArrayList();
    private final ObservableList<ContactKind> kinds = FXCollections.observableArrayList();
    private final ObservableList<EmployerPerson> peopleThere = FXCollections.observableArrayList();

    public QuickContactModel(Vault vault, Desk desk, ContactService contacts, EmployerContactService employerContacts) {
        this.desk = desk;
        this.book = new ContactBook(vault);
        this.people = new EmployerPersonRepository(vault);
        clientForm = new ClientContactForm(contacts, basics);
        employerForm = new EmployerContactForm(employerContacts, basics, desk.tasks());
        basics.clear(desk.today());
        whom.subscribe(now -> {
            employerForm.personProperty().set(null);
            peopleThere.clear();
            if (now != null && now.kind() == Whom.Kind.EMPLOYER) {
                desk.tasks().of(progress -> people.ofEmployer(now.id())).onDone(peopleThere::setAll).start();
            }
        });
    }

    /// Reads again who there is, then goes on. A draft without words begins anew on the day it is now.
    public void refresh(Runnable ready) {
        LocalDate today = desk.today();
        if (!basics.hasWords()) {
            clear();
        }
        employerForm.ask();
        desk.tasks().of(progress -> {
            List<Whom> all = book.everyone();
            return new Book(all, new WhomIndex(all), book.kinds(today));
        }).onDone(read -> {
            everyone.setAll(read.everyone());
            index = read.index();
            kinds.setAll(read.kinds());
            if (clientForm.kindProperty().get() == null) {
                clientForm.kindProperty().set(kinds.getFirst());
            }
            ready.run();
        }).start();
    }

    /// Chooses someone known by id, and about whom it is; nothing of what is not known.
    public void choose(Prefill prefill) {
        prefill.with().flatMap(this::byId).ifPresent(whom::set);
        prefill.about().flatMap(this::byId).ifPresent(client -> employerForm.clientProperty().set(client.id()));
        prefill.purpose().ifPresent(employerForm.purposeProperty()::set);
    }

    /// @param surely the coach confirmed what [Result.Refused#sure] asked
    public void save(boolean surely, Consumer<Result> answer) {
        Whom chosen = whom.get();
        if (chosen == null) {
            answer.accept(new Result.Refused(Message.of("home.contact.refused.whom"), false));
            return;
        }
        if (basics.dateProperty().get() == null) {
            answer.accept(new Result.Refused(Message.of("home.contact.refused.date"), false));
            return;
        }
        LocalDate date = basics.dateProperty().get();
        Supplier<Result> saving = chosen.kind() == Whom.Kind.CLIENT ? client(chosen, date) : employer(chosen, date, surely);
        desk.tasks().of(progress -> saving.get())
                .onDone(result -> {
                    if (result instanceof Result.Saved) {
                        clear();
                    }
                    answer.accept(result);
                }).onTrouble(trouble -> answer.accept(new Result.Refused(Message.of("home.contact.refused.trouble"), false))).start();
    }

    private Supplier<Result> client(Whom chosen, LocalDate date) {
        var saving = clientForm.saving(chosen.id());
        return () -> switch (saving.get()) {
            case Outcome.Done<ContactService.Logged>(ContactService.Logged logged) ->
                    new Result.Saved(chosen, date, later(() -> clientForm.undo(logged)));
            case Outcome.Refused<ContactService.Logged>(Message why) -> new Result.Refused(why, false);
        };
    }

    private Supplier<Result> employer(Whom chosen, LocalDate date, boolean surely) {
        var saving = employerForm.saving(chosen.id(), surely);
        return () -> switch (saving.get()) {
            case Outcome.Done<EmployerContact>(EmployerContact logged) ->
                    new Result.Saved(chosen, date, later(() -> employerForm.undo(logged)));
            case Outcome.Refused<EmployerContact>(Message why) when why.key().equals(EmployerContactService.STOP) ->
                    new Result.Stopped((Message) why.arguments().get(0), (Message) why.arguments().get(1));
            case Outcome.Refused<EmployerContact>(Message why) ->
                    new Result.Refused(why, why.key().equals(EmployerContactService.DO_NOT_CONTACT));
        };
    }

    private Runnable later(Runnable work) {
        return () -> desk.tasks().of(progress -> {
            work.run();
            return true;
        }).start();
    }

    /// Empty again, on the day it is now.
    public void clear() {
        whom.set(null);
        basics.clear(desk.today());
        employerForm.clear();
        clientForm.kindProperty().set(kinds.isEmpty() ? null : kinds.getFirst());
    }

    /// Best matches for what is typed, whoever was last in contact first.
    public List<Whom> find(String typed) {
        return index.find(typed);
    }

    public List<Whom> findClient(String typed) {
        return find(typed).stream().filter(one -> one.kind() == Whom.Kind.CLIENT).toList();
    }

    public Optional<Whom> byId(UUID id) {
        return everyone.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public ObservableList<Whom> everyone() {
        return everyone;
    }

    public ObservableList<ContactKind> kinds() {
        return kinds;
    }

    public ObservableList<EmployerPerson> people() {
        return peopleThere;
    }

    public ObjectProperty<Whom> whomProperty() {
        return whom;
    }

    public ContactBasics basics() {
        return basics;
    }

    public ClientContactForm client() {
        return clientForm;
    }

    public EmployerContactForm employer() {
        return employerForm;
    }
}
