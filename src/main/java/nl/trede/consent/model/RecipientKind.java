package nl.trede.consent.model;

import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import org.jspecify.annotations.Nullable;

/// Who may be told something: the columns of the matrix (domain §4).
public enum RecipientKind {
    /// The treatment team.
    GGZ,
    UWV,
    GEMEENTE,
    WERKGEVER,
    /// A relative or someone else close, also an administrator of the client's money.
    NAASTE,
    REGIOCOORDINATOR;

    /// The column a person around the client belongs to. The organisation decides first, as a consulent may be of UWV or of a municipality.
    ///
    /// @param organisation where the person works, when known
    /// @return empty when neither tells: then nothing can be shared with this person until someone says where they work
    public static Optional<RecipientKind> of(PartyRole role, @Nullable OrganisationKind organisation) {
        if (role == PartyRole.NAASTE || role == PartyRole.BEWINDVOERDER) {
            return Optional.of(NAASTE);
        }
        return ofOrganisation(organisation).or(() -> switch (role) {
            case BEHANDELAAR, CASEMANAGER, PSYCHOLOOG, ERVARINGSDESKUNDIGE -> Optional.of(GGZ);
            case VERZEKERINGSARTS, ARBEIDSDESKUNDIGE -> Optional.of(UWV);
            case KLANTMANAGER, CONSULENT -> Optional.of(GEMEENTE);
            case WERKGEVER, BEDRIJFSARTS -> Optional.of(WERKGEVER);
            case REINTEGRATIECOACH, JOBCOACH, NAASTE, BEWINDVOERDER -> Optional.empty();
        });
    }

    /// The recipient within a sentence, with its article: *de gemeente*.
    public Message phrase() {
        return Message.of("consent.to." + name());
    }

    private static Optional<RecipientKind> ofOrganisation(@Nullable OrganisationKind organisation) {
        return switch (organisation) {
            case GGZ, RIBW -> Optional.of(GGZ);
            case UWV -> Optional.of(UWV);
            case GEMEENTE -> Optional.of(GEMEENTE);
            case WERKGEVER -> Optional.of(WERKGEVER);
            case null, default -> Optional.empty();
        };
    }
}
