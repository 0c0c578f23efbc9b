package nl.trede.partners.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Marks when a coach is free.
public final class LeaveService {
    private static final int LONGEST_YEARS = 2;

    private final Vault vault;

    public LeaveService(Vault vault) {
        this.vault = vault;
    }

    /// @param to inclusive last day; empty (null) for a single day
    public Outcome<Leave> mark(UUID coach, @Nullable LocalDate from, @Nullable LocalDate to) {
        return mark(coach, from, to, Leave.WHOLE);
    }

    /// @param to          inclusive last day; empty (null) for a single day
    /// @param weekPercent see [Leave#weekPercent]
    public Outcome<Leave> mark(UUID coach, @Nullable LocalDate from, @Nullable LocalDate to, int weekPercent) {
        if (from == null) {
            return Outcome.refused("partners.refused.leaveFrom");
        }
        LocalDate last = to == null ? from : to;
        if (last.isBefore(from)) {
            return Outcome.refused("partners.refused.leaveOrder", from);
        }
        if (last.isAfter(from.plusYears(LONGEST_YEARS))) {
            return Outcome.refused("partners.refused.leaveLong", LONGEST_YEARS);
        }
        var leave = new Leave(Ids.next(), coach, from, last, weekPercent);
        put(leave);
        return Outcome.done(leave);
    }

    public void remove(UUID leave) {
        vault.write(write -> write.remove(LeaveRepository.SHELF, leave));
    }

    /// Brings removed leave back.
    public void put(Leave leave) {
        vault.write(write -> write.save(LeaveRepository.SHELF, leave));
    }
}
