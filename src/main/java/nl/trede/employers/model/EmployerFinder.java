package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.EMPLOYER_PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.trede.common.find.FinderSource;
import nl.trede.common.find.Finding;
import nl.trede.common.find.TextIndex;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Vault;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Finds employers, the people there and what was written about contacts with them. The index lives in memory only, is built in
/// the background and afterwards reads no more than the records that changed; until it stands nothing is found.
public final class EmployerFinder implements FinderSource, AutoCloseable {
    private static final int TITLE_LENGTH = 70;

    /// Something that can be found.
    ///
    /// @param sub what stands beside its title
    record Found(UUID employerId, String sub, TextIndex.Entry entry) { }

    private final Vault vault;
    private final Text text;
    private final TextIndex index = new TextIndex();
    private final Runnable stopListening;
    private final Map<String, Found> known = new ConcurrentHashMap<>();
    private boolean built;
    private boolean closed;

    public EmployerFinder(Vault vault, Text text, Tasks tasks) {
        this.vault = vault;
        this.text = text;
        stopListening = vault.listen(changed -> {
            if (changed.touches(EmployerRepository.SHELF, EmployerPersonRepository.SHELF, EmployerContactRepository.SHELF)) {
                tasks.of(progress -> follow(changed)).start();
            }
        });
        tasks.of(progress -> build()).start();
    }

    @Override
    public List<Finding> find(String query, int limit) {
        return known.isEmpty() ? List.of() : index.search(query, limit).stream().flatMap(hit -> Optional.ofNullable(known.get(hit.id())).stream()
                .map(found -> new Finding(text.get("employers.find." + hit.kind()), hit.title(), found.sub(), Destination.employer(found.employerId()))))
                .toList();
    }

    /// What can be found now.
    Map<String, Found> known() {
        return Map.copyOf(known);
    }

    private synchronized int build() {
        if (closed) {
            return 0;
        }
        known.clear();
        all(EmployerRepository.SHELF).forEach(one -> known.put(key(one), found(one)));
        all(EmployerPersonRepository.SHELF).forEach(one -> known.put(key(one), found(one)));
        all(EmployerContactRepository.SHELF).forEach(one -> found(one).ifPresent(found -> known.put(key(one), found)));
        index.rebuild(known.values().stream().map(Found::entry));
        built = true;
        return known.size();
    }

    /// Reads what a commit changed. What it changed is read as it stands now, so it does not matter in which order commits are heard of.
    private synchronized int follow(Changed changed) {
        Optional<Set<UUID>> employers = changed.records(EmployerRepository.SHELF);
        Optional<Set<UUID>> people = changed.records(EmployerPersonRepository.SHELF);
        Optional<Set<UUID>> contacts = changed.records(EmployerContactRepository.SHELF);
        if (!built || employers.isEmpty() || people.isEmpty() || contacts.isEmpty()) {
            return build();
        }
        return closed ? 0 : follow(employers.get(), new HashSet<>(people.get()), new HashSet<>(contacts.get()));
    }

    private int follow(Set<UUID> employers, Set<UUID> people, Set<UUID> contacts) {
        var news = new ArrayList<TextIndex.Entry>();
        var gone = new ArrayList<String>();
        var renamed = new HashSet<UUID>();
        List<Employer> now = some(EmployerRepository.SHELF, EMPLOYER.ID, employers);
        for (Employer one : now) {
            Found before = known.get(key(one));
            if (before != null && !before.entry().title().equals(one.name())) {
                renamed.add(one.id());
            }
            take(key(one), found(one), news);
        }
        forget(employers, now, gone);
        known.values().stream().filter(found -> renamed.contains(found.employerId())).map(Found::entry)
                .filter(entry -> !entry.kind().equals("employer")).forEach(entry ->
                        (entry.kind().equals("person") ? people : contacts).add(UUID.fromString(entry.id())));
        List<EmployerPerson> persons = some(EmployerPersonRepository.SHELF, EMPLOYER_PERSON.ID, people);
        persons.forEach(one -> take(key(one), found(one), news));
        forget(people, persons, gone);
        List<EmployerContact> written = some(EmployerContactRepository.SHELF, EMPLOYER_CONTACT.ID, contacts).stream()
                .filter(one -> found(one).isPresent()).toList();
        written.forEach(one -> take(key(one), found(one).orElseThrow(), news));
        forget(contacts, written, gone);
        index.change(news, gone);
        return news.size() + gone.size();
    }

    private void take(String key, Found found, List<TextIndex.Entry> news) {
        Found before = known.put(key, found);
        if (before == null || !before.entry().equals(found.entry())) {
            news.add(found.entry());
        }
    }

    /// What is not there any more, among what changed.
    private void forget(Set<UUID> changed, List<? extends Stored> there, List<String> gone) {
        var ids = new HashSet<>(changed);
        there.forEach(one -> ids.remove(one.id()));
        ids.stream().map(UUID::toString).filter(id -> known.remove(id) != null).forEach(gone::add);
    }

    private <R extends Record & Stored> List<R> all(Shelf<R> shelf) {
        return vault.read(dsl -> dsl.selectFrom(shelf.table()).fetchInto(shelf.type()));
    }

    private <R extends Record & Stored> List<R> some(Shelf<R> shelf, Field<UUID> id, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : vault.read(dsl -> dsl.selectFrom(shelf.table()).where(id.in(ids)).fetchInto(shelf.type()));
    }

    private static String key(Stored record) {
        return record.id().toString();
    }

    private Found found(Employer employer) {
        return made(employer.id(), employer.id(), words(employer.city()), "employer", employer.name(), words(employer.city()) + " " + words(employer.note()));
    }

    private Found found(EmployerPerson person) {
        return made(person.id(), person.employerId(), name(person.employerId()), "person", person.name(), words(person.email()) + " " + words(person.note()));
    }

    /// Empty when nothing was written about it.
    private Optional<Found> found(EmployerContact contact) {
        String note = (words(contact.note()) + " " + words(contact.nextAction())).strip();
        return note.isEmpty() ? Optional.empty() : Optional.of(made(contact.id(), contact.employerId(),
                name(contact.employerId()) + " · " + text.date(contact.contactDate()), "note", beginning(note), note));
    }

    private String name(UUID employerId) {
        return Optional.ofNullable(known.get(employerId.toString())).map(found -> found.entry().title())
                .orElseGet(() -> new EmployerRepository(vault).find(employerId).map(Employer::name).orElse(""));
    }

    private static Found made(UUID id, UUID employerId, String sub, String kind, String title, String body) {
        return new Found(employerId, sub, new TextIndex.Entry(id.toString(), kind, title, body));
    }

    private static String beginning(String note) {
        String line = note.replaceAll("\\s+", " ");
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, line.lastIndexOf(' ', TITLE_LENGTH) < 1 ? TITLE_LENGTH
                : line.lastIndexOf(' ', TITLE_LENGTH)) + " …";
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public synchronized void close() {
        closed = true;
        known.clear();
        stopListening.run();
        index.close();
    }
}
