package nl.trede.tools.sample;

import java.time.LocalDate;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.model.SubsidyPaperRepository;
import org.jspecify.annotations.Nullable;

/// The papers of who is paid for by the municipality: granted before the start; of who stopped a little while ago not everything is back.
final class RoutePapers {
    private final Batch batch;
    private final LocalDate today;

    RoutePapers(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param dice of its own, so that the rest of the sample does not change with it
    void describe(Route one, Dice dice) {
        Trajectory trajectory = one.trajectory();
        if (trajectory.fundingSource() != FundingSource.GEMEENTE_IPS_REGELING_2023) {
            return;
        }
        if (trajectory.startDate() == null) {
            if (dice.chance(50)) {
                add(trajectory, dice, PaperKind.AANVRAAG, Dice.workday(trajectory.referralDate().plusDays(dice.between(2, 6))), null, null);
            }
            return;
        }
        LocalDate decided = Dice.workday(trajectory.startDate().minusDays(dice.between(1, 4)));
        LocalDate sent = Dice.workday(trajectory.referralDate().plusDays(dice.between(1, 3)));
        add(trajectory, dice, PaperKind.AANVRAAG, sent.isAfter(decided) ? decided : sent, decided, PaperAnswer.TOEGEKEND);
        add(trajectory, dice, PaperKind.BESLUIT, decided, null, null);
        if (trajectory.endDate() != null) {
            end(trajectory, dice);
        }
    }

    private void end(Trajectory trajectory, Dice dice) {
        if (trajectory.status() == TrajectoryStatus.GESTOPT && trajectory.stopNoticeSent() != null) {
            add(trajectory, dice, PaperKind.STOPBERICHT_1, trajectory.stopNoticeSent(), null, null);
            add(trajectory, dice, PaperKind.STOPBERICHT_2, Dice.workday(trajectory.endDate().plusDays(dice.between(8, 13))), null, null);
        }
        LocalDate report = Dice.workday(trajectory.endDate().plusDays(dice.between(12, 26)));
        LocalDate settled = Dice.workday(report.plusDays(dice.between(40, 88)));
        add(trajectory, dice, PaperKind.BEEINDIGINGSVERSLAG, report, settled.isAfter(today) ? null : settled, settled.isAfter(today) ? null : PaperAnswer.ONTVANGEN);
        add(trajectory, dice, PaperKind.VASTSTELLING, settled, null, null);
    }

    /// Nothing that is still to come.
    private void add(Trajectory trajectory, Dice dice, PaperKind kind, LocalDate sent, @Nullable LocalDate answered, @Nullable PaperAnswer answer) {
        if (!sent.isAfter(today)) {
            batch.add(SubsidyPaperRepository.SHELF, new SubsidyPaper(dice.id(sent), trajectory.clientId(), trajectory.id(), kind, null, sent, answered, answer,
                    kind == PaperKind.BESLUIT ? trajectory.authorityReference() : null));
        }
    }
}
