package nl.trede.exchange.model;

/// A value that cannot be read. Its row is not among the rows.
///
/// @param cell     `Caseload!F12`
/// @param value    what stands there, shortened
/// @param expected what should stand there, Dutch
/// @param example  a value that would do
public record RefusedCell(String cell, String value, String expected, String example) {
}
