package nl.trede.ladder;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.clients.model.Trajectory;
import nl.trede.ladder.model.Answers;
import nl.trede.ladder.model.Draft;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.Occasion;
import nl.trede.ladder.model.Question;

/// Answers and drafts for tests.
final class Ladders {
    private Ladders() {
    }

    /// Answers that lead to a rung; for 5 it is guidance from outside.
    static Answers leadingTo(int rung) {
        Answers work = Answers.NONE.with(Question.PAID_CONTRACT, rung >= 5);
        return switch (rung) {
            case 6 -> work.with(Question.SUPPLEMENTARY_BENEFIT, false).with(Question.EXTERNAL_GUIDANCE, false)
                    .with(Question.MUNICIPAL_INSTRUMENT, false);
            case 5 -> work.with(Question.SUPPLEMENTARY_BENEFIT, false).with(Question.EXTERNAL_GUIDANCE, true)
                    .with(Question.MUNICIPAL_INSTRUMENT, false);
            case 4 -> work.with(Question.RESPONSIBLE_UNPAID_WORK, true);
            case 3 -> work.with(Question.RESPONSIBLE_UNPAID_WORK, false).with(Question.ORGANISED_ACTIVITY, true);
            default -> work.with(Question.RESPONSIBLE_UNPAID_WORK, false).with(Question.ORGANISED_ACTIVITY, false)
                    .with(Question.SOCIAL_CONTACT, rung == 2);
        };
    }

    static Draft draft(Trajectory trajectory, LocalDate day, int rung) {
        return new Draft(trajectory.id(), day, leadingTo(rung), Optional.empty(), GrowthPotential.ONBEKEND, Optional.empty(), 12,
                Occasion.TUSSENTIJDS, Optional.empty(), "");
    }
}
