package nl.trede.region.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// A sender whose signing key the coordinator trusts.
///
/// @param fingerprint of the Ed25519 key, which every workbook of this sender carries
/// @param publicKey   the key itself, in Base64
/// @param name        under which the coordinator knows this sender
@RecordBuilder
public record KnownSender(
        UUID id,
        String fingerprint,
        String publicKey,
        String name,
        Instant firstSeen) implements Stored, KnownSenderBuilder.With {
}
