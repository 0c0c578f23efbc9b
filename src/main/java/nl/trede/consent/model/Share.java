package nl.trede.consent.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Something about to be shared about a client: for [Sharing#register].
///
/// @param to            to whom
/// @param recipientName what the recipient is called, for the register
/// @param categories    the kinds of data in it
public record Share(UUID clientId, Audience to, Optional<String> recipientName, Set<DataCategory> categories, SharedPaper paper, SharingChannel channel) {
    public Share {
        categories = Set.copyOf(categories);
    }
}
