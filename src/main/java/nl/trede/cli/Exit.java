package nl.trede.cli;

/// What a command tells the shell that called it (design, "Terminal commands").
final class Exit {
    static final int DONE = 0;
    /// Done, but rows or files were refused; they are listed.
    static final int REFUSED = 1;
    static final int USAGE = 2;
    /// Locked, or a wrong or missing passphrase.
    static final int LOCKED = 3;
    /// Disk, network or file trouble, and a tour that found a defect.
    static final int TROUBLE = 4;

    private Exit() {
    }
}
