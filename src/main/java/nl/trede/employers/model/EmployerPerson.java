package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Someone at an employer (domain §7).
@RecordBuilder
public record EmployerPerson(
        UUID id,
        UUID employerId,
        String name,
        EmployerRole role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String note) implements Stored, EmployerPersonBuilder.With {
}
