package nl.trede.consent.model;

/// What was shared: a kind of paper, never its content.
public enum SharedPaper {
    GESPREKSVERSLAG,
    AFSPRAKENLIJST,
    UITNODIGING,
    BRIEF,
    WERKBOEK
}
