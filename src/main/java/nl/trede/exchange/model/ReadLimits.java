package nl.trede.exchange.model;

import java.time.Duration;

/// How much of a file is looked at before it is refused (reliability, fact 5). The largest honest workbook, 3,500 trajectories with
/// 100,000 contacts, is some 6 MB packed.
///
/// @param packed   bytes of the file
/// @param unpacked bytes of all its parts together
/// @param parts    entries in the zip
/// @param ratio    how many times larger a part may get when unpacked, once it is over a MiB
/// @param rows     rows of one sheet
/// @param columns  columns of one row
/// @param refused  refused cells that are listed
/// @param time     for the whole file
record ReadLimits(long packed, long unpacked, int parts, int ratio, int rows, int columns, int refused, Duration time) {
    static final ReadLimits STANDARD = new ReadLimits(25L << 20, 256L << 20, 200, 200, 200_000, 256, 10_000, Duration.ofSeconds(30));

    /// A file went over a limit.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("Over the limits of a workbook", null, false, false);
        }
    }
}
