package nl.trede.employers.model;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Disclosures;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Logs what a coach does with an employer (domain §7, `EmployerContact`).
public final class EmployerContactService {
    /// Key of the refusal that asks whether the coach is sure; everything else must be mended first.
    public static final String DO_NOT_CONTACT = "employers.contact.refused.doNotContact";
    /// Key of the refusal of a contact in which more was told than the client allowed; its arguments are the reason and the way to solve it.
    public static final String STOP = "employers.contact.refused.stop";
    /// The longest text about what went wrong, in characters.
    private static final int LONGEST_BEYOND = 1000;

    private static final int DAY_MINUTES = (int) Duration.ofDays(1).toMinutes();

    private final Vault vault;
    private final Clock clock;
    private final EmployerRepository employers;
    private final EmployerPersonRepository people;
    private final TrajectoryRepository trajectories;
    private final Me me;
    private final Disclosures disclosures;
    private final SearchTargetRepository targets;

    public EmployerContactService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.employers = new EmployerRepository(vault);
        this.people = new EmployerPersonRepository(vault);
        this.trajectories = new TrajectoryRepository(vault);
        this.me = new Me(vault);
        this.disclosures = new Disclosures(vault, clock);
        this.targets = new SearchTargetRepository(vault);
    }

    /// What may be said about a client, and whether the coach may speak with employers for them at all.
    public Saying saying(UUID clientId) {
        return new Saying(clientId, disclosures.sentence(clientId), disclosures.approach(clientId));
    }

    /// Adds or changes a contact. The coach, the client's trajectory and whether the employer stands on the plan are filled in where
    /// they were left open. Refused with [#STOP] when more
    /// was told than the client allowed on that day, unless what went wrong is written down ([EmployerContact#toldBeyond]).
    ///
    /// @param despiteDoNotContact the coach confirmed the contact with an employer that should not be contacted
    public Outcome<EmployerContact> log(EmployerContact entered, boolean despiteDoNotContact) {
        EmployerContact contact = complete(entered);
        Optional<Employer> employer = employers.find(contact.employerId());
        if (employer.isEmpty()) {
            return Outcome.refused("employers.contact.refused.employer");
        }
        Optional<Message> problem = problem(contact);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
        }
        if (employer.get().doNotContact() && !despiteDoNotContact) {
            return Outcome.refused(DO_NOT_CONTACT, Optional.ofNullable(employer.get().doNotContactReason()).orElse(""));
        }
        Optional<Stop> stop = stop(contact);
        if (stop.isPresent() && contact.toldBeyond() == null) {
            return new Outcome.Refused<>(stop.get().message());
        }
        EmployerContact kept = stop.isPresent() ? contact : contact.withToldBeyond(null);
        vault.write(write -> write.save(EmployerContactRepository.SHELF, kept));
        return Outcome.done(kept);
    }

    /// Takes a contact out again: the undo of [#log], or the removal of a mistake. Its last version stays in the history.
    public void remove(UUID contactId) {
        vault.write(write -> write.remove(EmployerContactRepository.SHELF, contactId));
    }

    /// Puts a removed contact back exactly as it was.
    public void putBack(EmployerContact contact) {
        vault.write(write -> write.save(EmployerContactRepository.SHELF, contact));
    }

    private Optional<Message> problem(EmployerContact contact) {
        LocalDate today = Dates.today(clock);
        if (contact.contactDate().isAfter(today)) {
            return Optional.of(Message.of("employers.contact.refused.future", contact.contactDate()));
        }
        if (contact.contactDate().isBefore(today.minusYears(5))) {
            return Optional.of(Message.of("employers.contact.refused.old", contact.contactDate()));
        }
        if (contact.minutes() != null && (contact.minutes() < 0 || contact.minutes() > DAY_MINUTES)) {
            return Optional.of(Message.of("employers.contact.refused.minutes"));
        }
        if (contact.nextDate() != null && contact.nextAction() == null) {
            return Optional.of(Message.of("employers.contact.refused.nextAction"));
        }
        if (contact.nextDate() != null && contact.nextDate().isBefore(contact.contactDate())) {
            return Optional.of(Message.of("employers.contact.refused.nextDate"));
        }
        if (contact.byClient() && contact.clientId() == null) {
            return Optional.of(Message.of("employers.contact.refused.byClient"));
        }
        if (contact.toldBeyond() != null && contact.toldBeyond().length() > LONGEST_BEYOND) {
            return Optional.of(Message.of("employers.contact.refused.beyond", LONGEST_BEYOND));
        }
        boolean stranger = contact.personId() != null && people.find(contact.personId())
                .filter(person -> person.employerId().equals(contact.employerId())).isEmpty();
        return stranger ? Optional.of(Message.of("employers.contact.refused.person")) : Optional.empty();
    }

    private Optional<Stop> stop(EmployerContact contact) {
        if (contact.clientId() == null) {
            return Optional.empty();
        }
        return ToldGate.judge(contact, ToldGate.on(contact, disclosures.history(contact.clientId())),
                Optional.ofNullable(contact.personId()).flatMap(people::find));
    }

    private EmployerContact complete(EmployerContact entered) {
        var contact = entered.withNote(words(entered.note())).withNextAction(words(entered.nextAction()))
                .withDisclosedInfo(words(entered.disclosedInfo())).withToldBeyond(words(entered.toldBeyond()));
        if (contact.coachId() == null) {
            contact = contact.withCoachId(me.coachId().orElse(null));
        }
        if (contact.clientId() == null) {
            return contact.withTrajectoryId(null).withClientPresent(false).withTold(null).withDisclosedInfo(null).withToldBeyond(null);
        }
        if (contact.fitsPlan() == null && targets.ofClient(contact.clientId()).stream().map(SearchTarget::employerId).anyMatch(contact.employerId()::equals)) {
            contact = contact.withFitsPlan(true);
        }
        return contact.withTrajectoryId(trajectory(contact.clientId(), contact.contactDate()).map(Trajectory::id).orElse(null));
    }

    /// The trajectory that ran on the day, else the client's newest.
    private Optional<Trajectory> trajectory(UUID clientId, LocalDate day) {
        return trajectories.ofClient(clientId).stream()
                .max(Comparator.comparing((Trajectory one) -> one.startDate() != null && !one.startDate().isAfter(day)
                        && (one.endDate() == null || !one.endDate().isBefore(day))).thenComparing(Trajectory::referralDate));
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
