package nl.trede.clients.model;

/// How a contact with a client or partner took place.
public enum ContactChannel {
    GESPREK,
    TELEFOON,
    VIDEO,
    BERICHT,
    MAIL
}
