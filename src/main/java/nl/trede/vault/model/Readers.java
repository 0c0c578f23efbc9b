package nl.trede.vault.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jooq.DSLContext;

/// The connections that only read. There is more than one, so that a long question (the search index, a workbook of a whole region) never
/// holds up the list somebody waits for; each answers one question at a time.
final class Readers {
    private final List<Connection> connections;
    private final ConcurrentLinkedDeque<DSLContext> free = new ConcurrentLinkedDeque<>();
    private final Semaphore places;
    private final ThreadLocal<DSLContext> mine = new ThreadLocal<>();
    private volatile boolean closed;

    Readers(List<Connection> connections) {
        this.connections = List.copyOf(connections);
        connections.forEach(connection -> free.add(Database.dsl(connection)));
        places = new Semaphore(connections.size(), true);
    }

    /// A question within a question is asked on the same connection: two that wait for each other's would wait for ever.
    <T> T read(Function<DSLContext, T> query) {
        DSLContext held = mine.get();
        if (held != null) {
            return query.apply(held);
        }
        places.acquireUninterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("The vault is locked");
            }
            DSLContext taken = free.pop();
            mine.set(taken);
            try {
                return query.apply(taken);
            } finally {
                mine.remove();
                free.push(taken);
            }
        } finally {
            places.release();
        }
    }

    /// Waits for the questions that run; later ones are refused. Does the work while nobody reads.
    ///
    /// @param work closes what the readers read from
    void close(Closing work) throws SQLException, java.io.IOException {
        places.acquireUninterruptibly(connections.size());
        try {
            closed = true;
            for (Connection connection : connections) {
                connection.close();
            }
            work.run();
        } finally {
            places.release(connections.size());
        }
    }

    /// The rest of closing.
    @FunctionalInterface
    interface Closing {
        void run() throws SQLException, java.io.IOException;
    }
}
