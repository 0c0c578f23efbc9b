package nl.trede.employers.model;

import java.util.UUID;

/// A client by name, to choose for whom a contact was.
public record ClientName(UUID id, String name) {
}
