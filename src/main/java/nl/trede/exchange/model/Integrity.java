package nl.trede.exchange.model;

import java.util.List;

/// Whether a workbook is still as its sender wrote it.
public sealed interface Integrity {
    /// Every value is as it was when it was signed.
    record Unchanged() implements Integrity { }

    /// Someone changed values afterwards.
    ///
    /// @param cells which, as `Caseload!F3`; a whole row of a large sheet as `Contacten!A812:K812`; a sheet that is gone as its name
    record EditedByHand(List<String> cells) implements Integrity {
        public EditedByHand {
            cells = List.copyOf(cells);
        }
    }

    /// The manifest itself was changed, or its signature is not by the key it names: nothing about its origin is certain.
    record SealBroken() implements Integrity { }
}
