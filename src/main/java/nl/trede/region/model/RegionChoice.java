package nl.trede.region.model;

import java.util.Optional;

/// Whose numbers are shown.
///
/// @param code of the arbeidsmarktregio; empty for the teams whose region is unknown
/// @param name empty for the teams whose region is unknown
public record RegionChoice(Optional<String> code, String name) {
    public static RegionChoice unknown() {
        return new RegionChoice(Optional.empty(), "");
    }

    public boolean covers(String regionCode) {
        return code.isEmpty() ? regionCode == null : code.get().equals(regionCode);
    }
}
