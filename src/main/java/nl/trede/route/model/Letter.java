package nl.trede.route.model;

import nl.trede.consent.model.Sifted;

/// A letter of the subsidy as it may go today.
///
/// @param parts what may go and what stays behind, with why
public record Letter(PaperKind kind, LetterData data, SubsidyPaper paper, Sifted<LetterPart> parts) {
}
