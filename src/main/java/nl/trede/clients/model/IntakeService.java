package nl.trede.clients.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// The intake. As with the career profile a draft follows the typing, and leaving a field makes a version.
public final class IntakeService {
    private static final String DRAFT = "draft.intake.";
    private static final int LONG = 4000;

    private final Vault vault;

    public IntakeService(Vault vault) {
        this.vault = vault;
    }

    /// What to show: an unfinished draft when there is one, else what was saved last, else an empty intake of today.
    public Intake open(UUID clientId) {
        return draft(clientId).or(() -> saved(clientId)).orElseGet(() -> IntakeBuilder.builder().id(Ids.next()).clientId(clientId)
                .intakeDate(Dates.today(vault.clock())).build());
    }

    /// What was saved last.
    public Optional<Intake> saved(UUID clientId) {
        return new IntakeRepository(vault).ofClient(clientId);
    }

    /// Keeps what is typed so far. It is no version yet.
    public void keepDraft(Intake intake) {
        vault.write(write -> {
            write.set(DRAFT + intake.clientId(), Json.write(intake));
            return intake;
        });
    }

    /// Makes what was typed a version and takes the draft away. An intake that nothing was told in is not kept.
    public Outcome<Intake> save(Intake intake) {
        var checks = new Checks().refuseIf(intake.intakeDate().isAfter(Dates.today(vault.clock())), "clients.refused.intakeInFuture");
        for (String words : new String[] {intake.workNow(), intake.incomeNow(), intake.workBefore(), intake.workMeaning(), intake.wish(),
            intake.worries(), intake.holdingBack()}) {
            checks.fits(words, LONG);
        }
        return checks.<Intake>refusal().orElseGet(() -> {
            boolean drafted = draft(intake.clientId()).isPresent();
            boolean worth = !intake.isBlank() || saved(intake.clientId()).isPresent();
            vault.write(write -> {
                if (worth) {
                    write.save(IntakeRepository.SHELF, intake);
                }
                if (drafted) {
                    write.set(DRAFT + intake.clientId(), "");
                }
                return intake;
            });
            return Outcome.done(intake);
        });
    }

    private Optional<Intake> draft(UUID clientId) {
        return vault.setting(DRAFT + clientId).filter(json -> !json.isEmpty()).map(json -> Json.read(json, Intake.class));
    }
}
