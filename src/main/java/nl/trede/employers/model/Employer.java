package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// An organisation that may hire (domain §7).
///
/// @param harrieAvailable number of trained Harrie colleagues
@RecordBuilder
public record Employer(
        UUID id,
        String name,
        @Nullable Branch branch,
        @Nullable EmployerSize size,
        @Nullable String city,
        @Nullable String regionCode,
        InclusivePractice inclusivePractice,
        @Nullable String psoLevel,
        @Nullable Boolean sroiObligation,
        int harrieAvailable,
        boolean doNotContact,
        @Nullable String doNotContactReason,
        @Nullable String note) implements Stored, EmployerBuilder.With {
}
