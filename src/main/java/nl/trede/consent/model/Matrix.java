package nl.trede.consent.model;

import static nl.trede.consent.model.DataCategory.BAAN;
import static nl.trede.consent.model.DataCategory.BELASTBAARHEID;
import static nl.trede.consent.model.DataCategory.CONTACTGEGEVENS;
import static nl.trede.consent.model.DataCategory.DIAGNOSE_BEHANDELING;
import static nl.trede.consent.model.DataCategory.OPENHEIDSKEUZE;
import static nl.trede.consent.model.DataCategory.UITKERING_INKOMEN;
import static nl.trede.consent.model.DataCategory.VOORTGANG_LADDER;
import static nl.trede.consent.model.DataCategory.WERKWENS_PROFIEL;

import java.util.List;
import java.util.Map;

/// Who may know what by default: the table of domain §4, with a column for someone close, who is not in that table. With them everything is
/// the client's to give, except diagnosis.
///
/// The one place where these rules stand. The job is *n.a.* for an employer there: an employer knows the job at hand and has no part in another.
public final class Matrix {
    private static final Cell ASK = Cell.of(Rule.CONSENT);
    private static final Cell NEVER = Cell.of(Rule.NEVER);
    private static final Cell ORDER = Cell.of(Rule.NEEDED, Cell.Note.OPDRACHT);
    private static final Cell BENEFIT = Cell.of(Rule.NEEDED, Cell.Note.UITKERING);
    private static final Cell RESUMPTION = Cell.of(Rule.NEEDED, Cell.Note.WERKHERVATTING);

    /// In the order of [RecipientKind]: ggz, UWV, gemeente, werkgever, naaste, regiocoördinator.
    private static final Map<DataCategory, List<Cell>> ROWS = Map.of(
            CONTACTGEGEVENS, List.of(ASK, ORDER, ORDER, ASK, ASK, NEVER),
            WERKWENS_PROFIEL, List.of(ASK, ASK, ASK, ASK, ASK, NEVER),
            BELASTBAARHEID, List.of(ASK, ASK, ASK, Cell.of(Rule.CONSENT, Cell.Note.AANPASSINGEN), ASK, NEVER),
            DIAGNOSE_BEHANDELING, List.of(Cell.of(Rule.WITHIN_TEAM), Cell.of(Rule.CLINICIAN_ONLY), NEVER, NEVER, NEVER, NEVER),
            UITKERING_INKOMEN, List.of(ASK, BENEFIT, BENEFIT, NEVER, ASK, Cell.of(Rule.AGGREGATED)),
            VOORTGANG_LADDER, List.of(ASK, ASK, ASK, NEVER, ASK, Cell.of(Rule.PSEUDONYMISED)),
            BAAN, List.of(ASK, RESUMPTION, RESUMPTION, Cell.of(Rule.OWN), ASK, Cell.of(Rule.PSEUDONYMISED)),
            OPENHEIDSKEUZE, List.of(ASK, NEVER, NEVER, Cell.of(Rule.DISCLOSURE), ASK, NEVER));

    private Matrix() {
    }

    public static Cell cell(DataCategory category, RecipientKind recipient) {
        return ROWS.get(category).get(recipient.ordinal());
    }

    public static Rule rule(DataCategory category, RecipientKind recipient) {
        return cell(category, recipient).rule();
    }
}
