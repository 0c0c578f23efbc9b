package nl.trede.jobs.model;

/// Who ended a job.
public enum EndInitiative {
    CLIENT,
    WERKGEVER,
    BEIDEN,
    AFLOOP
}
