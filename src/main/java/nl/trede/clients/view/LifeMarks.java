package nl.trede.clients.view;

import nl.trede.clients.model.LifeState;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;

/// How a state of a part of life looks everywhere: a symbol, a word and a tone, so that colour never says it alone.
final class LifeMarks {
    private LifeMarks() {
    }

    static Pill pill(Text text, LifeState state) {
        var pill = new Pill(text.of(state), tone(state));
        pill.setGraphic(icon(state).node());
        return pill;
    }

    static Tone tone(LifeState state) {
        return switch (state) {
            case GAAT_GOED -> Tone.SUCCESS;
            case LET_OP -> Tone.ATTENTION;
            case HULP_NODIG -> Tone.DANGER;
        };
    }

    private static Icon icon(LifeState state) {
        return switch (state) {
            case GAAT_GOED -> Icon.CHECK;
            case LET_OP -> Icon.WARNING;
            case HULP_NODIG -> Icon.DANGER;
        };
    }
}
