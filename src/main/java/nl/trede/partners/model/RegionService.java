package nl.trede.partners.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Edits the reference data: names and targets of regions, and which municipality lies where from when.
public final class RegionService {
    private final Vault vault;

    public RegionService(Vault vault) {
        this.vault = vault;
    }

    /// Changes what may be changed of a region; code and UWV number are fixed.
    public Outcome<Region> change(UUID id, String name, String aliases, int annualTarget) {
        if (name.isBlank()) {
            return Outcome.refused("partners.refused.regionName");
        }
        if (annualTarget < 0) {
            return Outcome.refused("partners.refused.target");
        }
        var region = new RegionRepository(vault).find(id).orElseThrow().withName(name.strip()).withAliases(aliases.strip())
                .withAnnualTarget(annualTarget);
        vault.write(write -> write.save(RegionRepository.SHELF, region));
        return Outcome.done(region);
    }

    public Outcome<Municipality> add(String name, String regionCode, LocalDate from) {
        if (name.isBlank()) {
            return Outcome.refused("partners.refused.municipalityName");
        }
        if (RegionNames.in(vault).municipalitiesOn(from).stream().anyMatch(each -> each.name().equalsIgnoreCase(name.strip()))) {
            return Outcome.refused("partners.refused.municipalityExists", name.strip());
        }
        var municipality = new Municipality(Ids.next(), name.strip(), regionCode, from, null);
        vault.write(write -> write.save(MunicipalityRepository.SHELF, municipality));
        return Outcome.done(municipality);
    }

    /// Moves a municipality to another region from a day on; until the day before it stays where it was, so that earlier trajectories
    /// keep their region.
    ///
    /// @return the municipality as it is from that day
    public Outcome<Municipality> move(UUID id, String regionCode, LocalDate from) {
        var now = new MunicipalityRepository(vault).find(id).orElseThrow();
        if (!from.isAfter(now.validFrom()) || now.validTo() != null && from.isAfter(now.validTo())) {
            return Outcome.refused("partners.refused.moveDate", now.validFrom());
        }
        var moved = new Municipality(Ids.next(), now.name(), regionCode, from, now.validTo());
        vault.write(write -> write.save(MunicipalityRepository.SHELF, now.withValidTo(from.minusDays(1)))
                && write.save(MunicipalityRepository.SHELF, moved));
        return Outcome.done(moved);
    }

    /// The municipality ceases to exist after a day, because it merged.
    public Outcome<Municipality> end(UUID id, LocalDate lastDay) {
        var now = new MunicipalityRepository(vault).find(id).orElseThrow();
        if (lastDay.isBefore(now.validFrom())) {
            return Outcome.refused("partners.refused.endDate", now.validFrom());
        }
        var ended = now.withValidTo(lastDay);
        vault.write(write -> write.save(MunicipalityRepository.SHELF, ended));
        return Outcome.done(ended);
    }
}
