package nl.trede.clients.model;

import java.util.List;
import java.util.UUID;

/// What a room has to show on a client's timeline.
@FunctionalInterface
public interface TimelineSource {
    List<TimelineEntry> timeline(UUID clientId);
}
