package nl.trede.jobs.model;

import java.time.LocalDate;

/// Where a job is on a day: what the list *Banen* is filtered by.
public enum JobState {
    GEPLAND("jobs.state.planned"),
    PROEFPLAATSING("jobs.state.trial"),
    LOOPT("jobs.state.running"),
    BEEINDIGD("jobs.state.ended");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    /// Bundle key of the label.
    public String label() {
        return label;
    }

    /// A proefplaatsing that runs is its own state: it is not yet a job.
    public static JobState of(Job job, LocalDate day) {
        if (job.startDate().isAfter(day)) {
            return GEPLAND;
        }
        if (!JobRules.runs(job, day)) {
            return BEEINDIGD;
        }
        return job.kind() == JobKind.PROEFPLAATSING ? PROEFPLAATSING : LOOPT;
    }
}
