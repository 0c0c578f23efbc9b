package nl.trede.exchange.model;

import static nl.trede.vault.schema.Tables.EXPORT_RECORD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Reads what was sent, newest first.
public final class ExportRecordRepository extends Repository<ExportRecord> {
    public static final Shelf<ExportRecord> SHELF = Shelf.of(EXPORT_RECORD, ExportRecord.class);

    public ExportRecordRepository(Vault vault) {
        super(vault, SHELF);
    }

    @Override
    public List<ExportRecord> all() {
        return where(DSL.noCondition(), EXPORT_RECORD.EXPORTED_AT.desc(), EXPORT_RECORD.ID.desc());
    }

    /// The last export to a recipient over a period: the next one has its workbook id and a higher revision.
    public Optional<ExportRecord> last(UUID recipientId, String period) {
        return where(EXPORT_RECORD.RECIPIENT_ID.eq(recipientId).and(EXPORT_RECORD.PERIOD.eq(period)),
                EXPORT_RECORD.WORKBOOK_REVISION.desc()).stream().findFirst();
    }
}
