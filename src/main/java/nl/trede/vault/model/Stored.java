package nl.trede.vault.model;

import java.util.UUID;

/// A record that the vault keeps: one row of one table, known by its UUIDv7.
public interface Stored {
    UUID id();
}
