package nl.trede.jobs.view.scheme;

import nl.trede.common.text.Text;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;

/// What came of a request for a scheme, and on which day.
final class DecisionPill {
    private DecisionPill() {
    }

    static Pill of(Text text, Instrument asked) {
        var day = asked.decidedOn() == null ? asked.requestedOn() : asked.decidedOn();
        return new Pill(text.get("jobs.schemes.decision", asked.decision(), text.shortDate(day)), tone(asked.decision()));
    }

    static Tone tone(InstrumentDecision decision) {
        return switch (decision) {
            case TOEGEKEND -> Tone.SUCCESS;
            case AFGEWEZEN -> Tone.DANGER;
            case AANGEVRAAGD -> Tone.ACCENT;
            case INGETROKKEN -> Tone.NEUTRAL;
        };
    }
}
