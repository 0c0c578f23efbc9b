package nl.trede.clients;

import java.util.UUID;
import javafx.scene.Parent;

/// A card that a room brings to *Overzicht* on the client page; made anew whenever the page loads.
@FunctionalInterface
public interface OverviewCard {
    Parent card(UUID clientId);

    /// Whether a client who reads along may see it: it shows no internal note and no other client.
    default boolean together() {
        return false;
    }
}
