package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads contact moments, newest first.
public final class ContactMomentRepository extends Repository<ContactMoment> {
    public static final Shelf<ContactMoment> SHELF = Shelf.of(CONTACT_MOMENT, ContactMoment.class, ContactMoment::clientId);

    public ContactMomentRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<ContactMoment> ofClient(UUID clientId) {
        return where(CONTACT_MOMENT.CLIENT_ID.eq(clientId), CONTACT_MOMENT.CONTACT_DATE.desc(), CONTACT_MOMENT.ID.desc());
    }

    /// Contacts of a closed period, with any client.
    public List<ContactMoment> between(LocalDate first, LocalDate last) {
        return where(CONTACT_MOMENT.CONTACT_DATE.between(first, last), CONTACT_MOMENT.CONTACT_DATE.desc(), CONTACT_MOMENT.ID.desc());
    }
}
