package nl.trede.consent.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// What clients decide about openness at work. It informs and never advises one answer; a new decision never overwrites an earlier one.
public final class Disclosures {
    /// The longest text that is kept, in characters.
    private static final int LONGEST = 4000;

    private static final String DRAFT = "consent.draft/";

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

    /// Keeps a decision beside the earlier ones.
    ///
    /// Refused: nothing chosen about telling or about the coach, a day to come, something to tell without saying to whom, *niemand* together with
    /// someone, a review before the decision, a text that is too long.
    public Outcome<DisclosureDecision> decide(DisclosureDraft draft) {
        Optional<Message> problem = problem(draft);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
        }
        DisclosureDecision decision = draft.decision(Ids.next()).orElseThrow();
        boolean drafted = draft(draft.clientId()).isPresent();
        vault.write(write -> {
            if (drafted) {
                write.set(DRAFT + decision.clientId(), "");
            }
            return write.save(DisclosureDecisionRepository.SHELF, decision);
        });
        return Outcome.done(decision);
    }

    /// What was typed and is no decision yet.
    public Optional<DisclosureDraft> draft(UUID clientId) {
        return vault.setting(DRAFT + clientId).filter(json -> !json.isEmpty()).map(json -> Json.read(json, DisclosureDraft.class));
    }

    /// Keeps what is typed so far; it decides nothing.
    public void keepDraft(DisclosureDraft typed) {
        vault.write(write -> {
            write.set(DRAFT + typed.clientId(), Json.write(typed));
            return typed;
        });
    }

    /// Forgets what was typed and never decided.
    public void forgetDraft(UUID clientId) {
        vault.write(write -> {
            write.set(DRAFT + clientId, "");
            return clientId;
        });
    }

    /// Takes a decision back that was kept by mistake; the history keeps it.
    public void remove(UUID decisionId) {
        vault.write(write -> write.remove(DisclosureDecisionRepository.SHELF, decisionId));
    }

    private Optional<Message> problem(DisclosureDraft draft) {
        if (draft.level() == null) {
            return Optional.of(Message.of("consent.refused.noLevel"));
        }
        if (draft.employerContact() == null) {
            return Optional.of(Message.of("consent.refused.noApproach"));
        }
        if (draft.day().isAfter(Dates.today(clock))) {
            return Optional.of(Message.of("consent.refused.future", draft.day()));
        }
        var audience = draft.audience();
        if (draft.tells() && audience.isEmpty()) {
            return Optional.of(Message.of("consent.refused.toWhom"));
        }
        if (draft.tells() && audience.size() > 1 && audience.contains(DisclosureAudience.NIEMAND)) {
            return Optional.of(Message.of("consent.refused.nobody"));
        }
        if (draft.reviewDate() != null && draft.reviewDate().isBefore(draft.day())) {
            return Optional.of(Message.of("consent.refused.review", draft.day()));
        }
        boolean tooLong = Stream.of(draft.whatToSay(), draft.whatNot(), draft.pros(), draft.cons()).anyMatch(words -> words.length() > LONGEST);
        return tooLong ? Optional.of(Message.of("consent.refused.tooLong", LONGEST)) : Optional.empty();
    }
}
