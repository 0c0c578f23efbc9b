package nl.trede.home.model;

import java.util.Optional;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;

/// A due line as *Vandaag* shows it.
///
/// @param who     the name of the client it is about
/// @param days    days until it is due: below 0 is how long it is late
/// @param hand    what can be done with it where it stands
public record AgendaLine(DueItem item, Optional<String> who, long days, Optional<DueHand> hand) {
}
