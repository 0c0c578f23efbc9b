package nl.trede.consent.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a client allowed or refused: certain categories, to one recipient, for one purpose (domain §7, Toestemming).
///
/// @param partyId       the one person it is for; empty when it is for anyone of the recipient's kind
/// @param categories    [DataCategory] codes separated by `;`, at least one
/// @param expires       last day on which it holds
/// @param withdrawnDate the first day on which it no longer holds (domain §10.28)
/// @param documentRef   where the signed form is kept, never the form itself
/// @param refusalNoted  the client said no; never a reason to stop coaching
@RecordBuilder
public record Consent(
        UUID id,
        UUID clientId,
        RecipientKind recipient,
        @Nullable UUID partyId,
        String categories,
        String purpose,
        LocalDate givenDate,
        GivenHow givenHow,
        @Nullable LocalDate expires,
        @Nullable LocalDate withdrawnDate,
        @Nullable String documentRef,
        boolean refusalNoted) implements Stored, ConsentBuilder.With {

    public Set<DataCategory> categorySet() {
        return Codes.read(DataCategory.class, categories);
    }

    public Consent covering(Collection<DataCategory> wanted) {
        return withCategories(Codes.write(wanted));
    }

    /// The formula of domain §10.28 without the recipient, and a refusal is never a consent. Withdrawal works on its own day; the day of
    /// expiry still counts.
    public boolean valid(DataCategory category, LocalDate day) {
        return !refusalNoted && !givenDate.isAfter(day) && (withdrawnDate == null || withdrawnDate.isAfter(day))
                && (expires == null || !expires.isBefore(day)) && categorySet().contains(category);
    }

    /// The whole formula: also whether it lets this audience know. A consent for one person says nothing about others of the kind.
    public boolean valid(Audience audience, DataCategory category, LocalDate day) {
        return recipient == audience.kind() && (partyId == null || audience.partyId().filter(partyId::equals).isPresent()) && valid(category, day);
    }

    /// Whether the client refused this audience. A refusal of one person also stands in the way when the audience is anyone of the kind.
    public boolean refuses(Audience audience, DataCategory category, LocalDate day) {
        return refusalNoted && recipient == audience.kind() && !givenDate.isAfter(day) && categorySet().contains(category)
                && (partyId == null || audience.partyId().isEmpty() || audience.partyId().filter(partyId::equals).isPresent());
    }

    /// Whether this was said after another consent: the last word counts.
    boolean after(Consent other) {
        return givenDate.isAfter(other.givenDate) || givenDate.equals(other.givenDate) && id.compareTo(other.id) > 0;
    }
}
