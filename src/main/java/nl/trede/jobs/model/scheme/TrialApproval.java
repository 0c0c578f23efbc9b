package nl.trede.jobs.model.scheme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.TrialPlacement;

/// Until when a proefplaatsing was approved (domain §3.4): UWV or the municipality approves it before it starts, for two months, and has to be
/// asked again before it may last longer.
public final class TrialApproval {
    /// How the codes of all schemes for a proefplaatsing begin.
    static final String TRIAL = "PROEFPLAATSING";
    private static final String USUAL = "PROEFPLAATSING_UWV";

    private TrialApproval() {
    }

    /// Whether an instrument is about a proefplaatsing.
    static boolean about(Instrument one) {
        return one.scheme().startsWith(TRIAL);
    }

    /// Whether an approval was noted.
    static boolean noted(Job trial, Collection<Instrument> asked) {
        return asked.stream().anyMatch(one -> of(trial, one) && one.decision() == InstrumentDecision.TOEGEKEND);
    }

    private static boolean of(Job trial, Instrument one) {
        return trial.id().equals(one.jobId()) && about(one);
    }

    /// The last approved day. As long as no approval is noted these are the usual two months: that it is missing is told before the start.
    ///
    /// @param asked what was asked for, also for others
    public static LocalDate until(Job trial, Collection<Instrument> asked) {
        LocalDate usual = TrialPlacement.plannedEnd(trial.startDate());
        return asked.stream().filter(one -> of(trial, one) && one.decision() == InstrumentDecision.TOEGEKEND)
                .map(one -> one.validUntil() == null ? usual : one.validUntil()).max(Comparator.naturalOrder()).orElse(usual);
    }

    /// The request for an extension that is not answered yet.
    public static Optional<Instrument> waiting(Job trial, Collection<Instrument> asked) {
        LocalDate until = until(trial, asked);
        return asked.stream().filter(one -> of(trial, one) && one.decision() == InstrumentDecision.AANGEVRAAGD && one.validUntil() != null
                && one.validUntil().isAfter(until)).reduce((first, later) -> later);
    }

    /// Under which scheme it runs: the one that was asked for before.
    static String scheme(Job trial, Collection<Instrument> asked) {
        return asked.stream().filter(one -> of(trial, one)).map(Instrument::scheme).reduce((first, later) -> later).orElse(USUAL);
    }
}
