package nl.trede.clients.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How agreements are kept (domain §10.20): open, overdue, and which part of what was done was done on time.
///
/// On time is done on or before the last agreed date. What was done without an agreed date, or on a day nobody noted, says nothing about
/// being on time and counts in neither number; what was dropped counts nowhere.
///
/// @param open    agreements that still stand, with and without a date
/// @param overdue those of which the date has passed: `due < today`
/// @param onTime  done on or before the date
/// @param done    done, with a date to hold it against
public record Punctuality(int open, int overdue, int onTime, int done) {
    /// Fewer than this is too few for a percentage (domain §10, conventions).
    public static final int FEW = 5;

    public static Punctuality of(Collection<ActionItem> agreements, LocalDate today) {
        int open = 0;
        int overdue = 0;
        int onTime = 0;
        int done = 0;
        for (ActionItem agreement : agreements) {
            LocalDate due = agreement.dueDate();
            LocalDate doneOn = agreement.doneDate();
            if (agreement.status() == ActionStatus.OPEN) {
                open++;
                overdue += due != null && due.isBefore(today) ? 1 : 0;
            } else if (agreement.status() == ActionStatus.GEDAAN && due != null && doneOn != null) {
                done++;
                onTime += doneOn.isAfter(due) ? 0 : 1;
            }
        }
        return new Punctuality(open, overdue, onTime, done);
    }

    /// The same for each party that has an agreement.
    public static Map<ActionOwner, Punctuality> perParty(List<ActionItem> agreements, LocalDate today) {
        var parties = new EnumMap<ActionOwner, Punctuality>(ActionOwner.class);
        for (ActionOwner party : ActionOwner.values()) {
            var theirs = agreements.stream().filter(agreement -> agreement.owner() == party).toList();
            if (!theirs.isEmpty()) {
                parties.put(party, of(theirs, today));
            }
        }
        return parties;
    }

    /// Percent on time with one decimal, half up; empty when nothing can be held against a date, never 0 for that.
    public Optional<BigDecimal> share() {
        return done == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(onTime).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(done), 1, RoundingMode.HALF_UP));
    }

    /// Whether the share rests on too few agreements to show as a percentage.
    public boolean few() {
        return done < FEW;
    }
}
