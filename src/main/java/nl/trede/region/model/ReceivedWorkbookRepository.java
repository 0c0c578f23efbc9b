package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.RECEIVED_WORKBOOK;

import java.util.List;
import nl.trede.common.time.Quarter;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the workbooks that were received.
public final class ReceivedWorkbookRepository extends Repository<ReceivedWorkbook> {
    public static final Shelf<ReceivedWorkbook> SHELF = Shelf.of(RECEIVED_WORKBOOK, ReceivedWorkbook.class);

    public ReceivedWorkbookRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The workbooks that count, newest period first.
    public List<ReceivedWorkbook> counting() {
        return where(RECEIVED_WORKBOOK.SUPERSEDED_BY.isNull(), RECEIVED_WORKBOOK.PERIOD.desc(), RECEIVED_WORKBOOK.ORGANISATION,
                RECEIVED_WORKBOOK.TEAM, RECEIVED_WORKBOOK.ID);
    }

    /// The quarters of which something counts, newest first.
    public List<Quarter> quarters() {
        return vault.read(dsl -> dsl.selectDistinct(RECEIVED_WORKBOOK.PERIOD).from(RECEIVED_WORKBOOK)
                .where(RECEIVED_WORKBOOK.SUPERSEDED_BY.isNull()).orderBy(RECEIVED_WORKBOOK.PERIOD.desc())
                .fetch(row -> Quarter.parse(row.value1()).orElseThrow()));
    }
}
