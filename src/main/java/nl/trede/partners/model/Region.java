package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// One of the 35 arbeidsmarktregio's (domain §5). The code is fixed, the name is editable.
///
/// @param aliases other names a file may use, separated by `;`
/// @param annualTarget trajectories to start each year, 100 by default (domain §3.5)
@RecordBuilder
public record Region(
        UUID id,
        String code,
        int uwvNumber,
        String name,
        String aliases,
        int annualTarget) implements Stored, RegionBuilder.With {
}
