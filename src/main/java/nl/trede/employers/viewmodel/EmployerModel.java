package nl.trede.employers.viewmodel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.ClientName;
import nl.trede.clients.model.ClientNames;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.employers.model.HarrieService;
import nl.trede.employers.model.HarrieTraining;
import nl.trede.employers.model.HarrieTrainingRepository;
import nl.trede.employers.model.SroiEntry;
import nl.trede.employers.model.SroiEntryRepository;
import nl.trede.employers.model.SroiService;
import nl.trede.employers.model.VisitPlan;
import nl.trede.vault.model.Vault;

/// One employer: the record, the people and every contact.
public final class EmployerModel implements AutoCloseable {
    /// What is known of an employer.
    ///
    /// @param clients     names by client id
    /// @param videoCounts whether a video call counts as in person
    /// @param nextVisit   the day of the next planned visit
    public record Page(Employer employer, List<EmployerPerson> people, List<EmployerContact> contacts, Map<UUID, String> clients,
            boolean videoCounts, List<HarrieTraining> trainings, List<SroiEntry> sroi, Optional<LocalDate> nextVisit) { }

    private final Vault vault;
    private final Desk desk;
    private final UUID id;
    private final EmployerService service;
    private final HarrieService harries;
    private final SroiService sroi;
    private final EmployerContactService contactService;
    private final EmployerContactForm form;
    private final Runnable stopListening;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page");
    private final ObservableList<EmployerPerson> people = FXCollections.observableArrayList();
    private boolean closed;

    public EmployerModel(Vault vault, Desk desk, UUID id) {
        this.vault = vault;
        this.desk = desk;
        this.id = id;
        service = new EmployerService(vault);
        harries = new HarrieService(vault, desk.clock());
        sroi = new SroiService(vault);
        contactService = new EmployerContactService(vault, desk.clock());
        var basics = new ContactBasics();
        basics.clear(desk.today());
        form = new EmployerContactForm(contactService, basics, desk.tasks());
        stopListening = vault.listen(changed -> {
            if (changed.touches(EmployerRepository.SHELF, EmployerPersonRepository.SHELF, EmployerContactRepository.SHELF,
                    HarrieTrainingRepository.SHELF, SroiEntryRepository.SHELF)) {
                load();
            }
        });
        load();
    }

    /// Null until it was read, and for an employer that does not exist.
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    public ObservableList<EmployerPerson> people() {
        return people;
    }

    public EmployerContactForm form() {
        return form;
    }

    public List<ClientName> findClient(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return page.get() == null ? List.of() : page.get().clients().entrySet().stream()
                .filter(one -> one.getValue().toLowerCase(Locale.ROOT).contains(words))
                .map(one -> new ClientName(one.getKey(), one.getValue())).sorted(Comparator.comparing(ClientName::name)).toList();
    }

    /// Logs what stands in the form; it is empty again when that was done.
    public void log(boolean surely, Consumer<Outcome<EmployerContact>> answer) {
        run(form.saving(id, surely), outcome -> {
            if (outcome.isDone()) {
                form.clear();
                form.basics().clear(desk.today());
            }
            answer.accept(outcome);
        });
    }

    public void removeContact(EmployerContact contact, Runnable done) {
        run(() -> {
            contactService.remove(contact.id());
            return contact;
        }, removed -> done.run());
    }

    public void putBack(EmployerContact contact) {
        run(() -> {
            contactService.putBack(contact);
            return contact;
        }, back -> { });
    }

    public void save(Employer employer, Consumer<Outcome<Employer>> answer) {
        run(() -> service.save(employer), answer);
    }

    public void savePerson(EmployerPerson person, Consumer<Outcome<EmployerPerson>> answer) {
        run(() -> service.savePerson(person), answer);
    }

    public void removePerson(EmployerPerson person, Consumer<Outcome<EmployerPerson>> answer) {
        run(() -> service.removePerson(person), answer);
    }

    public void saveTraining(HarrieTraining training, Consumer<Outcome<HarrieTraining>> answer) {
        run(() -> harries.save(training), answer);
    }

    public void removeTraining(HarrieTraining training, Runnable done) {
        run(() -> {
            harries.remove(training);
            return training;
        }, gone -> done.run());
    }

    public void saveSroi(SroiEntry entry, Consumer<Outcome<SroiEntry>> answer) {
        run(() -> sroi.save(entry), answer);
    }

    public void removeSroi(SroiEntry entry, Runnable done) {
        run(() -> {
            sroi.remove(entry);
            return entry;
        }, gone -> done.run());
    }

    private <T> void run(Supplier<T> work, Consumer<T> answer) {
        desk.tasks().of(progress -> work.get()).onDone(answer).start();
    }

    private void load() {
        run(this::read, read -> {
            if (!closed) {
                people.setAll(read.map(Page::people).orElse(List.of()));
                page.set(read.orElse(null));
            }
        });
    }

    private Optional<Page> read() {
        return new EmployerRepository(vault).find(id).map(employer -> {
            List<EmployerContact> contacts = new EmployerContactRepository(vault).ofEmployer(id);
            boolean videoCounts = new EmployerSettings(vault).videoCounts();
            Optional<LocalDate> visited = contacts.stream().filter(one -> EmployerWeek.faceToFace(one, videoCounts))
                    .map(EmployerContact::contactDate).max(LocalDate::compareTo);
            return new Page(employer, new EmployerPersonRepository(vault).ofEmployer(id), contacts, new ClientNames(vault).all(), videoCounts,
                    new HarrieTrainingRepository(vault).ofEmployer(id), new SroiEntryRepository(vault).ofEmployer(id),
                    VisitPlan.next(employer, visited));
        });
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
