package nl.trede.clients.model;

/// Where a contact took place; the places outside the office count as community time (domain §10.23).
public enum ContactLocation {
    KANTOOR(false),
    BUITEN(true),
    THUIS(true),
    WERKPLEK(true),
    ONLINE(false);

    private final boolean community;

    ContactLocation(boolean community) {
        this.community = community;
    }

    public boolean community() {
        return community;
    }
}
