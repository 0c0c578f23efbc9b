package nl.trede.employers.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Vault;

/// What was done with employers for a client, on that client's timeline. Notes about an employer are internal.
public final class EmployerTimeline implements TimelineSource {
    private final EmployerContactRepository contacts;
    private final EmployerRepository employers;

    public EmployerTimeline(Vault vault) {
        contacts = new EmployerContactRepository(vault);
        employers = new EmployerRepository(vault);
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        List<EmployerContact> about = contacts.ofClient(clientId);
        Map<UUID, String> names = about.stream().map(EmployerContact::employerId).distinct()
                .flatMap(id -> employers.find(id).stream()).collect(Collectors.toMap(Employer::id, Employer::name));
        return about.stream().map(contact -> new TimelineEntry(contact.id(), contact.contactDate(), "employer",
                Message.of("employers.timeline", contact.channel(), names.getOrDefault(contact.employerId(), "")),
                Optional.ofNullable(contact.note()), Optional.empty(), true,
                Optional.of(Destination.employer(contact.employerId())))).toList();
    }
}
