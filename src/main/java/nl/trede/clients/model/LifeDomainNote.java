package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// How it goes in one part of a client's life on a day. One for each client, part and day: what is said later that day replaces it, and the
/// history keeps what stood there.
///
/// @param words in own words what goes well or what is needed; never a diagnosis, treatment or medication (domain §4.9)
@RecordBuilder
public record LifeDomainNote(
        UUID id,
        UUID clientId,
        LifeDomain domain,
        LocalDate notedOn,
        LifeState state,
        @Nullable String words) implements Stored, LifeDomainNoteBuilder.With {
}
