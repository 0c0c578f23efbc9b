package nl.trede.route.model;

import nl.trede.common.ui.Destination;

/// The places of this room.
public final class RoutePlaces {
    /// The lists of tasks, one for each kind of route.
    public static final String TEMPLATES = "route-templates";

    private RoutePlaces() {
    }

    public static Destination templates(TemplateKind kind) {
        return Destination.room(TEMPLATES, kind.name());
    }
}
