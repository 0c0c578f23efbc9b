package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// A workplace that nobody has looked at before someone starts there (domain §9.7). It stays due for two weeks: after that a scan is no
/// longer one before placing.
public final class ScanDue implements DueSource {
    /// Days after the start during which the scan is still asked for.
    public static final int DAYS = 14;

    private final Employments employments;
    private final WorkplaceScanRepository scans;

    public ScanDue(Vault vault) {
        employments = new Employments(vault);
        scans = new WorkplaceScanRepository(vault);
    }

    private record Place(UUID client, UUID employer) {
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        List<Job> starting = employments.guided(about).stream().map(Employment::first).filter(job -> job.employerId() != null && job.kind() != JobKind.ZZP
                && !job.startDate().isBefore(today.minusDays(DAYS)) && !job.startDate().isAfter(horizon)
                && (job.endDate() == null || !job.endDate().isBefore(today))).toList();
        if (starting.isEmpty()) {
            return List.of();
        }
        Set<Place> seen = scans.of(about).stream().map(scan -> new Place(scan.clientId(), scan.employerId())).collect(Collectors.toSet());
        return starting.stream().filter(job -> !seen.contains(new Place(job.clientId(), job.employerId()))).map(ScanDue::item).toList();
    }

    private static DueItem item(Job job) {
        return new DueItem("jobs/scan/" + job.id(), Optional.of(job.clientId()), Message.of("jobs.due.scan"), Message.of("jobs.due.scan.detail", job.startDate()),
                job.startDate(), JobPlaces.job(job), Optional.of(Message.of("jobs.due.open")));
    }
}
