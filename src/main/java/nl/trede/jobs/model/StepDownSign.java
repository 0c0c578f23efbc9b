package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.LifeDomains;
import nl.trede.common.outcome.Message;

/// One thing the dossier tells about whether a job is steady and nothing is open (domain §1.4): a reason to bring to the talk about stepping down,
/// never the answer. Whether the client is satisfied stands in no dossier; that is asked.
///
/// @param speaksFor false when it is a reason to wait
public record StepDownSign(boolean speaksFor, Message words) {
    /// After how many months steady work is expected (W41: about a year).
    public static final int STEADY_MONTHS = 12;
    /// How far back support must have been kept, and how far ahead the job must run: a quarter.
    static final int LOOK_DAYS = 91;

    /// @param checks     of the job, see [FollowAlong]
    /// @param agreements of the client, done ones too
    /// @param signals    the parts of life that ask for attention
    public static List<StepDownSign> of(Employment job, Collection<Checkpoint> checks, Collection<ActionItem> agreements,
            Collection<LifeDomains.Signal> signals, LocalDate today) {
        var signs = new ArrayList<StepDownSign>();
        LocalDate steady = job.start().plusMonths(STEADY_MONTHS);
        signs.add(steady.isAfter(today) ? against("jobs.down.young", steady) : speaks("jobs.down.steady", job.start()));
        if (job.end() != null && job.end().isBefore(today.plusDays(LOOK_DAYS))) {
            signs.add(against("jobs.down.ends", job.end()));
        }
        support(checks, today, signs);
        agreements(agreements, today, signs);
        if (signals.isEmpty()) {
            signs.add(speaks("jobs.down.life"));
        }
        signals.forEach(signal -> signs.add(against("jobs.down.signal", signal.domain(), signal.state(), signal.since())));
        return signs.stream().sorted(Comparator.comparing(StepDownSign::speaksFor)).toList();
    }

    private static void support(Collection<Checkpoint> checks, LocalDate today, List<StepDownSign> signs) {
        List<Checkpoint> lately = checks.stream().filter(check -> check.until().isBefore(today) && !check.until().isBefore(today.minusDays(LOOK_DAYS))).toList();
        long missed = lately.stream().filter(check -> check.kept().isEmpty()).count();
        if (missed > 0) {
            signs.add(against("jobs.down.missed", missed, lately.size()));
        } else if (!lately.isEmpty()) {
            signs.add(speaks("jobs.down.kept", lately.size()));
        }
    }

    private static void agreements(Collection<ActionItem> agreements, LocalDate today, List<StepDownSign> signs) {
        List<ActionItem> open = agreements.stream().filter(one -> one.status() == ActionStatus.OPEN).toList();
        long late = open.stream().filter(one -> one.dueDate() != null && one.dueDate().isBefore(today)).count();
        signs.add(open.isEmpty() ? speaks("jobs.down.nothingOpen") : late > 0 ? against("jobs.down.late", open.size(), late) : against("jobs.down.open", open.size()));
    }

    private static StepDownSign speaks(String key, Object... arguments) {
        return new StepDownSign(true, Message.of(key, arguments));
    }

    private static StepDownSign against(String key, Object... arguments) {
        return new StepDownSign(false, Message.of(key, arguments));
    }
}
