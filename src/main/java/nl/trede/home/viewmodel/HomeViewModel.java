package nl.trede.home.viewmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.NewContact;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Tasks;
import nl.trede.home.model.Agenda;
import nl.trede.home.model.AgendaDay;
import nl.trede.home.model.AgendaLine;
import nl.trede.home.model.Postponing;
import nl.trede.home.model.SilentClient;
import nl.trede.home.model.WeekCard;
import nl.trede.home.model.WeekList;
import nl.trede.home.model.WeekLists;
import nl.trede.home.model.WeekNumbers;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.Vault;

/// What *Vandaag* shows; follows every change in the vault.
public final class HomeViewModel implements AutoCloseable {
    private record Loaded(AgendaDay day, WeekCard week, List<SilentClient> silent) { }

    private final Tasks tasks;
    private final Supplier<LocalDate> today;
    private final Agenda agenda;
    private final WeekNumbers numbers;
    private final WeekLists lists;
    private final Postponing postponing;
    private final ContactService contacts;
    private final Function<LocalDate, List<SilentClient>> silence;
    private final Runnable stopListening;
    private final ObjectProperty<AgendaDay> day = new SimpleObjectProperty<>(this, "day");
    private final ObjectProperty<WeekCard> week = new SimpleObjectProperty<>(this, "week");
    private final ObservableList<SilentClient> silent = FXCollections.observableArrayList();
    private boolean closed;

    /// @param silence the clients nobody has spoken to, seen from a day
    public HomeViewModel(Vault vault, Tasks tasks, Supplier<LocalDate> today, Agenda agenda, WeekNumbers numbers,
            Postponing postponing, Function<LocalDate, List<SilentClient>> silence) {
        this.tasks = tasks;
        this.today = today;
        this.agenda = agenda;
        this.numbers = numbers;
        this.lists = new WeekLists(vault);
        this.postponing = postponing;
        this.contacts = new ContactService(vault, new Me(vault));
        this.silence = silence;
        stopListening = vault.listen(changed -> load());
        load();
    }

    /// Null until it was read for the first time.
    public ObjectProperty<AgendaDay> dayProperty() {
        return day;
    }

    /// Null until it was read for the first time.
    public ObjectProperty<WeekCard> weekProperty() {
        return week;
    }

    public ObservableList<SilentClient> silent() {
        return silent;
    }

    public void postpone(AgendaLine line, LocalDate until, Consumer<Outcome<Postponing.Done>> answer) {
        tasks.of(progress -> postponing.postpone(line.item(), until)).onDone(answer).start();
    }

    /// Keeps the contact that does a line.
    public void log(NewContact contact, Consumer<Outcome<ContactService.Logged>> answer) {
        tasks.of(progress -> contacts.log(contact)).onDone(answer).start();
    }

    /// Does what finishes a line, or puts it off.
    public void take(Callable<Outcome<DueHand.Took>> step, Consumer<Outcome<DueHand.Took>> answer) {
        tasks.of(progress -> step.call()).onDone(answer).inOrder().start();
    }

    public void undo(DueHand.Took took) {
        tasks.of(progress -> {
            took.undo().run();
            return took;
        }).inOrder().start();
    }

    public void undo(ContactService.Logged logged) {
        tasks.of(progress -> {
            contacts.undo(logged);
            return logged;
        }).start();
    }

    public void undo(Postponing.Done done) {
        tasks.of(progress -> {
            postponing.undo(done);
            return done;
        }).start();
    }

    public WeekLists lists() {
        return lists;
    }

    /// Reads the list behind a number.
    public void read(Function<LocalDate, WeekList> list, Consumer<WeekList> answer) {
        LocalDate now = today.get();
        tasks.of(progress -> list.apply(now)).onDone(read -> {
            if (!closed) {
                answer.accept(read);
            }
        }).start();
    }

    private void load() {
        LocalDate now = today.get();
        tasks.of(progress -> new Loaded(agenda.on(now), numbers.on(now), silence.apply(now))).onDone(this::show).start();
    }

    private void show(Loaded loaded) {
        if (!closed) {
            silent.setAll(loaded.silent());
            week.set(loaded.week());
            day.set(loaded.day());
        }
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
