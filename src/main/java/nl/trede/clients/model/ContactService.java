package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Logging contacts with clients and the people around them.
public final class ContactService {
    private static final int DAY = 24 * 60;
    private static final int NOTE = 20_000;

    private final Vault vault;
    private final Me me;

    public ContactService(Vault vault, Me me) {
        this.vault = vault;
        this.me = me;
    }

    /// What was written: taken back as one by [ContactService#undo].
    public record Logged(ContactMoment contact, Optional<ActionItem> nextStep) {
    }

    /// Keeps a contact under the client's trajectory of now, and its next step as an agreement of the coach, in one transaction.
    public Outcome<Logged> log(NewContact wanted) {
        LocalDate today = Dates.today(vault.clock());
        String nextStep = Checks.tidy(wanted.nextStep());
        var client = new ClientRepository(vault).find(wanted.clientId());
        var refusal = new Checks().refuseIf(client.isEmpty(), "clients.refused.noClient")
                .refuseIf(wanted.date().isAfter(today), "clients.refused.contactInFuture")
                .refuseIf(wanted.minutes() != null && (wanted.minutes() < 1 || wanted.minutes() > DAY), "clients.refused.minutes")
                .refuseIf(nextStep == null && wanted.nextDate() != null, "clients.refused.nextStep")
                .fits(wanted.note(), NOTE).fits(nextStep, ActionService.LONGEST).<Logged>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var trajectory = new TrajectoryRepository(vault).current(wanted.clientId()).map(Trajectory::id).orElse(null);
        var contact = new ContactMoment(Ids.next(), wanted.clientId(), trajectory, me.coachId().orElse(null), wanted.date(), wanted.kind(),
                wanted.channel(), wanted.location(), wanted.minutes(), wanted.noShow(), Checks.tidy(wanted.note()), wanted.shareable());
        var action = Optional.ofNullable(nextStep).map(step -> new ActionItem(Ids.next(), wanted.clientId(), ContactMomentRepository.SHELF.name(),
                contact.id(), step, ActionOwner.COACH, wanted.nextDate(), ActionStatus.OPEN, null));
        vault.write(write -> {
            action.ifPresent(item -> write.save(ActionItemRepository.SHELF, item));
            return write.save(ContactMomentRepository.SHELF, contact);
        });
        return Outcome.done(new Logged(contact, action));
    }

    /// Takes a contact back together with its next step; the history keeps both.
    public void undo(Logged logged) {
        vault.write(write -> {
            logged.nextStep().ifPresent(action -> write.remove(ActionItemRepository.SHELF, action.id()));
            return write.remove(ContactMomentRepository.SHELF, logged.contact().id());
        });
    }
}
