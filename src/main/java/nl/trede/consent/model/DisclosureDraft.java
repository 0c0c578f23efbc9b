package nl.trede.consent.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A choice about openness while it is made: anything may still be open. Input for [Disclosures#decide].
///
/// @param toWhom [DisclosureAudience] codes separated by `;`
@RecordBuilder
public record DisclosureDraft(
        UUID clientId,
        LocalDate day,
        @Nullable DisclosureLevel level,
        String toWhom,
        @Nullable DisclosureMoment tellWhen,
        String whatToSay,
        String whatNot,
        String pros,
        String cons,
        boolean coralUsed,
        @Nullable EmployerApproach employerContact,
        @Nullable LocalDate reviewDate) implements DisclosureDraftBuilder.With {

    /// Nothing chosen and nothing typed.
    public static DisclosureDraft blank(UUID clientId, LocalDate day) {
        return new DisclosureDraft(clientId, day, null, "", null, "", "", "", "", false, null, null);
    }

    /// What was decided before, to go on from.
    public static DisclosureDraft from(DisclosureDecision before, LocalDate day) {
        return new DisclosureDraft(before.clientId(), day, before.level(), before.toWhom(), before.tellWhen(), words(before.whatToSay()),
                words(before.whatNot()), words(before.pros()), words(before.cons()), before.coralUsed(), before.employerContact(), null);
    }

    public Set<DisclosureAudience> audience() {
        return Codes.read(DisclosureAudience.class, toWhom);
    }

    public DisclosureDraft telling(Collection<DisclosureAudience> audience) {
        return withToWhom(Codes.write(audience));
    }

    /// Whether something is told at all; only then it matters to whom, when and how.
    public boolean tells() {
        return level != null && level != DisclosureLevel.NOG_NIET_BESLOTEN && level != DisclosureLevel.NIETS_VERTELLEN;
    }

    /// The decision it would be; empty while it is not chosen what to tell. Answers left over from another choice do not stay behind.
    Optional<DisclosureDecision> decision(UUID id) {
        if (level == null) {
            return Optional.empty();
        }
        boolean nothing = level == DisclosureLevel.NIETS_VERTELLEN;
        return Optional.of(new DisclosureDecision(id, clientId, day, level, tells() ? toWhom : nothing ? DisclosureAudience.NIEMAND.name() : "",
                tells() ? tellWhen : nothing ? DisclosureMoment.NOOIT : null, tells() ? stripped(whatToSay) : null, stripped(whatNot), stripped(pros),
                stripped(cons), coralUsed, employerContact == null ? EmployerApproach.NEE : employerContact, reviewDate));
    }

    private static String words(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private static @Nullable String stripped(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
