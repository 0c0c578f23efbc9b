package nl.trede.exchange.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a workbook comes from.
///
/// @param installation the vault that wrote it, the same for all its workbooks
/// @param regionCode   the region of the team, CBS code
public record Origin(UUID installation, @Nullable String coach, String team, String organisation, @Nullable String regionCode) {
}
