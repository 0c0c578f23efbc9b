package nl.trede.consent.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyRepository;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// Notes what a client allows, refuses and withdraws. Nothing here ever stops the coaching itself.
public final class Consents {
    private static final int PURPOSE = 1000;
    private static final int REFERENCE = 200;

    private final Vault vault;
    private final Clock clock;

    public Consents(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Notes all answers of one conversation, in one transaction.
    ///
    /// Refused before anything is written: no categories, a cell no consent decides about, a day to come, no purpose for a yes, a last day before
    /// the first, a person who is not around this client.
    public Outcome<List<Consent>> note(List<Answer> answers) {
        if (answers.isEmpty() || answers.stream().anyMatch(answer -> answer.categories().isEmpty())) {
            return Outcome.refused("consent.refused.noCells");
        }
        for (Answer answer : answers) {
            Optional<Message> problem = problem(answer);
            if (problem.isPresent()) {
                return new Outcome.Refused<>(problem.get());
            }
        }
        return Outcome.done(vault.write(write -> answers.stream().map(answer -> save(write, consent(answer))).toList()));
    }

    /// Withdraws one kind of data from consents, as of today. Other kinds of data under the same consent go on: the consent is split.
    /// What was shared before stays listed.
    public Outcome<Withdrawal> withdraw(Collection<UUID> consents, DataCategory category) {
        LocalDate today = Dates.today(clock);
        return Outcome.done(vault.write(write -> {
            var before = new ArrayList<Consent>();
            var added = new ArrayList<UUID>();
            for (UUID id : consents) {
                Optional<Consent> found = write.find(ConsentRepository.SHELF, id).filter(one -> one.valid(category, today));
                found.ifPresent(consent -> {
                    before.add(consent);
                    split(write, consent, category, today).ifPresent(added::add);
                });
            }
            return new Withdrawal(before, added);
        }));
    }

    /// Takes a withdrawal back.
    public void undo(Withdrawal withdrawal) {
        vault.write(write -> {
            withdrawal.added().forEach(id -> write.remove(ConsentRepository.SHELF, id));
            withdrawal.before().forEach(consent -> save(write, consent));
            return withdrawal;
        });
    }

    /// Removes what was noted by mistake; the history keeps it.
    public void remove(Collection<Consent> noted) {
        vault.write(write -> {
            noted.forEach(consent -> write.remove(ConsentRepository.SHELF, consent.id()));
            return noted;
        });
    }

    /// @return the consent that was split off, when other kinds of data remain
    private static Optional<UUID> split(Write write, Consent consent, DataCategory category, LocalDate today) {
        var rest = EnumSet.copyOf(consent.categorySet());
        rest.remove(category);
        if (rest.isEmpty()) {
            save(write, consent.withWithdrawnDate(today));
            return Optional.empty();
        }
        save(write, consent.covering(rest));
        return Optional.of(save(write, consent.withId(Ids.next()).covering(List.of(category)).withWithdrawnDate(today)).id());
    }

    private static Consent save(Write write, Consent consent) {
        write.save(ConsentRepository.SHELF, consent);
        write.audit(AuditKind.TOESTEMMING, consent.clientId(), ConsentRepository.SHELF.name(), consent.id());
        return consent;
    }

    private Consent consent(Answer answer) {
        return new Consent(Ids.next(), answer.clientId(), answer.to().kind(), answer.to().partyId().orElse(null), Codes.write(answer.categories()),
                answer.purpose().strip(), answer.day(), answer.how(), answer.yes() ? answer.expires().orElse(null) : null, null,
                answer.documentRef().map(String::strip).filter(reference -> !reference.isEmpty()).orElse(null), !answer.yes());
    }

    private Optional<Message> problem(Answer answer) {
        for (DataCategory category : answer.categories()) {
            Rule rule = Matrix.rule(category, answer.to().kind());
            if (!rule.asksClient()) {
                return Optional.of(Message.of(rule == Rule.NEEDED ? "consent.refused.needed" : "consent.refused.closed", category,
                        answer.to().kind().phrase()));
            }
        }
        if (answer.day().isAfter(Dates.today(clock))) {
            return Optional.of(Message.of("consent.refused.future", answer.day()));
        }
        if (answer.yes() && answer.purpose().isBlank()) {
            return Optional.of(Message.of("consent.refused.purpose"));
        }
        if (answer.yes() && answer.expires().filter(last -> last.isBefore(answer.day())).isPresent()) {
            return Optional.of(Message.of("consent.refused.expires", answer.day()));
        }
        if (answer.purpose().length() > PURPOSE || answer.documentRef().filter(reference -> reference.length() > REFERENCE).isPresent()) {
            return Optional.of(Message.of("consent.refused.tooLong", answer.purpose().length() > PURPOSE ? PURPOSE : REFERENCE));
        }
        return answer.to().partyId().filter(id -> !around(answer.clientId(), id)).map(id -> Message.of("consent.refused.party"));
    }

    private boolean around(UUID clientId, UUID partyId) {
        return new PartyRepository(vault).find(partyId).map(Party::clientId).filter(clientId::equals).isPresent();
    }
}
