package nl.trede.jobs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far the support at work has come; each has its own rhythm (domain §1.4).
public enum SupportPhase {
    /// The first four weeks.
    EERSTE_MAAND,
    /// From then on.
    DAARNA,
    /// Support is taken back step by step, and comes back when it is asked for.
    AFBOUW;

    /// @param stepDown the day from which support steps down; null while it does not
    public static SupportPhase on(LocalDate day, LocalDate start, @Nullable LocalDate stepDown) {
        if (stepDown != null && !day.isBefore(stepDown)) {
            return AFBOUW;
        }
        return day.isBefore(start.plusWeeks(FollowAlong.WEEKS)) ? EERSTE_MAAND : DAARNA;
    }
}
