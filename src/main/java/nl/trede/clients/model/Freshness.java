package nl.trede.clients.model;

/// How long ago the last contact was, against the norm (domain §10.18): later than the norm is amber, later than twice the norm is red.
public enum Freshness {
    FRESH,
    AMBER,
    RED;

    /// @param gap  days since the last contact
    /// @param norm days that the phase allows
    public static Freshness of(long gap, int norm) {
        if (gap > 2L * norm) {
            return RED;
        }
        return gap > norm ? AMBER : FRESH;
    }
}
