package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CAREER_PROFILE;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads career profiles, newest first.
public final class CareerProfileRepository extends Repository<CareerProfile> {
    public static final Shelf<CareerProfile> SHELF = Shelf.of(CAREER_PROFILE, CareerProfile.class, CareerProfile::clientId);

    public CareerProfileRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<CareerProfile> ofClient(UUID clientId) {
        return where(CAREER_PROFILE.CLIENT_ID.eq(clientId), CAREER_PROFILE.PROFILE_DATE.desc());
    }
}
