package nl.trede.consent.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// What clients decide about openness at work. It informs and never advises one answer; a new decision never overwrites an earlier one.
public final class Disclosures {
    /// The longest text that is kept, in characters.
    private static final int LONGEST = 4000;

    private final Vault vault;
    private final Clock clock;
    private final DisclosureDecisionRepository decisions;

    public Disclosures(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.decisions = new DisclosureDecisionRepository(vault);
    }

    /// The one sentence *dit mag je zeggen* for whoever speaks with an employer about this client.
    public Message sentence(UUID clientId) {
        return AllowedWords.of(current(clientId));
    }

    /// Whether the coach may contact employers for this client; empty while nothing was decided.
    public Optional<EmployerApproach> approach(UUID clientId) {
        return current(clientId).map(DisclosureDecision::employerContact);
    }

    /// The decision that counts.
    public Optional<DisclosureDecision> current(UUID clientId) {
        return decisions.current(clientId);
    }

    /// All decisions, newest first.
    public List<DisclosureDecision> history(UUID clientId) {
        return decisions.ofClient(clientId);
    }

    /// Keeps a decision beside the earlier ones; its id is given here.
    ///
    /// Refused: a day to come, a choice to tell something without saying to whom, *niemand* together with someone, a review before the decision,
    /// a text that is too long.
    public Outcome<DisclosureDecision> decide(DisclosureDecision wanted) {
        DisclosureDecision decision = tidy(wanted);
        Optional<Message> problem = problem(decision);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
        }
        vault.write(write -> write.save(DisclosureDecisionRepository.SHELF, decision));
        return Outcome.done(decision);
    }

    /// Takes a decision back that was kept by mistake; the history keeps it.
    public void remove(UUID decisionId) {
        vault.write(write -> write.remove(DisclosureDecisionRepository.SHELF, decisionId));
    }

    private Optional<Message> problem(DisclosureDecision decision) {
        LocalDate today = Dates.today(clock);
        if (decision.decidedOn().isAfter(today)) {
            return Optional.of(Message.of("consent.refused.future", decision.decidedOn()));
        }
        if (tells(decision.level()) && decision.audience().isEmpty()) {
            return Optional.of(Message.of("consent.refused.toWhom"));
        }
        if (decision.audience().size() > 1 && decision.audience().contains(DisclosureAudience.NIEMAND)) {
            return Optional.of(Message.of("consent.refused.nobody"));
        }
        if (decision.reviewDate() != null && decision.reviewDate().isBefore(decision.decidedOn())) {
            return Optional.of(Message.of("consent.refused.review", decision.decidedOn()));
        }
        boolean tooLong = java.util.stream.Stream.of(decision.whatToSay(), decision.whatNot(), decision.pros(), decision.cons())
                .anyMatch(words -> words != null && words.length() > LONGEST);
        return tooLong ? Optional.of(Message.of("consent.refused.tooLong", LONGEST)) : Optional.empty();
    }

    /// Who tells nothing tells it to nobody, and never: answers left over from another choice do not stay behind.
    private static DisclosureDecision tidy(DisclosureDecision wanted) {
        var decision = wanted.withId(Ids.next()).withWhatToSay(stripped(wanted.whatToSay())).withWhatNot(stripped(wanted.whatNot()))
                .withPros(stripped(wanted.pros())).withCons(stripped(wanted.cons()));
        return switch (wanted.level()) {
            case NIETS_VERTELLEN -> decision.withToWhom(Codes.write(Set.of(DisclosureAudience.NIEMAND))).withTellWhen(DisclosureMoment.NOOIT)
                    .withWhatToSay(null);
            case NOG_NIET_BESLOTEN -> decision.withToWhom("").withTellWhen(null).withWhatToSay(null);
            default -> decision;
        };
    }

    private static boolean tells(DisclosureLevel level) {
        return level != DisclosureLevel.NOG_NIET_BESLOTEN && level != DisclosureLevel.NIETS_VERTELLEN;
    }

    private static String stripped(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
