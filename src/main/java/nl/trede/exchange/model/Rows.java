package nl.trede.exchange.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The rows of a sheet, one after the other: a large sheet never stands in memory as a whole.
@FunctionalInterface
public interface Rows<R> {
    /// Hands every row to `row` in the order of the sheet. May be called more than once and gives the same rows each time.
    void each(Consumer<? super R> row);

    /// Hands only the first rows to `row`.
    ///
    /// @return how many rows there are in all
    default int first(int limit, Consumer<? super R> row) {
        var count = new int[1];
        each(one -> {
            if (count[0]++ < limit) {
                row.accept(one);
            }
        });
        return count[0];
    }

    static <R> Rows<R> of(List<R> rows) {
        return of(rows, Function.identity());
    }

    /// Rows that are made of something else at the moment they are asked for.
    static <T, R> Rows<R> of(List<T> sources, Function<? super T, ? extends R> maker) {
        return new Rows<>() {
            @Override
            public void each(Consumer<? super R> row) {
                sources.forEach(one -> row.accept(maker.apply(one)));
            }

            @Override
            public int first(int limit, Consumer<? super R> row) {
                sources.stream().limit(limit).forEach(one -> row.accept(maker.apply(one)));
                return sources.size();
            }
        };
    }
}
