package nl.trede.exchange.model;

import java.util.Locale;

/// Who a workbook is made for; decides which sheets and columns it has (domain §11).
public enum Template {
    /// The regional coordinator: pseudonymised rows, no name, no free text, no EPA or CMD.
    COORDINATOR,
    /// The lead of the coach's own team: rows by client id with the display name, no notes.
    TEAMLEAD;

    /// The name on the command line and in the register: `coordinator`, `teamlead`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean pseudonymised() {
        return this == COORDINATOR;
    }
}
