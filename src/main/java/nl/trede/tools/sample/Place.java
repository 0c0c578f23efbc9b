package nl.trede.tools.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.Team;

/// Where a sample takes place: what the vault already knows.
///
/// @param regions        that teams may lie in; none leaves the region open
/// @param municipalities where clients may live
/// @param team           the user's own team, which becomes the first of the sample
/// @param coach          the user, when that is a coach with an own caseload
public record Place(List<Region> regions, List<Municipality> municipalities, Optional<Team> team, Optional<Coach> coach) {
    public Place {
        regions = regions.stream().sorted(Comparator.comparing(Region::code)).toList();
        municipalities = municipalities.stream().sorted(Comparator.comparing(Municipality::name)).toList();
    }

    /// No regions and no user: a sample on its own.
    public static Place nowhere() {
        return new Place(List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
