package nl.trede.vault.model;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Which clients something is about: what a commit changed, and what a list must therefore read again.
public sealed interface About {
    /// From this many clients on, reading everybody at once is quicker than asking for each.
    int MANY = 100;

    /// All clients, or nobody can say which.
    record Everyone() implements About {
    }

    /// No others than these.
    record Only(Set<UUID> clients) implements About {
        public Only {
            clients = Set.copyOf(clients);
        }
    }

    static About everyone() {
        return new Everyone();
    }

    static About nobody() {
        return new Only(Set.of());
    }

    /// @param client null for a record that is about no client in particular, which may matter to all of them
    static About client(@Nullable UUID client) {
        return client == null ? everyone() : new Only(Set.of(client));
    }

    default boolean isNobody() {
        return this instanceof Only(var clients) && clients.isEmpty();
    }

    default boolean covers(UUID client) {
        return switch (this) {
            case Everyone everyone -> true;
            case Only(var clients) -> clients.contains(client);
        };
    }

    /// These clients and others; very many count as everyone.
    default About and(About others) {
        if (this instanceof Only(var mine) && others instanceof Only(var theirs)) {
            var both = new HashSet<>(mine);
            both.addAll(theirs);
            return both.size() > MANY ? everyone() : new Only(both);
        }
        return everyone();
    }

    /// The rows about these clients.
    ///
    /// @param client the column with the client; rows without one are about everyone only
    default Condition in(Field<UUID> client) {
        return switch (this) {
            case Everyone everyone -> DSL.noCondition();
            case Only(var clients) -> client.in(clients);
        };
    }
}
