package nl.trede.clients.model;

/// Lifecycle of a trajectory: AANGEMELD → INTAKE → ACTIEF ⇄ GEPAUZEERD → AFGEROND | GESTOPT (domain §7).
public enum TrajectoryStatus {
    AANGEMELD,
    INTAKE,
    ACTIEF,
    GEPAUZEERD,
    AFGEROND,
    GESTOPT
}
