package nl.trede.clients.model;

import java.time.LocalDate;

/// Who has a trajectory, with the name.
public record Guidance(Assignment assignment, String coach) {
    public boolean on(LocalDate day) {
        return !assignment.fromDate().isAfter(day) && (assignment.toDate() == null || !assignment.toDate().isBefore(day));
    }

    public boolean standsIn() {
        return assignment.role() == AssignmentRole.WAARNEMEND;
    }
}
