package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;

/// Something that is due: computed by a rule from data, never typed.
///
/// @param key      stable for as long as the same thing is due, so that it can be put off: rule and record id
/// @param clientId the client it is about, when it is about one
/// @param title    what is due, in a few words
/// @param detail   why: the numbers behind it, without a name
/// @param due      the last day on which it is on time
/// @param place    where it is solved
/// @param verb     the button that goes there; empty when the line itself opens it
public record DueItem(String key, Optional<UUID> clientId, Message title, Message detail, LocalDate due, Destination place,
        Optional<Message> verb) {
}
