package nl.trede.exchange.model;

import static nl.trede.vault.schema.Tables.IMPORT_RECORD;

import java.util.List;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Reads what was read in, newest first.
public final class ImportRecordRepository extends Repository<ImportRecord> {
    public static final Shelf<ImportRecord> SHELF = Shelf.of(IMPORT_RECORD, ImportRecord.class);

    public ImportRecordRepository(Vault vault) {
        super(vault, SHELF);
    }

    @Override
    public List<ImportRecord> all() {
        return where(DSL.noCondition(), IMPORT_RECORD.IMPORTED_AT.desc(), IMPORT_RECORD.ID.desc());
    }
}
