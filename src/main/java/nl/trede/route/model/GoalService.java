package nl.trede.route.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// The goals of guidance, and which contact was for which.
public final class GoalService {
    static final int LONGEST_WORDS = 500;
    static final int LONGEST_FURTHER = 1000;
    private static final int MOST = 9;

    private final Vault vault;

    public GoalService(Vault vault) {
        this.vault = vault;
    }

    /// What was kept, with what stood before: for *Ongedaan maken*.
    public record Kept(RouteGoal goal, Optional<RouteGoal> before) {
    }

    /// Keeps a goal. One that is new gets the next number; nine are the most, so that each has a key.
    public Outcome<Kept> keep(RouteGoal typed) {
        BigDecimal hours = typed.hours();
        String further = tidy(typed.further());
        if (typed.words().isBlank() || typed.words().length() > LONGEST_WORDS) {
            return Outcome.refused("route.refused.goal", LONGEST_WORDS);
        }
        if (hours != null && (hours.signum() < 0 || hours.compareTo(BigDecimal.valueOf(RouteFileService.MOST_HOURS)) > 0)) {
            return Outcome.refused("route.refused.hours", RouteFileService.MOST_HOURS);
        }
        if (further != null && further.length() > LONGEST_FURTHER) {
            return Outcome.refused("route.refused.tooLong", LONGEST_FURTHER);
        }
        List<RouteGoal> known = new RouteGoalRepository(vault).ofClient(typed.clientId()).stream()
                .filter(goal -> goal.trajectoryId().equals(typed.trajectoryId())).toList();
        Optional<RouteGoal> before = known.stream().filter(goal -> goal.id().equals(typed.id())).findFirst();
        if (before.isEmpty() && known.size() >= MOST) {
            return Outcome.refused("route.refused.goals", MOST);
        }
        var goal = typed.withWords(typed.words().strip()).withFurther(further).withListPosition(before.map(RouteGoal::listPosition).orElseGet(() -> free(known)));
        vault.write(write -> write.save(RouteGoalRepository.SHELF, goal));
        return Outcome.done(new Kept(goal, before));
    }

    /// The number after the last, so that a log that went out earlier keeps its meaning; once all have been given, one that is free again.
    private static int free(List<RouteGoal> known) {
        Set<Integer> taken = known.stream().map(RouteGoal::listPosition).collect(Collectors.toSet());
        int next = taken.stream().max(Integer::compare).orElse(0) + 1;
        return next <= MOST ? next : IntStream.rangeClosed(1, MOST).filter(number -> !taken.contains(number)).findFirst().orElseThrow();
    }

    /// What was taken away: for *Ongedaan maken*.
    ///
    /// @param counted the contacts that were counted for the goal
    public record Removed(RouteGoal goal, List<GoalContact> counted) {
    }

    /// Takes a goal out of the log. Its contacts stay and count for no goal; *Geschiedenis* keeps its last version.
    public Removed remove(RouteGoal goal) {
        return vault.write(write -> {
            List<GoalContact> counted = new GoalContactRepository(vault).ofClient(goal.clientId()).stream().filter(link -> link.goalId().equals(goal.id())).toList();
            counted.forEach(link -> write.remove(GoalContactRepository.SHELF, link.id()));
            write.remove(RouteGoalRepository.SHELF, goal.id());
            return new Removed(goal, counted);
        });
    }

    /// Puts a goal back with what was counted for it. A contact that was counted for another goal meanwhile stays there.
    public void undo(Removed removed) {
        vault.write(write -> {
            boolean back = write.save(RouteGoalRepository.SHELF, removed.goal());
            removed.counted().stream().filter(link -> write.find(GoalContactRepository.SHELF, link.id()).isEmpty()
                    && write.find(ContactMomentRepository.SHELF, link.id()).isPresent()).forEach(link -> write.save(GoalContactRepository.SHELF, link));
            return back;
        });
    }

    public void undo(Kept kept) {
        UUID id = kept.goal().id();
        vault.write(write -> {
            if (kept.before().isPresent()) {
                return write.save(RouteGoalRepository.SHELF, kept.before().get());
            }
            new GoalContactRepository(vault).ofClient(kept.goal().clientId()).stream().filter(link -> link.goalId().equals(id))
                    .forEach(link -> write.remove(GoalContactRepository.SHELF, link.id()));
            return write.remove(RouteGoalRepository.SHELF, id);
        });
    }

    /// Counts a contact for a goal, or for none.
    public void count(ContactMoment contact, @Nullable RouteGoal goal) {
        vault.write(write -> goal == null ? write.remove(GoalContactRepository.SHELF, contact.id())
                : write.save(GoalContactRepository.SHELF, new GoalContact(contact.id(), contact.clientId(), goal.id())));
    }

    private static @Nullable String tidy(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
