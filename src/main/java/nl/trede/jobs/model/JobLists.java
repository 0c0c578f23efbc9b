package nl.trede.jobs.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.ladder.model.LadderTrajectory;
import nl.trede.vault.model.Vault;

/// The jobs of one client, and of the whole caseload, with the names they are shown under.
public final class JobLists {
    private final ClientRepository clients;
    private final TrajectoryRepository trajectories;
    private final JobRepository jobs;
    private final EmployerRepository employers;
    private final Clock clock;

    public JobLists(Vault vault, Clock clock) {
        clients = new ClientRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        jobs = new JobRepository(vault);
        employers = new EmployerRepository(vault);
        this.clock = clock;
    }

    /// @param employer empty when none was noted
    public record Row(Job job, String client, String employer, JobState state) {
    }

    /// @param trajectory that a new job would belong to
    /// @param rows       the one that began last first
    /// @param employers  all known, to choose from
    public record OfClient(Optional<Trajectory> trajectory, List<Row> rows, List<Employer> employers) {
    }

    public OfClient of(UUID clientId) {
        List<Employer> known = employers.all();
        String name = clients.find(clientId).map(Client::displayName).orElse("");
        return new OfClient(LadderTrajectory.current(trajectories.ofClient(clientId)),
                rows(jobs.ofClient(clientId), Map.of(clientId, name), known), known);
    }

    /// Every job of every client who is not archived.
    public List<Row> caseload() {
        Map<UUID, String> names = clients.all().stream().filter(client -> client.archivedAt() == null)
                .collect(Collectors.toMap(Client::id, Client::displayName));
        return rows(jobs.all().stream().filter(job -> names.containsKey(job.clientId()))
                .sorted(java.util.Comparator.comparing(Job::startDate).reversed()).toList(), names, employers.all());
    }

    private List<Row> rows(List<Job> of, Map<UUID, String> names, List<Employer> known) {
        Map<UUID, String> employerNames = known.stream().collect(Collectors.toMap(Employer::id, Employer::name));
        LocalDate today = Dates.today(clock);
        var rows = new ArrayList<Row>();
        for (Job job : of) {
            rows.add(new Row(job, names.get(job.clientId()), Optional.ofNullable(job.employerId()).map(employerNames::get).orElse(""),
                    JobState.of(job, today)));
        }
        return rows;
    }
}
