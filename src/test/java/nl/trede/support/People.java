package nl.trede.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientBuilder;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerService;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Invented people and employers for tests, saved in a vault.
public final class People {
    private People() {
    }

    public static Client client(Vault vault, String name) {
        Client client = ClientBuilder.builder().id(Ids.next()).displayName(name).createdAt(Instant.now(vault.clock())).build();
        vault.write(write -> write.save(ClientRepository.SHELF, client));
        return client;
    }

    /// An active trajectory in the search for work.
    public static Trajectory searching(Vault vault, UUID clientId, LocalDate start) {
        Trajectory trajectory = TrajectoryBuilder.builder().id(Ids.next()).clientId(clientId).method(Method.IPS_EPA)
                .purpose(Purpose.WERK_VINDEN).referralDate(start).startDate(start).status(TrajectoryStatus.ACTIEF).phase(Phase.ZOEKEN)
                .employmentAtStart(EmploymentAtStart.GEEN).build();
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory));
        return trajectory;
    }

    public static Employer employer(Vault vault, String name, String city) {
        Employer employer = EmployerService.blank(Ids.next(), name).withCity(city);
        vault.write(write -> write.save(EmployerRepository.SHELF, employer));
        return employer;
    }
}
