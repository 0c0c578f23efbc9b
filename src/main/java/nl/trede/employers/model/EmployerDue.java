package nl.trede.employers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
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
    public List<DueItem> due(LocalDate today, LocalDate horizon) {
        Map<UUID, Employer> byId = employers.all().stream().collect(Collectors.toMap(Employer::id, Function.identity()));
        return contacts.openSteps().stream()
                .filter(contact -> contact.nextDate() != null && !contact.nextDate().isAfter(horizon))
                .filter(contact -> byId.containsKey(contact.employerId()))
                .map(contact -> item(contact, byId.get(contact.employerId()))).toList();
    }

    private static DueItem item(EmployerContact contact, Employer employer) {
        return new DueItem("employers.next:" + contact.id(), Optional.ofNullable(contact.clientId()),
                Message.of("employers.due.next", contact.nextAction()),
                Message.of("employers.due.next.detail", employer.name(), contact.contactDate()), contact.nextDate(),
                Destination.employer(employer.id()), Optional.empty());
    }
}
