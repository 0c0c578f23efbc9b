package nl.trede.ladder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Vault;

/// Measurements on a client's timeline: *Trede 4 → 5*. The note is the coach's own and stays internal.
public final class LadderTimeline implements TimelineSource {
    private final LadderMeasurementRepository measurements;

    public LadderTimeline(Vault vault) {
        measurements = new LadderMeasurementRepository(vault);
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        var entries = new ArrayList<TimelineEntry>();
        Optional<LadderMeasurement> before = Optional.empty();
        for (LadderMeasurement now : measurements.ofClient(clientId)) {
            entries.add(new TimelineEntry(now.id(), now.measuredOn(), "rung", title(before, now), Optional.ofNullable(now.note()),
                    Optional.of(now.registeredStep()), now.note() != null, Optional.of(Destination.client(clientId, "ladder"))));
            before = Optional.of(now);
        }
        return entries;
    }

    /// The step since the measurement before it in the same trajectory.
    private static Message title(Optional<LadderMeasurement> before, LadderMeasurement now) {
        return before.filter(earlier -> earlier.trajectoryId().equals(now.trajectoryId()))
                .map(earlier -> earlier.registeredStep() == now.registeredStep()
                        ? Message.of("ladder.timeline.same", now.registeredStep())
                        : Message.of("ladder.timeline.step", earlier.registeredStep(), now.registeredStep()))
                .orElseGet(() -> Message.of("ladder.timeline.first", now.registeredStep()));
    }
}
