package nl.trede.common.outcome;

import java.util.function.Function;

/// What came of a thing a user asked for: it was done, or it was refused with a sentence that says
/// what is wrong, where, and what to do. A refusal has changed nothing.
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> { }

    record Refused<T>(Message message) implements Outcome<T> { }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String key, Object... arguments) {
        return new Refused<>(Message.of(key, arguments));
    }

    default <U> Outcome<U> map(Function<? super T, ? extends U> next) {
        return switch (this) {
            case Done<T>(T value) -> done(next.apply(value));
            case Refused<T>(Message message) -> new Refused<>(message);
        };
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
