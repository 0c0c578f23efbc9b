package nl.trede.route.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.WorkSource.Work;
import nl.trede.clients.model.WorkSource;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What a letter about a trajectory is filled in from, read in one go.
///
/// @param contacts conversations of this trajectory that took place
/// @param incomes  sources of income on the day of the letter
public record LetterData(Client client, Trajectory trajectory, Optional<String> municipality, List<BenefitEntitlement> incomes, Optional<CareerProfile> profile,
        List<ContactMoment> contacts, Optional<Rungs> rungs, Optional<Work> work, Optional<Me.Who> sender, LocalDate day) {

    static LetterData of(Vault vault, RungSource rungs, WorkSource work, UUID trajectoryId, LocalDate day) {
        Trajectory trajectory = new TrajectoryRepository(vault).find(trajectoryId).orElseThrow();
        UUID id = trajectory.clientId();
        Client client = new ClientRepository(vault).find(id).orElseThrow();
        var about = About.client(id);
        return new LetterData(client, trajectory, Optional.ofNullable(client.municipalityId()).flatMap(RegionNames.in(vault)::municipality).map(Municipality::name),
                new BenefitEntitlementRepository(vault).ofClient(id).stream().filter(income -> income.on(day)).toList(),
                new CareerProfileRepository(vault).ofClient(id).stream().findFirst(),
                new ContactMomentRepository(vault).ofClient(id).stream().filter(contact -> trajectoryId.equals(contact.trajectoryId()) && !contact.noShow()).toList(),
                Optional.ofNullable(rungs.rungs(about).get(id)), Optional.ofNullable(work.working(about).get(id)), new Me(vault).who(), day);
    }
}
