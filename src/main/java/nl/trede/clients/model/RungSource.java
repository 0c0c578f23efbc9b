package nl.trede.clients.model;

import java.util.Map;
import java.util.UUID;
import nl.trede.vault.model.About;

/// Where the clients stand on the participatieladder, for lists that show all of them: one question for the whole caseload.
public interface RungSource {
    /// By client id; a client without a measurement is not in it.
    Map<UUID, Rungs> rungs();

    /// The same for some clients; others may be in it as well.
    default Map<UUID, Rungs> rungs(About about) {
        return rungs();
    }

    /// @param start   the rung of the first measurement in the trajectory, 1 to 6
    /// @param current the rung of the last measurement, 1 to 6
    record Rungs(int start, int current) {
        /// Rungs up (positive) or down since the first measurement.
        public int change() {
            return current - start;
        }
    }
}
