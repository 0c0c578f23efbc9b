package nl.trede.route.model;

/// What was answered to a paper.
public enum PaperAnswer {
    TOEGEKEND,
    AFGEWEZEN,
    ONTVANGEN,
    AANVULLEN
}
