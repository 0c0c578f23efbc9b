package nl.trede.exchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contact moment as the team lead sees it: never its note.
///
/// @param minutes empty when not noted
public record ContactRow(
        String contactKey,
        String caseKey,
        @Nullable String coach,
        LocalDate date,
        String kind,
        String channel,
        String location,
        @Nullable Integer minutes,
        boolean noShow) {
}
