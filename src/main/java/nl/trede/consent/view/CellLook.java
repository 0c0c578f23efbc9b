package nl.trede.consent.view;

import nl.trede.common.text.Text;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Tone;
import nl.trede.consent.model.CellState;
import nl.trede.consent.model.CellView;
import nl.trede.consent.model.Matrix;

/// How a cell of the matrix looks: a sign and a word, and a colour that adds nothing the word does not say. A no has no colour of its own:
/// it is an answer, not a fault.
record CellLook(Icon sign, Tone tone, String word) {
    static CellLook of(Text text, CellView cell) {
        return new CellLook(sign(cell.state()), tone(cell.state()), word(text, cell));
    }

    private static String word(Text text, CellView cell) {
        String word = text.get("consent.cell." + cell.state().name(), cell.date().map(text::shortDate).orElse(""));
        return cell.state() == CellState.NEEDED ? Matrix.cell(cell.spot().category(), cell.spot().recipient()).note()
                .map(note -> text.get("consent.cell.neededFor", text.of(note))).orElse(word) : word;
    }

    private static Icon sign(CellState state) {
        return switch (state) {
            case YES, YES_UNTIL, SOME, EXCEPT -> Icon.CHECK;
            case ASK, UNDECIDED -> Icon.HELP;
            case REFUSED -> Icon.CLOSE;
            case WITHDRAWN, EXPIRED -> Icon.UNDO;
            case NEVER, NOTHING_TOLD -> Icon.STOP;
            case NEEDED -> Icon.FILE;
            case UNDER_KEY -> Icon.KEY;
            case OBJECTED, TOTALS -> Icon.FIGURES;
            case TEAM, CLINICIAN -> Icon.TEAM;
            case OWN -> Icon.REMOVE;
            case CHOSEN -> Icon.CONVERSATIONS;
        };
    }

    private static Tone tone(CellState state) {
        return switch (state) {
            case YES, YES_UNTIL, SOME, EXCEPT, CHOSEN -> Tone.SUCCESS;
            case ASK, WITHDRAWN, EXPIRED, UNDECIDED -> Tone.ATTENTION;
            case REFUSED, NEVER, NEEDED, UNDER_KEY, OBJECTED, TOTALS, TEAM, CLINICIAN, OWN, NOTHING_TOLD -> Tone.NEUTRAL;
        };
    }
}
