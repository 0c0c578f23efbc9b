package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Reads the jobs that something can still be due about: those of trajectories that run.
final class Employments {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final JobRepository jobs;
    private final TrajectoryRepository trajectories;
    private final ContactMomentRepository contacts;

    Employments(Vault vault) {
        jobs = new JobRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        contacts = new ContactMomentRepository(vault);
    }

    List<Employment> guided(About about) {
        Set<UUID> running = trajectories.of(about).stream().filter(route -> route.endDate() == null).map(Trajectory::id).collect(Collectors.toSet());
        return jobs.of(about).stream().collect(Collectors.groupingBy(Job::clientId)).values().stream()
                .flatMap(ofClient -> Employment.of(ofClient, Employment.EXTENSION_DAYS).stream())
                .filter(job -> running.contains(job.last().trajectoryId())).toList();
    }

    /// Contacts with the clients of some jobs, since the first of those jobs drew near.
    Function<UUID, List<ContactMoment>> contacts(About about, Collection<Employment> jobs) {
        if (about instanceof About.Only) {
            return contacts::ofClient;
        }
        var first = jobs.stream().map(Employment::start).min(LocalDate::compareTo);
        var byClient = first.map(day -> contacts.between(day.minusDays(FollowAlong.DAYS_BEFORE), LAST).stream()
                .collect(Collectors.groupingBy(ContactMoment::clientId))).orElseGet(Map::of);
        return client -> byClient.getOrDefault(client, List.of());
    }
}
