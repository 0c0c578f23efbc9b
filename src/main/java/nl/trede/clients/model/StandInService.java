package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachRepository;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Who has a trajectory, and who stands in for a while. A substitute takes over nothing in the figures: the client goes on counting for the
/// coach who has the trajectory (domain §10.1).
public final class StandInService {
    private static final int NAME = 200;

    private final Vault vault;
    private final CoachRepository coaches;
    private final AssignmentRepository assignments;

    public StandInService(Vault vault) {
        this.vault = vault;
        coaches = new CoachRepository(vault);
        assignments = new AssignmentRepository(vault);
    }

    /// What was written: taken back as one by [#undo].
    ///
    /// @param before empty when the substitute is new
    /// @param coach  who was not known yet
    public record Kept(Assignment now, Optional<Assignment> before, Optional<Coach> coach) {
    }

    /// Own coaches and substitutes of a trajectory, who came last first.
    public List<Guidance> of(UUID trajectoryId) {
        return assignments.ofTrajectory(trajectoryId).stream().map(one -> new Guidance(one, coaches.find(one.coachId()).map(Coach::name).orElse("")))
                .sorted(Comparator.comparing((Guidance one) -> one.assignment().fromDate()).reversed()).toList();
    }

    /// Somebody stands in. A name that is not known yet becomes a coach without fte, who is nobody's colleague in the figures.
    ///
    /// @param to the last day; may stay open
    public Outcome<Kept> add(UUID trajectoryId, String typed, @Nullable LocalDate from, @Nullable LocalDate to) {
        String name = typed.strip();
        Trajectory trajectory = new TrajectoryRepository(vault).find(trajectoryId).orElseThrow();
        Optional<Coach> known = coaches.all().stream().filter(coach -> coach.name().equalsIgnoreCase(name)).findFirst();
        List<Assignment> there = assignments.ofTrajectory(trajectoryId);
        var refusal = new Checks().refuseIf(name.isEmpty(), "clients.refused.standIn").fits(name, NAME)
                .refuseIf(from == null, "clients.refused.standInFrom")
                .refuseIf(from != null && from.isBefore(trajectory.referralDate()), "clients.refused.standInBefore", trajectory.referralDate())
                .refuseIf(from != null && to != null && to.isBefore(from), "clients.refused.endBeforeStart", from == null ? "" : from)
                .refuseIf(known.filter(coach -> there.stream().anyMatch(one -> one.coachId().equals(coach.id()) && overlaps(one, from, to))).isPresent(),
                        "clients.refused.standInTwice", name).<Kept>refusal();
        if (refusal.isPresent() || from == null) {
            return refusal.orElseThrow();
        }
        Optional<Coach> fresh = known.isPresent() ? Optional.empty() : Optional.of(new Coach(Ids.next(), name, null, null, null, null, "", ""));
        UUID coach = known.or(() -> fresh).orElseThrow().id();
        var assignment = new Assignment(Ids.next(), coach, trajectoryId, from, to, AssignmentRole.WAARNEMEND);
        vault.write(write -> {
            fresh.ifPresent(one -> write.save(CoachRepository.SHELF, one));
            return write.save(AssignmentRepository.SHELF, assignment);
        });
        return Outcome.done(new Kept(assignment, Optional.empty(), fresh));
    }

    /// The last day on which somebody stands in.
    public Outcome<Kept> end(Assignment assignment, LocalDate last) {
        if (last.isBefore(assignment.fromDate())) {
            return Outcome.refused("clients.refused.endBeforeStart", assignment.fromDate());
        }
        var ended = assignment.withToDate(last);
        vault.write(write -> write.save(AssignmentRepository.SHELF, ended));
        return Outcome.done(new Kept(ended, Optional.of(assignment), Optional.empty()));
    }

    /// Takes out a substitute who was entered by mistake.
    public Outcome<Kept> remove(Assignment assignment) {
        vault.write(write -> write.remove(AssignmentRepository.SHELF, assignment.id()));
        return Outcome.done(new Kept(assignment, Optional.of(assignment), Optional.empty()));
    }

    public void undo(Kept kept) {
        vault.write(write -> {
            boolean changed = kept.before().isPresent() ? write.save(AssignmentRepository.SHELF, kept.before().get())
                    : write.remove(AssignmentRepository.SHELF, kept.now().id());
            kept.coach().filter(coach -> new AssignmentRepository(vault).ofCoach(coach.id()).stream().allMatch(one -> one.id().equals(kept.now().id())))
                    .ifPresent(coach -> write.remove(CoachRepository.SHELF, coach.id()));
            return changed;
        });
    }

    /// Without those who only stand in: of whom neither fte nor team is known and who have no trajectory of their own.
    public static List<Coach> employed(List<Coach> coaches, List<Assignment> assignments) {
        return coaches.stream().filter(coach -> coach.fte() != null || coach.teamId() != null
                || assignments.stream().noneMatch(one -> one.coachId().equals(coach.id()) && one.role() == AssignmentRole.WAARNEMEND)
                || assignments.stream().anyMatch(one -> one.coachId().equals(coach.id()) && one.role() == AssignmentRole.PRIMAIR)).toList();
    }

    private static boolean overlaps(Assignment one, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && (one.toDate() == null || !one.toDate().isBefore(from)) && (to == null || !one.fromDate().isAfter(to));
    }
}
