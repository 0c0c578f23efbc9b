package nl.trede.clients.model;

/// Whether a coach has a trajectory as their own or stands in.
public enum AssignmentRole {
    PRIMAIR,
    WAARNEMEND
}
