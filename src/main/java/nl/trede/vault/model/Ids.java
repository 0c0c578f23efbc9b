package nl.trede.vault.model;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.common.time.Dates;

/// New ids: UUIDv7, so that rows made one after the other lie together on disk and sort by age.
public final class Ids {
    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /// The day in Amsterdam on which an id was made; the first 48 bits of a UUIDv7 count the milliseconds since 1970.
    public static LocalDate madeOn(UUID id) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16), Dates.ZONE);
    }
}
