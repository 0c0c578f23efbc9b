package nl.trede.route.model;

import nl.trede.clients.model.ActionOwner;

/// The papers of the municipal IPS subsidy, in the order in which they come (domain §3.2).
public enum PaperKind {
    AANVRAAG(ActionOwner.GGZ, ActionOwner.GEMEENTE),
    VERGOEDING(ActionOwner.GEMEENTE, ActionOwner.UWV),
    BESLUIT(ActionOwner.GEMEENTE, ActionOwner.GGZ),
    STOPBERICHT_1(ActionOwner.GGZ, ActionOwner.GEMEENTE),
    STOPBERICHT_2(ActionOwner.GEMEENTE, ActionOwner.UWV),
    BEEINDIGINGSVERSLAG(ActionOwner.GGZ, ActionOwner.GEMEENTE),
    VASTSTELLING(ActionOwner.GEMEENTE, ActionOwner.GGZ);

    private final ActionOwner from;
    private final ActionOwner to;

    PaperKind(ActionOwner from, ActionOwner to) {
        this.from = from;
        this.to = to;
    }

    public ActionOwner from() {
        return from;
    }

    public ActionOwner to() {
        return to;
    }

    /// Whether the institution sends it; of the others it can only ask how they stand.
    public boolean ours() {
        return from == ActionOwner.GGZ;
    }

    /// Whether it comes to the institution.
    public boolean toUs() {
        return to == ActionOwner.GGZ;
    }

    /// Whether it belongs to an end before its time.
    public boolean stop() {
        return this == STOPBERICHT_1 || this == STOPBERICHT_2;
    }
}
