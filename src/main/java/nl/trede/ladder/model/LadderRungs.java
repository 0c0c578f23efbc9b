package nl.trede.ladder.model;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.RungSource;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Where all clients stand: first and last rung of the trajectory in which each was last measured. One query for the whole caseload.
public final class LadderRungs implements RungSource {
    private final LadderMeasurementRepository measurements;

    public LadderRungs(Vault vault) {
        measurements = new LadderMeasurementRepository(vault);
    }

    @Override
    public Map<UUID, Rungs> rungs() {
        return rungs(About.everyone());
    }

    @Override
    public Map<UUID, Rungs> rungs(About about) {
        var firstOfTrajectory = new HashMap<UUID, Integer>();
        var rungs = new HashMap<UUID, Rungs>();
        for (Position position : measurements.positions(about)) {
            int start = firstOfTrajectory.computeIfAbsent(position.trajectoryId(), id -> position.step());
            rungs.put(position.clientId(), new Rungs(start, position.step()));
        }
        return rungs;
    }
}
