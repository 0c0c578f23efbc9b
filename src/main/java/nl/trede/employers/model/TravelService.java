package nl.trede.employers.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// Notes how long a client travels to a town.
public final class TravelService {
    /// What was noted, and what stood there before.
    ///
    /// @param now empty when it was taken away
    public record Noted(Optional<TravelTime> before, Optional<TravelTime> now) {
    }

    private final Vault vault;
    private final TravelTimeRepository times;

    public TravelService(Vault vault) {
        this.vault = vault;
        times = new TravelTimeRepository(vault);
    }

    /// @param minutes one way; empty takes away what was noted. Refused below 0 and over [TravelTime#LONGEST].
    public Outcome<Noted> note(UUID clientId, String town, Optional<Integer> minutes) {
        if (minutes.filter(many -> many < 0 || many > TravelTime.LONGEST).isPresent()) {
            return Outcome.refused("employers.travel.refused", TravelTime.LONGEST);
        }
        Optional<TravelTime> before = new Journeys(times.ofClient(clientId), Optional.empty()).to(town);
        UUID id = before.map(TravelTime::id).orElseGet(Ids::next);
        var noted = new Noted(before, minutes.map(many -> new TravelTime(id, clientId, town.strip(), many)));
        vault.write(write -> put(write, id, noted.now()));
        return Outcome.done(noted);
    }

    public void undo(Noted noted) {
        noted.before().or(noted::now).map(TravelTime::id).ifPresent(id -> vault.write(write -> put(write, id, noted.before())));
    }

    private static UUID put(Write write, UUID id, Optional<TravelTime> time) {
        time.ifPresentOrElse(one -> write.save(TravelTimeRepository.SHELF, one), () -> write.remove(TravelTimeRepository.SHELF, id));
        return id;
    }
}
