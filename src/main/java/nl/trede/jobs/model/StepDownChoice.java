package nl.trede.jobs.model;

/// What client and coach decide when stepping down is brought up (domain §1.4).
public enum StepDownChoice {
    AFBOUWEN,
    NOG_NIET
}
