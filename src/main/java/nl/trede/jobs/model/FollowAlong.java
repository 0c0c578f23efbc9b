package nl.trede.jobs.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMoment;

/// The rhythm of support around a job (domain §10.17): within the week before the start, within three days after it, every week of the first
/// four, every month up to a year, and within three days after the end. Only paid jobs and trial placements of clients who want support have checks.
public final class FollowAlong {
    public static final int DAYS_BEFORE = 7;
    public static final int DAYS_AFTER_START = 3;
    public static final int WEEKS = 4;
    public static final int LAST_MONTH = 12;
    public static final int DAYS_AFTER_END = 3;

    /// Contacts at which the client is not present.
    private static final Set<ContactKind> WITHOUT_CLIENT = EnumSet.of(ContactKind.TEAMOVERLEG_GGZ, ContactKind.OVERLEG_UWV,
            ContactKind.OVERLEG_GEMEENTE, ContactKind.PEERSUPPORT_VERWIJZING, ContactKind.NO_SHOW);

    private FollowAlong() {
    }

    /// Of the checks whose last day has passed, how many were kept.
    public record Score(int kept, int due) {
    }

    /// Whether a contact satisfies a check: face to face with the client, who came.
    public static boolean counts(ContactMoment contact) {
        return contact.channel() == ContactChannel.GESPREK && !contact.noShow() && !WITHOUT_CLIENT.contains(contact.kind());
    }

    /// The checks of a job with its extensions: an extension starts none of them anew.
    public static List<Checkpoint> checks(Employment job, Collection<ContactMoment> contacts) {
        return checks(job.whole(), contacts);
    }

    /// All checks of a job in order of time; none when the client does not want support. A week or month counts only when the job ran to its
    /// last day: support is not missed in a job that had stopped.
    public static List<Checkpoint> checks(Job job, Collection<ContactMoment> contacts) {
        if (!job.wantsSupport() || !job.kind().paid() && job.kind() != JobKind.PROEFPLAATSING) {
            return List.of();
        }
        List<LocalDate> days = contacts.stream().filter(FollowAlong::counts).map(ContactMoment::contactDate).sorted().toList();
        LocalDate start = job.startDate();
        var checks = new ArrayList<Checkpoint>();
        checks.add(check(Checkpoint.Kind.BEFORE, 0, start.minusDays(DAYS_BEFORE), start.minusDays(1), days));
        checks.add(check(Checkpoint.Kind.FIRST_DAYS, 0, start, start.plusDays(DAYS_AFTER_START), days));
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate from = start.plusWeeks(week - 1);
            addWhileRunning(checks, job, check(Checkpoint.Kind.WEEKLY, week, from, from.plusDays(6), days));
        }
        for (int month = 2; month <= LAST_MONTH; month++) {
            YearMonth calendar = YearMonth.from(start).plusMonths(month - 1);
            addWhileRunning(checks, job, check(Checkpoint.Kind.MONTHLY, month, calendar.atDay(1), calendar.atEndOfMonth(), days));
        }
        if (job.endDate() != null) {
            checks.add(check(Checkpoint.Kind.AFTER_END, 0, job.endDate(), job.endDate().plusDays(DAYS_AFTER_END), days));
        }
        return checks;
    }

    /// @param day checks whose last day is before it are due
    public static Score score(Collection<Checkpoint> checks, LocalDate day) {
        List<Checkpoint> due = checks.stream().filter(check -> check.until().isBefore(day)).toList();
        return new Score((int) due.stream().filter(check -> check.kept().isPresent()).count(), due.size());
    }

    private static void addWhileRunning(List<Checkpoint> checks, Job job, Checkpoint check) {
        LocalDate last = job.kind() == JobKind.PROEFPLAATSING ? TrialPlacement.end(job) : job.endDate();
        if (last == null || !check.until().isAfter(last)) {
            checks.add(check);
        }
    }

    private static Checkpoint check(Checkpoint.Kind kind, int number, LocalDate from, LocalDate until, List<LocalDate> days) {
        Optional<LocalDate> kept = days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(until)).findFirst();
        return new Checkpoint(kind, number, from, until, kept);
    }
}
