package nl.trede.employers.model;

import java.util.List;
import nl.trede.common.outcome.Message;

/// An employer that may suit a client, and why.
///
/// @param score   only to put the best first; never shown
/// @param reasons for
/// @param against what to think of first
public record Proposal(Employer employer, int score, List<Message> reasons, List<Message> against) {
}
