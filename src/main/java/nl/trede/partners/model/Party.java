package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A professional or relative around a client (domain §7, Betrokkene).
@RecordBuilder
public record Party(
        UUID id,
        @Nullable UUID clientId,
        String name,
        @Nullable UUID organisationId,
        PartyRole role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo) implements Stored, PartyBuilder.With {
}
