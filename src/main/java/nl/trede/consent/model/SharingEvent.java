package nl.trede.consent.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Something that was shared about a client (domain §7, Deelregister). It stays when the consent it went under is withdrawn.
///
/// @param recipientName what the recipient was called then
/// @param categories    [DataCategory] codes separated by `;`
/// @param consents      ids of the consents it went under, separated by `;`; empty when none was needed
@RecordBuilder
public record SharingEvent(
        UUID id,
        UUID clientId,
        Instant sharedAt,
        RecipientKind recipient,
        @Nullable UUID partyId,
        @Nullable String recipientName,
        String categories,
        String consents,
        SharedPaper paper,
        SharingChannel channel,
        String actor) implements Stored, SharingEventBuilder.With {

    public Set<DataCategory> categorySet() {
        return Codes.read(DataCategory.class, categories);
    }

    public List<UUID> consentIds() {
        return Arrays.stream(consents.split(";")).filter(id -> !id.isBlank()).map(UUID::fromString).toList();
    }
}
