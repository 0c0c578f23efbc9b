package nl.trede.route.model;

import java.util.UUID;
import nl.trede.common.ui.Destination;

/// The places of this room.
public final class RoutePlaces {
    /// The lists of tasks, one for each kind of route.
    public static final String TEMPLATES = "route-templates";

    private RoutePlaces() {
    }

    /// One task in the route of a client.
    static Destination step(UUID clientId, RouteStep step) {
        return Destination.client(clientId, RouteDue.TAB + "/" + step(step));
    }

    /// One paper of a client.
    static Destination paper(UUID clientId, PaperKind kind) {
        return Destination.client(clientId, RouteDue.TAB + "/" + paper(kind));
    }

    /// The name of the line of an open task within the tab.
    public static String step(RouteStep step) {
        return "step-" + step.key().replace(' ', '-');
    }

    /// The name of the line of a paper within the tab.
    public static String paper(PaperKind kind) {
        return "paper-" + kind;
    }

    public static Destination templates(TemplateKind kind) {
        return Destination.room(TEMPLATES, kind.name());
    }
}
