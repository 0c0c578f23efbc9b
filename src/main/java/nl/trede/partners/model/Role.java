package nl.trede.partners.model;

/// For whom a caseload is kept. Decides which rooms the sidebar shows, never which code runs (design, "Three roles").
public enum Role {
    JOBCOACH,
    TEAMLEIDER,
    REGIOCOORDINATOR
}
