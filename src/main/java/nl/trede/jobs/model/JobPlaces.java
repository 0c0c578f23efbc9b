package nl.trede.jobs.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.ui.Destination;

/// Where a job is found in the program.
public final class JobPlaces {
    private static final String TAB = "jobs";
    private static final String BETWEEN = "/";

    private JobPlaces() {
    }

    /// The page of a job, in the tab *Banen* of its client.
    public static Destination job(Job job) {
        return Destination.client(job.clientId(), TAB + BETWEEN + job.id());
    }

    /// The job that a part of the client page asks for.
    public static Optional<UUID> of(String part) {
        return part.startsWith(TAB + BETWEEN) ? Optional.of(UUID.fromString(part.substring(TAB.length() + BETWEEN.length()))) : Optional.empty();
    }
}
