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

    /// Keeps what stands above and below the points. A reason to place all the same is about the lights that are red when it is given, and about no
    /// other. Refused: a day in the future, a decision to place while a light is red without an agreed adjustment or a reason (domain §9.7).
    ///
    /// @return the scan and its answers as they stand then
    public Outcome<Whole> save(WorkplaceScan entered) {
        WorkplaceScan scan = entered.withWorkplace(entered.workplace().strip()).withReason(words(entered.reason()));
        if (scan.scannedOn().isAfter(Dates.today(clock))) {
            return Outcome.refused("employers.scan.refused.future");
        }
        if (scan.workplace().length() > WORKPLACE || length(scan.reason()) > LONGEST) {
            return Outcome.refused("employers.scan.refused.long", LONGEST);
        }
        boolean places = scan.decision() == ScanDecision.PLAATSEN || scan.decision() == ScanDecision.PLAATSEN_MET_AANPASSING;
        List<ScanAnswer> stand = covered(scan, answers.ofScan(scan.id()));
        Optional<ScanAnswer> red = ScanVerdict.of(ScanForm.in(Text.DUTCH), stand).uncovered().stream().findFirst();
        if (places && red.isPresent()) {
            return new Outcome.Refused<>(ScanGate.stopped(scan, red.get()));
        }
        return keep(scan, stand);
    }

    /// Says that the reason holds for the lights too that turned red after it was given. Refused: there is no reason.
    public Outcome<Whole> holdsToo(UUID scanId) {
        Whole whole = find(scanId).orElseThrow();
        return whole.scan().reason() == null ? Outcome.refused("employers.scan.refused.noReason") : keep(whole.scan(), byReason(whole.answers(), true));
    }

    private Outcome<Whole> keep(WorkplaceScan scan, List<ScanAnswer> stand) {
        vault.write(write -> {
            stand.forEach(one -> write.save(ScanAnswerRepository.SHELF, one));
            return write.save(WorkplaceScanRepository.SHELF, scan);
        });
        return Outcome.done(new Whole(scan, stand));
    }

    /// Which red lights a reason is about: those of the moment at which it is given. Other words for a reason that stands are about the same.
    private List<ScanAnswer> covered(WorkplaceScan scan, List<ScanAnswer> all) {
        boolean given = scan.reason() != null && scans.find(scan.id()).map(WorkplaceScan::reason).isEmpty();
        return given || scan.reason() == null ? byReason(all, given) : all;
    }

    private static List<ScanAnswer> byReason(List<ScanAnswer> all, boolean covered) {
        return all.stream().map(one -> one.withByReason(covered)).toList();
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
