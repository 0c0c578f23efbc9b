package nl.trede.ladder.model;

import static nl.trede.vault.schema.Tables.LADDER_MEASUREMENT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads ladder measurements, oldest first.
public final class LadderMeasurementRepository extends Repository<LadderMeasurement> {
    public static final Shelf<LadderMeasurement> SHELF = Shelf.of(LADDER_MEASUREMENT, LadderMeasurement.class, LadderMeasurement::clientId);

    public LadderMeasurementRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<LadderMeasurement> ofClient(UUID clientId) {
        return where(LADDER_MEASUREMENT.CLIENT_ID.eq(clientId), LADDER_MEASUREMENT.MEASURED_ON, LADDER_MEASUREMENT.ID);
    }

    public List<LadderMeasurement> ofTrajectory(UUID trajectoryId) {
        return where(LADDER_MEASUREMENT.TRAJECTORY_ID.eq(trajectoryId), LADDER_MEASUREMENT.MEASURED_ON, LADDER_MEASUREMENT.ID);
    }

    /// Where everybody was measured, oldest first.
    public List<Position> positions() {
        return positions(About.everyone());
    }

    /// Where some clients were measured, oldest first.
    public List<Position> positions(About about) {
        return vault.read(dsl -> dsl
                .select(LADDER_MEASUREMENT.ID, LADDER_MEASUREMENT.CLIENT_ID, LADDER_MEASUREMENT.TRAJECTORY_ID, LADDER_MEASUREMENT.MEASURED_ON,
                        LADDER_MEASUREMENT.REGISTERED_STEP)
                .from(LADDER_MEASUREMENT).where(about.in(LADDER_MEASUREMENT.CLIENT_ID)).orderBy(LADDER_MEASUREMENT.MEASURED_ON, LADDER_MEASUREMENT.ID)
                .fetch(row -> new Position(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
    }
}
