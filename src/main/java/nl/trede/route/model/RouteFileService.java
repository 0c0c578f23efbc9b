package nl.trede.route.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Keeps what a route rests on: the order of UWV and the days of sickness.
public final class RouteFileService {
    static final int MOST_MONTHS = 60;
    static final int MOST_HOURS = 5000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 60;

    private final Vault vault;

    public RouteFileService(Vault vault) {
        this.vault = vault;
    }

    /// What was kept, with what stood before: for *Ongedaan maken*.
    public record Kept(RouteFile file, Optional<RouteFile> before, Optional<String> orderBefore) {
    }

    /// Keeps the order; its number stands in the trajectory, and both change together.
    public Outcome<Kept> order(RouteFile file, @Nullable String orderNumber) {
        Integer months = file.maxMonths();
        BigDecimal hours = file.hoursGranted();
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            return Outcome.refused("route.refused.months", MOST_MONTHS);
        }
        if (hours != null && (hours.signum() < 0 || hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) > 0)) {
            return Outcome.refused("route.refused.hours", MOST_HOURS);
        }
        String number = tidy(orderNumber);
        String name = tidy(file.contactName());
        if (number != null && number.length() > LONGEST_NUMBER || name != null && name.length() > LONGEST_NAME) {
            return Outcome.refused("route.refused.tooLong", name != null && name.length() > LONGEST_NAME ? LONGEST_NAME : LONGEST_NUMBER);
        }
        return keep(file.withContactName(name), Optional.of(Optional.ofNullable(number)));
    }

    /// Keeps the first sick day and the day on which somebody worked again.
    public Outcome<Kept> sickness(RouteFile file) {
        var today = Dates.today(vault.clock());
        if (file.firstSickDay() != null && file.firstSickDay().isAfter(today) || file.recoveredOn() != null && file.recoveredOn().isAfter(today)) {
            return Outcome.refused("route.refused.sickInFuture");
        }
        if (file.recoveredOn() != null && (file.firstSickDay() == null || !file.recoveredOn().isAfter(file.firstSickDay()))) {
            return Outcome.refused("route.refused.recovered");
        }
        return keep(file, Optional.empty());
    }

    public void undo(Kept kept) {
        UUID id = kept.file().id();
        vault.write(write -> {
            kept.before().ifPresentOrElse(file -> write.save(RouteFileRepository.SHELF, file), () -> write.remove(RouteFileRepository.SHELF, id));
            Trajectory now = write.find(TrajectoryRepository.SHELF, kept.file().trajectoryId()).orElseThrow();
            return write.save(TrajectoryRepository.SHELF, now.withOrderNumber(kept.orderBefore().orElse(null)));
        });
    }

    private Outcome<Kept> keep(RouteFile file, Optional<Optional<String>> number) {
        return Outcome.done(vault.write(write -> {
            Trajectory trajectory = write.find(TrajectoryRepository.SHELF, file.trajectoryId()).orElseThrow();
            Optional<RouteFile> before = write.find(RouteFileRepository.SHELF, file.id());
            write.save(RouteFileRepository.SHELF, file);
            number.ifPresent(order -> write.save(TrajectoryRepository.SHELF, trajectory.withOrderNumber(order.orElse(null))));
            return new Kept(file, before, Optional.ofNullable(trajectory.orderNumber()));
        }));
    }

    private static @Nullable String tidy(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
