package nl.trede.home.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.trede.clients.model.DueItem;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// *Uitstellen tot…*: a due line stays away until a day, and comes back by itself when it is still due then.
public final class Postponing {
    /// What was written, with what stood before, so that it can be undone exactly.
    public record Done(Postponement now, Optional<Postponement> before) { }

    private final Vault vault;
    private final Clock clock;
    private final PostponementRepository postponements;

    public Postponing(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.postponements = new PostponementRepository(vault);
    }

    /// Refused unless the day lies ahead and within a year.
    public Outcome<Done> postpone(DueItem item, LocalDate until) {
        LocalDate today = Dates.today(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return Outcome.refused("home.refused.until");
        }
        Optional<Postponement> before = postponements.ofKey(item.key()).stream().findFirst();
        Postponement now = before.map(row -> row.withUntilDate(until))
                .orElseGet(() -> new Postponement(Ids.next(), item.clientId().orElse(null), item.key(), until));
        vault.write(write -> write.save(PostponementRepository.SHELF, now));
        return Outcome.done(new Done(now, before));
    }

    public void undo(Done done) {
        vault.write(write -> done.before().map(before -> write.save(PostponementRepository.SHELF, before))
                .orElseGet(() -> write.remove(PostponementRepository.SHELF, done.now().id())));
    }
}
