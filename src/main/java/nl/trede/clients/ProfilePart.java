package nl.trede.clients;

import java.util.UUID;

/// What a room adds above the profile in *Profiel en zoekplan* on the client page.
@FunctionalInterface
public interface ProfilePart {
    /// Made anew each time the tab is shown; while a client reads along ([nl.trede.common.ui.Desk#together]) it shows no internal note and no
    /// other client.
    ClientTab.Content open(UUID clientId);
}
