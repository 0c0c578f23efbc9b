package nl.trede.consent.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.OrganisationRepository;
import nl.trede.partners.model.PartyRepository;
import nl.trede.vault.model.Vault;

/// Everything the tab *Toestemming* shows about one client, read at one moment.
///
/// @param cells  every cell of the matrix, row by row
/// @param people the persons around the client who can be named in an answer
/// @param shared what went out, newest first
public record ConsentPage(Standing standing, Map<Spot, CellView> cells, List<Person> people, List<SharingEvent> shared) {
    public static ConsentPage of(Vault vault, UUID clientId, LocalDate day) {
        Standing standing = new Sharing(vault).standing(clientId);
        return new ConsentPage(standing, cells(standing, day), people(vault, clientId), new SharingEventRepository(vault).ofClient(clientId));
    }

    /// What a person is called; empty for anyone of a kind, or for someone who is no longer around.
    public Optional<String> name(Optional<UUID> partyId) {
        return partyId.flatMap(id -> people.stream().filter(person -> person.id().equals(id)).findFirst()).map(Person::name);
    }

    static Map<Spot, CellView> cells(Standing standing, LocalDate day) {
        var cells = new LinkedHashMap<Spot, CellView>();
        for (DataCategory category : DataCategory.values()) {
            for (RecipientKind recipient : RecipientKind.values()) {
                var spot = new Spot(category, recipient);
                cells.put(spot, CellView.of(standing, spot, day));
            }
        }
        return cells;
    }

    private static List<Person> people(Vault vault, UUID clientId) {
        Map<UUID, Organisation> organisations = new OrganisationRepository(vault).all().stream()
                .collect(Collectors.toMap(Organisation::id, UnaryOperator.identity()));
        return new PartyRepository(vault).ofClient(clientId).stream().map(party -> new Person(party.id(), party.name(),
                RecipientKind.of(party.role(), Optional.ofNullable(party.organisationId()).map(organisations::get).map(Organisation::kind).orElse(null))))
                .toList();
    }
}
