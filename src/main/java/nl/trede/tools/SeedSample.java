package nl.trede.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.MunicipalityRepository;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.ReferenceData;
import nl.trede.partners.model.RegionRepository;
import nl.trede.partners.model.Role;
import nl.trede.tools.sample.Batch;
import nl.trede.tools.sample.Place;
import nl.trede.tools.sample.SampleMaker;
import nl.trede.tools.sample.SampleSize;
import nl.trede.tools.sample.Words;
import nl.trede.vault.model.Vault;

/// Fills a vault with a believable, plainly made-up Dutch caseload. The same seed, day, size and place give the same rows.
///
/// @param seed  another seed gives another team with other people
/// @param today every date counts back from this day
public record SeedSample(long seed, LocalDate today, SampleSize size) {
    private static final String REGION = "AM13";

    /// The caseload of one coach with the usual seed.
    public static SeedSample coach(LocalDate today) {
        return new SeedSample(5, today, SampleSize.COACH);
    }

    /// The caseload of a whole team with the usual seed.
    public static SeedSample team(LocalDate today) {
        return new SeedSample(5, today, SampleSize.TEAM);
    }

    /// Makes the records without writing them.
    public Batch make(Place place) {
        return new SampleMaker(seed, today, size, Words.load()).make(place);
    }

    /// Adds the sample for the user that the vault already has.
    public Batch fill(Vault vault) {
        return fill(vault, new Me(vault).role());
    }

    /// Adds the sample to a vault as one transaction. A vault without a user gets a made-up one.
    ///
    /// @param role of that user; a coach has the first caseload, a team lead the first team
    public Batch fill(Vault vault, Role role) {
        var me = new Me(vault);
        if (me.who().isEmpty()) {
            me.setUp(user(role));
        }
        new ReferenceData(vault).load();
        Me.Who who = me.who().orElseThrow();
        boolean coaches = who.role() == Role.JOBCOACH;
        Optional<Coach> own = coaches ? Optional.of(who.coach().withStartDate(today.minusMonths(38).withDayOfMonth(1))
                .withGgzTeams("FACT Voorbeeld;Poli Proef").withTraining("IPS_BASIS;WERKPROFIEL;OPENHEID_CORAL")) : Optional.empty();
        Batch batch = make(new Place(new RegionRepository(vault).all(), new MunicipalityRepository(vault).all(), who.team(), own));
        vault.writeBulk(write -> {
            own.ifPresent(coach -> write.save(CoachRepository.SHELF, coach));
            batch.write(write);
            return batch;
        });
        return batch;
    }

    private NewCaseload user(Role role) {
        Words words = Words.load();
        var teams = words.of("team");
        var organisations = words.of("organisation.GGZ");
        return new NewCaseload(switch (role) {
            case JOBCOACH -> "Voorbeeldcoach";
            case TEAMLEIDER -> "Voorbeeldteamleider";
            case REGIOCOORDINATOR -> "Voorbeeldcoördinator";
        }, role, "Team " + teams.get((int) Math.floorMod(seed, (long) teams.size())),
                organisations.get((int) Math.floorMod(seed, (long) organisations.size())), REGION,
                role == Role.JOBCOACH ? new BigDecimal("0.90") : null);
    }
}
