package nl.trede.clients.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// The intake: written while the client talks, stored as it is typed, one version for each sitting.
public final class IntakeService {
    private static final int LONG = 4000;

    private final Vault vault;

    public IntakeService(Vault vault) {
        this.vault = vault;
    }

    /// What was told so far, or else an empty intake of today.
    public Intake open(UUID clientId) {
        return told(clientId).orElseGet(() -> IntakeBuilder.builder().id(Ids.next()).clientId(clientId)
                .intakeDate(Dates.today(vault.clock())).build());
    }

    /// What was told so far; empty before the talk.
    public Optional<Intake> told(UUID clientId) {
        return new IntakeRepository(vault).ofClient(clientId);
    }

    /// Stores what is typed so far. An intake in which nothing was told yet is not made.
    public Outcome<Intake> type(Intake intake) {
        var checks = new Checks().refuseIf(intake.intakeDate().isAfter(Dates.today(vault.clock())), "clients.refused.intakeInFuture");
        for (String words : new String[] {intake.workNow(), intake.incomeNow(), intake.workBefore(), intake.workMeaning(), intake.wish(),
            intake.worries(), intake.holdingBack()}) {
            checks.fits(words, LONG);
        }
        return checks.<Intake>refusal().orElseGet(() -> {
            vault.write(write -> {
                boolean worth = !intake.nothingTold() || write.find(IntakeRepository.SHELF, intake.id()).isPresent();
                return worth && write.draft(IntakeRepository.SHELF, intake);
            });
            return Outcome.done(intake);
        });
    }
}
