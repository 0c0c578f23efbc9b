package nl.trede.jobs.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/// Where a proefplaatsing stands on a day (domain §10.16).
///
/// @param day         which day of it: 1 on the first, 0 before it
/// @param days        how many days it lasts, as agreed or else two months
/// @param end         its last day
/// @param lastAllowed the last day that is ever allowed: six months together with earlier ones at the same employer
/// @param settleBy    until when a contract or a reason is expected after the end
/// @param longer      it lasts longer than the usual two months, for which UWV or the municipality makes an exception
public record TrialClock(long day, long days, LocalDate end, LocalDate lastAllowed, LocalDate settleBy, boolean longer) {
    /// @param ofClient all places of the client
    public static TrialClock of(Job trial, Collection<Job> ofClient, LocalDate today) {
        LocalDate start = trial.startDate();
        LocalDate end = TrialPlacement.end(trial);
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        long day = Math.clamp(ChronoUnit.DAYS.between(start, today) + 1, 0, days);
        List<Job> earlier = ofClient.stream().filter(other -> other.startDate().isBefore(start)).toList();
        return new TrialClock(day, days, end, TrialPlacement.lastAllowed(trial, earlier), end.plusDays(TrialPlacement.NOTICE_DAYS),
                end.isAfter(TrialPlacement.plannedEnd(start)));
    }
}
