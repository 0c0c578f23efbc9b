package nl.trede.exchange.model;

import java.util.List;
import java.util.function.Consumer;

/// The rows of a sheet, one after the other: a large sheet never stands in memory as a whole.
@FunctionalInterface
public interface Rows<R> {
    /// Hands every row to `row` in the order of the sheet. May be called more than once and gives the same rows each time.
    void each(Consumer<? super R> row);

    static <R> Rows<R> of(List<R> rows) {
        return rows::forEach;
    }
}
