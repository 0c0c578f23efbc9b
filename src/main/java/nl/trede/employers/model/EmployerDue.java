package nl.trede.employers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Next steps with employers that have a date, as long as the trajectory they are for runs.
public final class EmployerDue implements DueSource {
    private final EmployerContactRepository contacts;
    private final EmployerRepository employers;

    public EmployerDue(Vault vault) {
        contacts = new EmployerContactRepository(vault);
        employers = new EmployerRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        List<EmployerContact> open = contacts.openSteps(about, horizon);
        Map<UUID, String> names = employers.names(open.stream().map(EmployerContact::employerId).collect(Collectors.toSet()));
        return open.stream().filter(contact -> names.containsKey(contact.employerId()))
                .map(contact -> item(contact, names.get(contact.employerId()))).toList();
    }

    /// A newer contact with the employer closes a next step ([NextStep]).
    @Override
    public Optional<DueHand> hand(DueItem item) {
        return Optional.of(new DueHand.Meet(item.place().id(), item.clientId(), false));
    }

    private static DueItem item(EmployerContact contact, String employer) {
        return new DueItem("employers.next:" + contact.id(), Optional.ofNullable(contact.clientId()),
                Message.of("employers.due.next", contact.nextAction()),
                Message.of("employers.due.next.detail", employer, contact.contactDate()), contact.nextDate(),
                Destination.employer(contact.employerId()), Optional.empty());
    }
}
