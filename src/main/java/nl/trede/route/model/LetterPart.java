package nl.trede.route.model;

import java.util.List;
import nl.trede.common.outcome.Message;
import nl.trede.paper.model.Fact;

/// A part of a letter that tells something about the client.
///
/// @param title what it is about, for the coach and as its heading
public record LetterPart(Message title, List<Fact> facts, String words) {
    public LetterPart {
        facts = List.copyOf(facts);
    }
}
