package nl.trede.cli;

import nl.trede.partners.model.Role;

/// Roles as they are typed: `coach`, `teamlead`, `coordinator`.
enum RoleName {
    coach(Role.JOBCOACH),
    teamlead(Role.TEAMLEIDER),
    coordinator(Role.REGIOCOORDINATOR);

    private final Role role;

    RoleName(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
