package nl.trede.exchange.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Everything that would leave for one recipient over one period, before anything is written.
///
/// @param draft   the manifest, with the revision it would get
/// @param readme  what the sheet *Leesmij* will say
/// @param sheets  every other sheet with its rows
/// @param shared  clients of whom a row leaves the team, for the register of what was shared
/// @param leftOut clients who have no row and count in totals only, for the coach's own eyes
public record ExportPlan(Recipient recipient, Manifest draft, WorkbookContent content, Readme readme, List<SheetPreview> sheets,
        Set<UUID> shared, List<LeftOut> leftOut) {
    public ExportPlan {
        sheets = List.copyOf(sheets);
        shared = Set.copyOf(shared);
        leftOut = List.copyOf(leftOut);
    }

    public record LeftOut(UUID clientId, String displayName) {
    }

    /// What the file is called unless someone chooses otherwise: no client data, no name of a coach.
    public String fileName() {
        return "trede-" + plain(draft.origin().team()) + "-" + draft.period() + "-r" + draft.revision() + ".xlsx";
    }

    private static String plain(String team) {
        String letters = java.text.Normalizer.normalize(team, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "").toLowerCase(java.util.Locale.ROOT);
        return letters.isEmpty() ? "team" : letters;
    }
}
