package nl.trede.jobs.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.Checkpoint;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobState;
import nl.trede.jobs.model.Milestone;

/// How jobs are put into words.
final class JobWords {
    private JobWords() {
    }

    /// `16` or `18,5`.
    static String hours(Text text, BigDecimal hours) {
        return text.number(hours, Math.max(0, hours.stripTrailingZeros().scale()));
    }

    static String period(Text text, Job job, JobState state) {
        if (job.endDate() != null) {
            return text.get("jobs.period", job.startDate(), job.endDate());
        }
        return text.get(state == JobState.GEPLAND ? "jobs.from" : "jobs.since", job.startDate());
    }

    /// Kind, hours, contract and period in one line.
    static String facts(Text text, JobLists.Row row) {
        Job job = row.job();
        var facts = new ArrayList<>(List.of(text.of(job.kind())));
        if (job.hoursPerWeek() != null) {
            facts.add(text.get("jobs.hoursPerWeek", hours(text, job.hoursPerWeek())));
        }
        if (job.kind().paid()) {
            facts.add(text.of(job.contract()));
        }
        facts.add(period(text, job, row.state()));
        return String.join(" · ", facts);
    }

    static Pill state(Text text, JobState state) {
        Tone tone = switch (state) {
            case LOOPT -> Tone.SUCCESS;
            case PROEFPLAATSING -> Tone.ACCENT;
            case GEPLAND, BEEINDIGD -> Tone.NEUTRAL;
        };
        return new Pill(text.get(state.label()), tone);
    }

    /// Which check it is: *week 2*, *maand 5*.
    static String check(Text text, Checkpoint check) {
        return switch (check.kind()) {
            case BEFORE -> text.get("jobs.check.before");
            case FIRST_DAYS -> text.get("jobs.check.firstDays");
            case WEEKLY -> text.get("jobs.check.weekly", check.number());
            case MONTHLY -> text.get("jobs.check.monthly", check.number());
            case AFTER_END -> text.get("jobs.check.afterEnd");
        };
    }

    static ListLine milestone(Text text, Milestone one) {
        Tone tone = switch (one.state()) {
            case KEPT -> Tone.SUCCESS;
            case LOST -> Tone.DANGER;
            case AHEAD -> Tone.NEUTRAL;
        };
        var line = new ListLine(text.get("jobs.milestone." + one.term())).pill(new Pill(text.get("jobs.milestone." + one.state()), tone)).right(text.date(one.day()));
        line.setId("milestone-" + one.term());
        return line;
    }
}
