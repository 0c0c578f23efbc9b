package nl.trede.consent.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a client decided about openness at work (domain §7, §9.9). The newest decision counts; earlier ones stay.
///
/// @param toWhom     [DisclosureAudience] codes separated by `;`, empty while nothing is chosen
/// @param whatToSay  the client's own sentence
/// @param whatNot    what nobody at work hears
/// @param pros       in the client's words
/// @param cons       in the client's words
/// @param coralUsed  whether the decision aid CORAL was used
/// @param reviewDate when client and coach look at it again
@RecordBuilder
public record DisclosureDecision(
        UUID id,
        UUID clientId,
        LocalDate decidedOn,
        DisclosureLevel level,
        String toWhom,
        @Nullable DisclosureMoment tellWhen,
        @Nullable String whatToSay,
        @Nullable String whatNot,
        @Nullable String pros,
        @Nullable String cons,
        boolean coralUsed,
        EmployerApproach employerContact,
        @Nullable LocalDate reviewDate) implements Stored, DisclosureDecisionBuilder.With {

    public Set<DisclosureAudience> audience() {
        return Codes.read(DisclosureAudience.class, toWhom);
    }

    /// Whether anything about health or needs may be said at work at all.
    public boolean tellsSomething() {
        boolean someone = audience().stream().anyMatch(who -> who != DisclosureAudience.NIEMAND);
        return level != DisclosureLevel.NOG_NIET_BESLOTEN && level != DisclosureLevel.NIETS_VERTELLEN && someone && tellWhen != DisclosureMoment.NOOIT;
    }
}
