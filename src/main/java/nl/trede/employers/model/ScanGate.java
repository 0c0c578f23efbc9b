package nl.trede.employers.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.vault.model.Vault;

/// Whether the newest workplace scan lets a client start at an employer. A red light needs an agreed adjustment or a reason; without a scan
/// nothing stands in the way, for people also find work by themselves: then making the scan is due.
public final class ScanGate {
    private final WorkplaceScanRepository scans;
    private final ScanAnswerRepository answers;

    public ScanGate(Vault vault) {
        scans = new WorkplaceScanRepository(vault);
        answers = new ScanAnswerRepository(vault);
    }

    /// Why the client cannot be placed; empty when nothing stands in the way.
    public Optional<Message> refusal(UUID clientId, UUID employerId) {
        return scans.latest(clientId, employerId).flatMap(this::refusal);
    }

    private Optional<Message> refusal(WorkplaceScan scan) {
        if (scan.decision() == ScanDecision.NIET_PLAATSEN) {
            return Optional.of(Message.of("employers.scan.refused.decided", scan.scannedOn()));
        }
        ScanVerdict verdict = ScanVerdict.of(ScanForm.in(Text.DUTCH), answers.ofScan(scan.id()));
        return verdict.blocking().isEmpty() || scan.reason() != null ? Optional.empty()
                : Optional.of(Message.of("employers.scan.refused.red", verdict.blocking().getFirst().question()));
    }
}
