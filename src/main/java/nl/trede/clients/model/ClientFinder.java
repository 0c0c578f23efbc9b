package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.common.find.FinderSource;
import nl.trede.common.find.Finding;
import nl.trede.common.find.TextIndex;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Vault;

/// Finds clients by name, then contacts by the words of their notes. The index lives in memory only; names and notes are read again
/// after they changed, off the screen thread, at the next question.
public final class ClientFinder implements FinderSource, AutoCloseable {
    private static final String CLIENT_KIND = "client";
    private static final String NOTE_KIND = "note";

    private final Vault vault;
    private final Text text;
    private final TextIndex names = new TextIndex();
    private final TextIndex notes = new TextIndex();
    private final Runnable silence;
    private boolean namesStale = true;
    private boolean notesStale = true;

    public ClientFinder(Vault vault, Text text) {
        this.vault = vault;
        this.text = text;
        silence = vault.listen(this::stale);
    }

    private synchronized void stale(Changed changed) {
        namesStale |= changed.touches(ClientRepository.SHELF);
        notesStale |= changed.touches(ContactMomentRepository.SHELF, ClientRepository.SHELF);
    }

    /// Reads what changed since the last time; called in the background after unlocking, so that the first question is quick too.
    public synchronized void build() {
        if (namesStale) {
            namesStale = false;
            names.rebuild(new ClientRepository(vault).all().stream()
                    .map(client -> new TextIndex.Entry(client.id().toString(), CLIENT_KIND, client.displayName(), "")));
        }
        if (notesStale) {
            notesStale = false;
            notes.rebuild(noteEntries().stream());
        }
    }

    private List<TextIndex.Entry> noteEntries() {
        var clients = new ClientRepository(vault).all().stream().collect(java.util.stream.Collectors.toMap(Client::id, Client::displayName));
        return vault.read(dsl -> dsl.select(CONTACT_MOMENT.CLIENT_ID, CONTACT_MOMENT.ID, CONTACT_MOMENT.CONTACT_DATE, CONTACT_MOMENT.NOTE)
                .from(CONTACT_MOMENT).where(CONTACT_MOMENT.NOTE.isNotNull())
                .fetch(row -> new TextIndex.Entry(row.value1() + "/" + row.value2() + "/" + row.value3(), NOTE_KIND,
                        clients.getOrDefault(row.value1(), ""), row.value4())));
    }

    @Override
    public List<Finding> find(String query, int limit) {
        build();
        var found = new ArrayList<Finding>();
        names.search(query, limit).forEach(hit -> found.add(new Finding(text.get("clients.find.client"), hit.title(), "",
                Destination.client(UUID.fromString(hit.id())))));
        notes.search(query, limit).stream().map(this::note).limit(Math.max(0, limit - found.size())).forEach(found::add);
        return found;
    }

    private Finding note(TextIndex.Hit hit) {
        String[] parts = hit.id().split("/");
        return new Finding(text.get("clients.find.note"), hit.title(), text.date(LocalDate.parse(parts[2])),
                Destination.client(UUID.fromString(parts[0])));
    }

    @Override
    public void close() {
        silence.run();
        names.close();
        notes.close();
    }
}
