package nl.trede.ladder.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Measures rungs. The answers are kept and the rung is derived from them; another rung is recorded only with a reason (domain §2).
public final class LadderService {
    private final Vault vault;
    private final Clock clock;
    private final TrajectoryRepository trajectories;

    public LadderService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.trajectories = new TrajectoryRepository(vault);
    }

    /// What was recorded, and a sentence to show when its day makes it doubtful.
    public record Measured(LadderMeasurement measurement, Optional<Message> warning) {
    }

    /// Records a measurement in one transaction.
    ///
    /// Refused: a day in the future, questions still open, another rung without a reason, an unknown trajectory. A day outside the
    /// trajectory is recorded, with a warning: figures will not count it (domain §10.13).
    public Outcome<Measured> measure(Draft draft) {
        Optional<Trajectory> trajectory = trajectories.find(draft.trajectoryId());
        Optional<LadderTree.Derived> derived = LadderTree.derive(draft.answers());
        if (trajectory.isEmpty()) {
            return Outcome.refused("ladder.refused.noTrajectory");
        }
        if (draft.day().isAfter(Dates.today(clock))) {
            return Outcome.refused("ladder.refused.future", draft.day());
        }
        if (derived.isEmpty()) {
            return Outcome.refused("ladder.refused.unanswered");
        }
        int rung = derived.get().rung();
        Optional<Draft.Override> override = draft.registered().filter(other -> other.rung() != rung);
        if (override.filter(other -> other.reason().isBlank()).isPresent()) {
            return Outcome.refused("ladder.refused.noReason");
        }
        LadderMeasurement measurement = build(draft, trajectory.get(), rung, override);
        vault.write(write -> write.save(LadderMeasurementRepository.SHELF, measurement));
        return Outcome.done(new Measured(measurement, warning(trajectory.get(), draft.day())));
    }

    /// Takes a measurement back: undo, or one that should not have been made. It stays in the history.
    public void remove(UUID measurementId) {
        vault.write(write -> write.remove(LadderMeasurementRepository.SHELF, measurementId));
    }

    /// Puts a removed measurement back as it was.
    public void putBack(LadderMeasurement measurement) {
        vault.write(write -> write.save(LadderMeasurementRepository.SHELF, measurement));
    }

    private LadderMeasurement build(Draft draft, Trajectory trajectory, int derived, Optional<Draft.Override> override) {
        Answers answers = LadderTree.relevant(draft.answers());
        return new LadderMeasurement(Ids.next(), trajectory.id(), trajectory.clientId(), draft.day(),
                answers.yes(Question.PAID_CONTRACT), answers.yes(Question.SUPPLEMENTARY_BENEFIT), answers.yes(Question.EXTERNAL_GUIDANCE),
                answers.yes(Question.MUNICIPAL_INSTRUMENT), answers.yes(Question.RESPONSIBLE_UNPAID_WORK),
                answers.yes(Question.ORGANISED_ACTIVITY), answers.yes(Question.SOCIAL_CONTACT), derived,
                override.map(Draft.Override::rung).orElse(derived), override.map(other -> other.reason().strip()).orElse(null),
                draft.growth(), draft.expectedStep().orElse(null), draft.horizonMonths(), draft.occasion(), vault.actor(),
                draft.clientAgrees().orElse(null), draft.note().isBlank() ? null : draft.note().strip());
    }

    private static Optional<Message> warning(Trajectory trajectory, LocalDate day) {
        return LadderTrajectory.outside(trajectory, day)
                ? Optional.of(Message.of("ladder.warning.outside", LadderTrajectory.WINDOW))
                : Optional.empty();
    }
}
