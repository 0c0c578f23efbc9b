package nl.trede.employers.model;

/// Branch of an employer: the sections of the Dutch Standaard Bedrijfsindeling (SBI 2008).
public enum Branch {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U
}
