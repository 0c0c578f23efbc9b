package nl.trede.employers.model;

import java.util.Optional;

/// A contact that counts for the week meter, with the names a reader needs.
///
/// @param client for whom it was; empty when that client is gone
public record CountedContact(EmployerContact contact, String employer, Optional<String> client) {
}
