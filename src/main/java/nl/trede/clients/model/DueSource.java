package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.vault.model.About;

/// What a room knows to be due. `home` shows all sources together; the caseload takes each client's first as the next step.
@FunctionalInterface
public interface DueSource {
    /// Everything overdue on a day or due within the weeks after it.
    ///
    /// @param about   of whom it is asked; others may be in it as well. The caseload asks for a few clients after each save, so a source that
    ///                reads much should read theirs only
    /// @param today   the day it is
    /// @param horizon last day to look ahead to
    List<DueItem> due(About about, LocalDate today, LocalDate horizon);

    /// The same for everyone.
    default List<DueItem> due(LocalDate today, LocalDate horizon) {
        return due(About.everyone(), today, horizon);
    }

    /// What can be done with one of its items where it is shown; empty when it takes its own page.
    default Optional<DueHand> hand(DueItem item) {
        return Optional.empty();
    }
}
