package nl.trede.employers.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.vault.model.Vault;

/// Whether the newest workplace scan lets a client start at an employer. A red light needs an agreed adjustment or a reason that was given for it;
/// without a scan
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
        return verdict.uncovered().stream().findFirst().map(red -> stopped(scan, red));
    }

    /// Why a red light that no reason was given for stops a start.
    static Message stopped(WorkplaceScan scan, ScanAnswer red) {
        return Message.of(scan.reason() == null ? "employers.scan.refused.red" : "employers.scan.refused.redLater", red.question());
    }
}
