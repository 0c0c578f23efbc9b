package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// A party: ggz institution, municipality, employer organisation … (domain §7).
@RecordBuilder
public record Organisation(
        UUID id,
        String name,
        OrganisationKind kind) implements Stored, OrganisationBuilder.With {
}
