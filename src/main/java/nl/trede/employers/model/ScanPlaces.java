package nl.trede.employers.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.ui.Destination;

/// Where a workplace scan is found in the program.
public final class ScanPlaces {
    public static final String ROOM = "scan";

    private ScanPlaces() {
    }

    public static Destination scan(UUID scanId) {
        return new Destination(ROOM, Optional.of(scanId), Optional.empty());
    }
}
