package nl.trede.employers.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// What a coach does with a workplace scan: begin one, note what was seen at each point, decide, take it away.
public final class ScanService {
    static final int LONGEST = 2000;
    private static final int WORKPLACE = 200;

    private final Vault vault;
    private final Clock clock;
    private final WorkplaceScanRepository scans;
    private final ScanAnswerRepository answers;

    public ScanService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        scans = new WorkplaceScanRepository(vault);
        answers = new ScanAnswerRepository(vault);
    }

    /// A scan with what was seen, to put back.
    public record Whole(WorkplaceScan scan, List<ScanAnswer> answers) {
    }

    /// Starts a scan of today without any light.
    ///
    /// @param workplace the job or department that is looked at, may be blank
    public WorkplaceScan begin(UUID clientId, UUID employerId, String workplace) {
        var scan = WorkplaceScanBuilder.builder().id(Ids.next()).clientId(clientId).employerId(employerId).workplace(workplace.strip())
                .scannedOn(Dates.today(clock)).scannedBy(vault.actor()).build();
        vault.write(write -> write.save(WorkplaceScanRepository.SHELF, scan));
        return scan;
    }

    public Optional<Whole> find(UUID scanId) {
        return scans.find(scanId).map(scan -> new Whole(scan, answers.ofScan(scanId)));
    }

    /// Keeps what was seen at a point; an answer in which nothing is left goes away.
    ///
    /// @param typing someone is still typing in it: no version is kept for every pause
    /// @return refused when it is too long
    public Outcome<ScanAnswer> answer(ScanAnswer entered, boolean typing) {
        ScanAnswer answer = entered.withNote(words(entered.note())).withAdjustment(words(entered.adjustment()));
        if (length(answer.note()) > LONGEST || length(answer.adjustment()) > LONGEST) {
            return Outcome.refused("employers.scan.refused.long", LONGEST);
        }
        vault.write(write -> keep(write, answer, typing));
        return Outcome.done(answer);
    }

    private static boolean keep(Write write, ScanAnswer answer, boolean typing) {
        if (answer.blank()) {
            return write.remove(ScanAnswerRepository.SHELF, answer.id());
        }
        return typing ? write.draft(ScanAnswerRepository.SHELF, answer) : write.save(ScanAnswerRepository.SHELF, answer);
    }

    /// Keeps what stands above and below the points. Refused: a day in the future, a decision to place while a light is red without an agreed
    /// adjustment or a reason (domain §9.7).
    public Outcome<WorkplaceScan> save(WorkplaceScan entered) {
        WorkplaceScan scan = entered.withWorkplace(entered.workplace().strip()).withReason(words(entered.reason()));
        if (scan.scannedOn().isAfter(Dates.today(clock))) {
            return Outcome.refused("employers.scan.refused.future");
        }
        if (scan.workplace().length() > WORKPLACE || length(scan.reason()) > LONGEST) {
            return Outcome.refused("employers.scan.refused.long", LONGEST);
        }
        boolean places = scan.decision() == ScanDecision.PLAATSEN || scan.decision() == ScanDecision.PLAATSEN_MET_AANPASSING;
        if (places && scan.reason() == null) {
            List<ScanAnswer> blocking = ScanVerdict.of(ScanForm.in(Text.DUTCH), answers.ofScan(scan.id())).blocking();
            if (!blocking.isEmpty()) {
                return Outcome.refused("employers.scan.refused.red", blocking.getFirst().question());
            }
        }
        vault.write(write -> write.save(WorkplaceScanRepository.SHELF, scan));
        return Outcome.done(scan);
    }

    /// Takes a scan away with all that was seen; the history keeps it.
    public Optional<Whole> remove(UUID scanId) {
        Optional<Whole> whole = find(scanId);
        whole.ifPresent(gone -> vault.write(write -> {
            gone.answers().forEach(answer -> write.remove(ScanAnswerRepository.SHELF, answer.id()));
            return write.remove(WorkplaceScanRepository.SHELF, scanId);
        }));
        return whole;
    }

    /// Puts back what [#remove] took away.
    public void putBack(Whole gone) {
        vault.write(write -> {
            boolean saved = write.save(WorkplaceScanRepository.SHELF, gone.scan());
            gone.answers().forEach(answer -> write.save(ScanAnswerRepository.SHELF, answer));
            return saved;
        });
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
