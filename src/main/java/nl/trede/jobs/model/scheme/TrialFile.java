package nl.trede.jobs.model.scheme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.TrialClock;

/// A proefplaatsing that has not ended, as its page tells it.
///
/// @param approvedUntil see [TrialApproval#until]
/// @param approved      whether an approval was noted; without one `approvedUntil` is the usual term
/// @param waiting       the extension that was asked for
public record TrialFile(Job job, TrialClock clock, LocalDate approvedUntil, boolean approved, Optional<Instrument> waiting) {
    private static final int USUAL_EXTENSION = 1;

    /// Empty for another kind of place, and once it is noted why it ended.
    public static Optional<TrialFile> of(Job job, Collection<Job> ofClient, Collection<Instrument> asked, LocalDate today) {
        return job.kind() != JobKind.PROEFPLAATSING || job.endReason() != null ? Optional.empty()
                : Optional.of(new TrialFile(job, TrialClock.of(job, ofClient, today), TrialApproval.until(job, asked),
                        TrialApproval.noted(job, asked), TrialApproval.waiting(job, asked)));
    }

    /// It is planned to last longer than was approved, and nobody asked yet.
    public boolean longerThanApproved() {
        return clock.end().isAfter(approvedUntil) && waiting.isEmpty();
    }

    /// Whether an extension can be asked for.
    public boolean extendable() {
        return waiting.isEmpty() && approvedUntil.isBefore(clock.lastAllowed());
    }

    /// The day to begin with when an extension is asked for: a month more, or as planned already, and never more than is allowed.
    public LocalDate proposed() {
        LocalDate month = approvedUntil.plusDays(1).plusMonths(USUAL_EXTENSION).minusDays(1);
        LocalDate wanted = clock.end().isAfter(approvedUntil) ? clock.end() : month;
        return wanted.isAfter(clock.lastAllowed()) ? clock.lastAllowed() : wanted;
    }
}
