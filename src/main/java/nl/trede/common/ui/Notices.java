package nl.trede.common.ui;

/// Where a screen reports what came of an action; the frame shows it as a [Banner] above the page.
public interface Notices {
    /// Replaces what was shown.
    void show(Notice notice);

    void clear();
}
