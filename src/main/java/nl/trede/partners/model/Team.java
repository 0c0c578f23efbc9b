package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A team of coaches with a lead (domain §7).
@RecordBuilder
public record Team(
        UUID id,
        String name,
        @Nullable UUID organisationId,
        @Nullable String regionCode,
        @Nullable String leadName) implements Stored, TeamBuilder.With {
}
