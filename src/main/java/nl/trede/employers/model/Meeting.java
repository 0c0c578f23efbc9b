package nl.trede.employers.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The few facts of a contact that the clock of the first contact looks at (domain §10.3).
public record Meeting(@Nullable UUID clientId, @Nullable UUID trajectoryId, LocalDate day, EmployerChannel channel, EmployerPurpose purpose) {
    static Meeting of(EmployerContact contact) {
        return new Meeting(contact.clientId(), contact.trajectoryId(), contact.contactDate(), contact.channel(), contact.purpose());
    }
}
