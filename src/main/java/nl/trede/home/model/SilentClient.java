package nl.trede.home.model;

import java.util.UUID;

/// A client nobody has spoken to for a while.
///
/// @param days since the last contact, or since the referral when there has been none
public record SilentClient(UUID id, String name, long days) {
    /// From this many days without contact a client is called silent (domain §10.18).
    public static final int DAYS = 14;
}
