package nl.trede.exchange.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Someone who receives workbooks.
///
/// @param role         what they may receive
/// @param destination  folder where its workbooks usually go, as a reminder
/// @param password     the workbook is encrypted with it; empty for none
/// @param pseudonymKey makes the pseudonyms of this recipient differ from those of any other; stays as long as the recipient does
@RecordBuilder
public record Recipient(
        UUID id,
        String name,
        Template role,
        @Nullable String destination,
        @Nullable String password,
        String pseudonymKey) implements Stored, RecipientBuilder.With {
}
