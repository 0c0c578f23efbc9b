package nl.trede.home.model;

import java.util.Optional;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.DueItem;

/// A due line as *Vandaag* shows it.
///
/// @param who     the name of the client it is about
/// @param days    days until it is due: below 0 is how long it is late
/// @param contact the kind of contact with the client that does it where it stands
public record AgendaLine(DueItem item, Optional<String> who, long days, Optional<ContactKind> contact) {
}
