package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.ACTION_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads agreements.
public final class ActionItemRepository extends Repository<ActionItem> {
    public static final Shelf<ActionItem> SHELF = Shelf.of(ACTION_ITEM, ActionItem.class, ActionItem::clientId);

    public ActionItemRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<ActionItem> ofClient(UUID clientId) {
        return where(ACTION_ITEM.CLIENT_ID.eq(clientId), ACTION_ITEM.DUE_DATE);
    }

    /// Every open agreement with a date up to and including a day, earliest first.
    public List<ActionItem> openUntil(About about, LocalDate day) {
        return where(about.in(ACTION_ITEM.CLIENT_ID).and(ACTION_ITEM.STATUS.eq(ActionStatus.OPEN.name()).and(ACTION_ITEM.DUE_DATE.le(day))), ACTION_ITEM.DUE_DATE, ACTION_ITEM.ID);
    }

    /// Every open agreement without a date, oldest first.
    public List<ActionItem> openUndated(About about) {
        return where(about.in(ACTION_ITEM.CLIENT_ID).and(ACTION_ITEM.STATUS.eq(ActionStatus.OPEN.name()).and(ACTION_ITEM.DUE_DATE.isNull())), ACTION_ITEM.ID);
    }
}
