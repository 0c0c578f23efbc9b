package nl.trede.clients;

import java.util.UUID;
import javafx.scene.Parent;

/// A card that a room brings to *Overzicht* on the client page; made anew whenever the page loads.
@FunctionalInterface
public interface OverviewCard {
    Parent card(UUID clientId);
}
