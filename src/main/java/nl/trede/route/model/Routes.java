package nl.trede.route.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Reads routes.
public final class Routes {
    private final TrajectoryRepository trajectories;
    private final RouteFileRepository files;
    private final RouteMarkRepository marks;
    private final TrajectoryPauseRepository pauses;

    public Routes(Vault vault) {
        trajectories = new TrajectoryRepository(vault);
        files = new RouteFileRepository(vault);
        marks = new RouteMarkRepository(vault);
        pauses = new TrajectoryPauseRepository(vault);
    }

    /// The route of the trajectory that counts now; empty for a client without a trajectory.
    public Optional<Route> current(UUID clientId) {
        return trajectories.current(clientId).map(trajectory -> new Route(trajectory,
                files.ofTrajectory(trajectory.id()).orElseGet(() -> RouteFile.blank(trajectory)), marks.ofTrajectory(trajectory.id()),
                pauses.ofTrajectory(trajectory.id())));
    }

    /// The routes of all trajectories of these clients, in four questions for any number of them.
    public List<Route> of(About about) {
        Map<UUID, RouteFile> byTrajectory = files.of(about).stream().collect(Collectors.toMap(RouteFile::trajectoryId, Function.identity()));
        Map<UUID, List<RouteMark>> marked = marks.of(about).stream().collect(Collectors.groupingBy(RouteMark::trajectoryId));
        Map<UUID, List<TrajectoryPause>> paused = pauses.of(about).stream().collect(Collectors.groupingBy(TrajectoryPause::trajectoryId));
        return trajectories.of(about).stream().map(trajectory -> new Route(trajectory, file(byTrajectory, trajectory),
                marked.getOrDefault(trajectory.id(), List.of()), paused.getOrDefault(trajectory.id(), List.of()))).toList();
    }

    private static RouteFile file(Map<UUID, RouteFile> known, Trajectory trajectory) {
        return Optional.ofNullable(known.get(trajectory.id())).orElseGet(() -> RouteFile.blank(trajectory));
    }
}
