package nl.trede.vault.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.OrderField;

/// Reads one kind of record. A room's repository adds the questions that room asks; changes go through [Vault#write].
public class Repository<R extends Record & Stored> {
    protected final Vault vault;
    private final Shelf<R> shelf;

    protected Repository(Vault vault, Shelf<R> shelf) {
        this.vault = vault;
        this.shelf = shelf;
    }

    public Optional<R> find(UUID id) {
        return vault.read(dsl -> dsl.selectFrom(shelf.table()).where(shelf.id().eq(id)).fetchOptionalInto(shelf.type()));
    }

    public List<R> all() {
        return vault.read(dsl -> dsl.selectFrom(shelf.table()).fetchInto(shelf.type()));
    }

    public int count() {
        return vault.read(dsl -> dsl.fetchCount(shelf.table()));
    }

    protected List<R> where(Condition condition, OrderField<?>... order) {
        return vault.read(dsl -> dsl.selectFrom(shelf.table()).where(condition).orderBy(order).fetchInto(shelf.type()));
    }
}
