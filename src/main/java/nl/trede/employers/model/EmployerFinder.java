package nl.trede.employers.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.common.find.FinderSource;
import nl.trede.common.find.Finding;
import nl.trede.common.find.TextIndex;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Finds employers, the people there and what was written about contacts with them. The index lives in memory only, is built in
/// the background and afterwards follows only what changed; until it stands nothing is found.
public final class EmployerFinder implements FinderSource, AutoCloseable {
    private static final int TITLE_LENGTH = 70;

    private record Found(UUID employerId, String sub, TextIndex.Entry entry) { }

    private final EmployerRepository employers;
    private final EmployerPersonRepository people;
    private final EmployerContactRepository contacts;
    private final Text text;
    private final TextIndex index = new TextIndex();
    private final Runnable stopListening;
    private volatile Map<String, Found> known = Map.of();
    private boolean closed;

    public EmployerFinder(Vault vault, Text text, Tasks tasks) {
        this.text = text;
        employers = new EmployerRepository(vault);
        people = new EmployerPersonRepository(vault);
        contacts = new EmployerContactRepository(vault);
        stopListening = vault.listen(changed -> {
            if (changed.touches(EmployerRepository.SHELF, EmployerPersonRepository.SHELF, EmployerContactRepository.SHELF)) {
                tasks.of(progress -> follow()).start();
            }
        });
        tasks.of(progress -> follow()).start();
    }

    @Override
    public List<Finding> find(String query, int limit) {
        Map<String, Found> now = known;
        return now.isEmpty() ? List.of() : index.search(query, limit).stream().filter(hit -> now.containsKey(hit.id()))
                .map(hit -> new Finding(text.get("employers.find." + hit.kind()), hit.title(), now.get(hit.id()).sub(),
                        Destination.employer(now.get(hit.id()).employerId()))).toList();
    }

    private synchronized int follow() {
        if (closed) {
            return 0;
        }
        Map<String, Found> now = read();
        Map<String, Found> before = known;
        if (before.isEmpty()) {
            index.rebuild(now.values().stream().map(Found::entry));
        } else {
            before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(index::remove);
            now.values().stream().filter(found -> !before.containsKey(found.entry().id())
                    || !before.get(found.entry().id()).entry().equals(found.entry())).forEach(found -> index.put(found.entry()));
        }
        known = now;
        return now.size();
    }

    private Map<String, Found> read() {
        Map<UUID, Employer> byId = employers.all().stream().collect(Collectors.toMap(Employer::id, Function.identity()));
        var found = new HashMap<String, Found>();
        byId.values().forEach(employer -> add(found, employer.id(), employer.id(), words(employer.city()), "employer", employer.name(),
                words(employer.city()) + " " + words(employer.note())));
        people.all().forEach(person -> add(found, person.id(), person.employerId(), byId.get(person.employerId()).name(), "person",
                person.name(), words(person.email()) + " " + words(person.note())));
        contacts.all().stream().filter(contact -> contact.note() != null || contact.nextAction() != null).forEach(contact -> {
            String note = (words(contact.note()) + " " + words(contact.nextAction())).strip();
            add(found, contact.id(), contact.employerId(),
                    byId.get(contact.employerId()).name() + " · " + text.date(contact.contactDate()), "note", beginning(note), note);
        });
        return found;
    }

    private static void add(Map<String, Found> found, UUID id, UUID employerId, String sub, String kind, String title, String body) {
        found.put(id.toString(), new Found(employerId, sub, new TextIndex.Entry(id.toString(), kind, title, body)));
    }

    private static String beginning(String note) {
        String line = note.replaceAll("\\s+", " ");
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, line.lastIndexOf(' ', TITLE_LENGTH) < 1 ? TITLE_LENGTH
                : line.lastIndexOf(' ', TITLE_LENGTH)) + " …";
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public synchronized void close() {
        closed = true;
        known = Map.of();
        stopListening.run();
        index.close();
    }
}
