package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Agreements: who does what by when.
public final class ActionService {
    static final int LONGEST = 2000;
    private static final int WEEK = 7;

    private final Vault vault;

    public ActionService(Vault vault) {
        this.vault = vault;
    }

    /// A new agreement.
    ///
    /// @param due may stay open
    public Outcome<ActionItem> open(UUID clientId, String description, ActionOwner owner, @Nullable LocalDate due) {
        var refusal = new Checks().refuseIf(description.isBlank(), "clients.refused.action").fits(description, LONGEST).<ActionItem>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var action = new ActionItem(Ids.next(), clientId, null, null, description.strip(), owner, due, ActionStatus.OPEN, null);
        vault.write(write -> write.save(ActionItemRepository.SHELF, action));
        return Outcome.done(action);
    }

    public ActionItem find(UUID id) {
        return new ActionItemRepository(vault).find(id).orElseThrow();
    }

    public Outcome<ActionItem> done(UUID id) {
        return close(id, ActionStatus.GEDAAN);
    }

    /// Nobody will do it any more.
    public Outcome<ActionItem> drop(UUID id) {
        return close(id, ActionStatus.VERVALLEN);
    }

    /// A week after its date, or after today when that has passed or was never set.
    public Outcome<ActionItem> later(UUID id) {
        LocalDate today = Dates.today(vault.clock());
        LocalDate due = find(id).dueDate();
        return postpone(id, (due == null || due.isBefore(today) ? today : due).plusDays(WEEK));
    }

    public Outcome<ActionItem> postpone(UUID id, LocalDate due) {
        var now = find(id);
        var refusal = new Checks().refuseIf(now.status() != ActionStatus.OPEN, "clients.refused.actionClosed")
                .refuseIf(due.isBefore(Dates.today(vault.clock())), "clients.refused.postponeToPast").<ActionItem>refusal();
        return refusal.orElseGet(() -> save(now.withDueDate(due)));
    }

    /// Puts an agreement back as it was; used by *Ongedaan maken*.
    public void putBack(ActionItem before) {
        save(before);
    }

    /// Takes back an agreement that was made by mistake.
    public void undoOpen(ActionItem made) {
        vault.write(write -> write.remove(ActionItemRepository.SHELF, made.id()));
    }

    private Outcome<ActionItem> close(UUID id, ActionStatus status) {
        var now = find(id);
        if (now.status() != ActionStatus.OPEN) {
            return Outcome.refused("clients.refused.actionClosed");
        }
        return save(now.withStatus(status).withDoneDate(Dates.today(vault.clock())));
    }

    private Outcome<ActionItem> save(ActionItem action) {
        vault.write(write -> write.save(ActionItemRepository.SHELF, action));
        return Outcome.done(action);
    }
}
