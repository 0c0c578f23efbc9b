package nl.trede.figures.model;

import java.util.Optional;
import nl.trede.common.outcome.Message;

/// One line of the list behind a number.
///
/// @param detail what about this case matters to the figure: the days, the rungs, the reason to stand aside
public record Case(CaseFacts facts, Standing standing, Optional<Message> detail) {
    static Case of(CaseFacts facts, Standing standing) {
        return new Case(facts, standing, Optional.empty());
    }

    static Case of(CaseFacts facts, Standing standing, String detailKey, Object... arguments) {
        return new Case(facts, standing, Optional.of(Message.of(detailKey, arguments)));
    }

    static Case aside(CaseFacts facts, String reasonKey, Object... arguments) {
        return of(facts, Standing.ASIDE, reasonKey, arguments);
    }
}
