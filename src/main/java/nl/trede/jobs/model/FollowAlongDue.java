package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// The next support check of every job (domain §10.17), for clients whose trajectory runs. A check that was missed does not stay due: the
/// next one takes its place, and the score remembers. A check that is open is done by a contact with the client.
public final class FollowAlongDue implements DueSource {
    private static final String LOG = "jobs.due.log";

    private final Employments employments;

    public FollowAlongDue(Vault vault) {
        employments = new Employments(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        List<Employment> around = employments.guided(about).stream().filter(job -> near(job, today, horizon)).toList();
        var contacts = employments.contacts(about, around);
        var due = new ArrayList<DueItem>();
        for (Employment job : around) {
            FollowAlong.checks(job, contacts.apply(job.first().clientId())).stream()
                    .filter(check -> check.on(today) == Checkpoint.State.OPEN || check.on(today) == Checkpoint.State.LATER)
                    .filter(check -> !check.from().isAfter(horizon)).findFirst().map(check -> item(job, check, today)).ifPresent(due::add);
        }
        return due;
    }

    @Override
    public Optional<DueHand> hand(DueItem item) {
        return item.verb().filter(verb -> verb.key().equals(LOG)).map(verb -> new DueHand.Talk(ContactKind.JOBCOACHING_OP_WERKPLEK));
    }

    /// Whether a job still has checks to come: it starts before the horizon, and it began within the year or ended within the last days.
    private static boolean near(Employment job, LocalDate today, LocalDate horizon) {
        boolean coming = !job.start().minusDays(FollowAlong.DAYS_BEFORE).isAfter(horizon);
        boolean young = !job.start().plusMonths(FollowAlong.LAST_MONTH).isBefore(today);
        return job.last().wantsSupport() && coming && (job.end() == null ? young : !job.end().plusDays(FollowAlong.DAYS_AFTER_END).isBefore(today));
    }

    private static DueItem item(Employment job, Checkpoint check, LocalDate today) {
        String rule = "jobs/support/" + check.kind() + check.number() + "/" + job.id();
        String verb = check.on(today) == Checkpoint.State.OPEN ? LOG : "jobs.due.open";
        return new DueItem(rule, Optional.of(job.first().clientId()), Message.of("jobs.due.support." + key(check.kind())),
                Message.of("jobs.due.support.detail", check.from(), check.until()), check.until(), JobPlaces.job(job.last()), Optional.of(Message.of(verb)));
    }

    private static String key(Checkpoint.Kind kind) {
        return switch (kind) {
            case BEFORE -> "before";
            case FIRST_DAYS -> "firstDays";
            case WEEKLY -> "weekly";
            case MONTHLY -> "monthly";
            case AFTER_END -> "afterEnd";
        };
    }
}
