package nl.trede.vault.model;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// New ids: UUIDv7, so that rows made one after the other lie together on disk and sort by age.
public final class Ids {
    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
