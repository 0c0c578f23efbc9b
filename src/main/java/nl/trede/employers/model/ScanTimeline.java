package nl.trede.employers.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.vault.model.Vault;

/// Workplace scans on a client's timeline: what was decided, and how many adjustments were agreed.
public final class ScanTimeline implements TimelineSource {
    private final WorkplaceScanRepository scans;
    private final ScanAnswerRepository answers;
    private final EmployerRepository employers;

    public ScanTimeline(Vault vault) {
        scans = new WorkplaceScanRepository(vault);
        answers = new ScanAnswerRepository(vault);
        employers = new EmployerRepository(vault);
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        List<WorkplaceScan> ofClient = scans.ofClient(clientId);
        if (ofClient.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = employers.names(ofClient.stream().map(WorkplaceScan::employerId).collect(Collectors.toSet()));
        Map<UUID, List<ScanAnswer>> seen = answers.ofScans(ofClient.stream().map(WorkplaceScan::id).toList()).stream()
                .collect(Collectors.groupingBy(ScanAnswer::scanId));
        return ofClient.stream().map(scan -> entry(scan, seen.getOrDefault(scan.id(), List.of()), names)).toList();
    }

    private static TimelineEntry entry(WorkplaceScan scan, List<ScanAnswer> seen, Map<UUID, String> names) {
        Message title = scan.decision() == null ? Message.of("employers.scan.timeline.open")
                : Message.of("employers.scan.timeline", scan.decision());
        String where = names.getOrDefault(scan.employerId(), "");
        List<String> agreed = ScanVerdict.of(ScanForm.in(Text.DUTCH), seen).adjustments();
        String detail = agreed.isEmpty() ? where : where + " · " + String.join(" · ", agreed);
        return new TimelineEntry(scan.id(), scan.scannedOn(), "employer", title, Optional.of(detail), Optional.empty(), false,
                Optional.of(ScanPlaces.scan(scan.id())));
    }
}
