package nl.trede.clients;

import java.util.UUID;

/// What a room adds to *Profiel en zoekplan* on the client page: below the profile, as the wish comes first.
@FunctionalInterface
public interface ProfilePart {
    /// Made anew each time the tab is shown; while a client reads along ([nl.trede.common.ui.Desk#together]) it shows no internal note and no
    /// other client.
    ClientTab.Content open(UUID clientId);
}
