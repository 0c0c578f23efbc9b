package nl.trede.common.ui;

/// Opens a place in the program.
public interface Navigator {
    void open(Destination destination);

    /// Back to where the user was before the last [#open]; nothing when there is nowhere to go.
    void back();
}
