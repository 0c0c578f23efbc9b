package nl.trede.exchange.model;

/// What came of reading a file. Reading never writes anything.
public sealed interface ReadOutcome {
    /// A workbook of Trede, read to the last row.
    record Readable(OpenedWorkbook workbook) implements ReadOutcome { }

    record NeedsPassword() implements ReadOutcome { }

    record WrongPassword() implements ReadOutcome { }

    /// No Excel workbook at all.
    record NotAWorkbook() implements ReadOutcome { }

    /// An Excel workbook that Trede did not write.
    record ForeignWorkbook() implements ReadOutcome { }

    /// Written by a newer Trede.
    ///
    /// @param version the format of the file; this program reads up to [Sheets#FORMAT]
    record NewerVersion(int version) implements ReadOutcome { }

    /// Cut off or broken on the way.
    record Damaged() implements ReadOutcome { }

    /// Larger than any honest workbook, packed or unpacked, or too slow to read.
    record TooLarge() implements ReadOutcome { }

    /// The file is not there or may not be read.
    record Unreachable() implements ReadOutcome { }
}
