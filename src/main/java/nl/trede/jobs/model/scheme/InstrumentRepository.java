package nl.trede.jobs.model.scheme;

import static nl.trede.vault.schema.Tables.INSTRUMENT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads which schemes were asked for.
public final class InstrumentRepository extends Repository<Instrument> {
    public static final Shelf<Instrument> SHELF = Shelf.of(INSTRUMENT, Instrument.class, Instrument::clientId);

    public InstrumentRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// In the order in which they were noted.
    public List<Instrument> ofClient(UUID clientId) {
        return where(INSTRUMENT.CLIENT_ID.eq(clientId), INSTRUMENT.ID);
    }

    public List<Instrument> of(About about) {
        return where(about.in(INSTRUMENT.CLIENT_ID), INSTRUMENT.ID);
    }
}
