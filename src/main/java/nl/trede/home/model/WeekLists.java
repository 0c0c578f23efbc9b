package nl.trede.home.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactMoment;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.clients.model.ClientNames;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.WeekMeter;
import nl.trede.figures.model.CommunityShare;
import nl.trede.vault.model.Vault;

/// Reads the lists behind the meters of *Deze week*, from the same records as [WeekNumbers] counts.
public final class WeekLists {
    private final WeekNumbers numbers;
    private final WeekMeter meter;
    private final ClientNames clients;
    private final EmployerRepository employers;

    public WeekLists(Vault vault) {
        numbers = new WeekNumbers(vault);
        meter = new WeekMeter(vault);
        clients = new ClientNames(vault);
        employers = new EmployerRepository(vault);
    }

    public WeekList.Contacts contacts(LocalDate today) {
        return new WeekList.Contacts(meter.counted(today));
    }

    public WeekList.Clients caseload(LocalDate today) {
        Set<UUID> active = numbers.activeClients(today);
        return new WeekList.Clients(clients.all().entrySet().stream().filter(one -> active.contains(one.getKey()))
                .map(one -> new WeekList.Person(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(WeekList.Person::name, String.CASE_INSENSITIVE_ORDER)).toList());
    }

    public WeekList.Time time(LocalDate today) {
        WeekNumbers.Logged logged = numbers.logged(today);
        Map<UUID, String> people = clients.all();
        Map<UUID, String> names = employers.all().stream().collect(Collectors.toMap(Employer::id, Employer::name));
        var moments = new ArrayList<WeekList.Spent>();
        for (ContactMoment one : logged.spoken()) {
            if (one.minutes() != null) {
                moments.add(new WeekList.Spent(one.contactDate(), Message.of("home.time.client", one.kind()),
                        people.getOrDefault(one.clientId(), ""), one.minutes(), CommunityShare.outside(one), Destination.client(one.clientId())));
            }
        }
        for (EmployerContact one : logged.met()) {
            if (one.minutes() != null) {
                moments.add(new WeekList.Spent(one.contactDate(), Message.of("home.time.employer", one.channel()),
                        names.getOrDefault(one.employerId(), ""), one.minutes(), CommunityShare.outside(one), Destination.employer(one.employerId())));
            }
        }
        moments.sort(Comparator.comparing(WeekList.Spent::day).reversed());
        return new WeekList.Time(List.copyOf(moments), moments.stream().filter(WeekList.Spent::outside).mapToLong(WeekList.Spent::minutes).sum(),
                moments.stream().mapToLong(WeekList.Spent::minutes).sum());
    }
}
