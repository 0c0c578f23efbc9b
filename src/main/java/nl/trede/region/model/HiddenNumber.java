package nl.trede.region.model;

import nl.trede.common.outcome.Message;
import nl.trede.region.model.QuarterCell.Seen;

/// A number that is not shown. It carries the reason only, never the rows: who opens it learns why, and nothing about anyone.
///
/// @param title what the number counts
/// @param line  the organisation or team; empty for the whole
public record HiddenNumber(Message title, String line, Seen why) implements Opened {
}
