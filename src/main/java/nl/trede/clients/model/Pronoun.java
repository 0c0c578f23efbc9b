package nl.trede.clients.model;

/// How a client is addressed.
public enum Pronoun {
    ZIJ,
    HIJ,
    DIE
}
