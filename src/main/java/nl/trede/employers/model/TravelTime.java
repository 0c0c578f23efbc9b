package nl.trede.employers.model;

import java.util.UUID;
import nl.trede.vault.model.Stored;

/// How long a client travels to a town. Noted for the town and not for one employer, so that it is found out once for all who are there; and for
/// the client, because one goes by bicycle and another by bus.
///
/// @param minutes one way, 0 to [#LONGEST]
public record TravelTime(UUID id, UUID clientId, String town, int minutes) implements Stored {
    public static final int LONGEST = 300;
}
