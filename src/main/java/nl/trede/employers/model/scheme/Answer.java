package nl.trede.employers.model.scheme;

import java.math.BigDecimal;
import java.util.Set;

/// What is known of a [Fact]. A fact without an answer is not known, which is something else than *no*.
public sealed interface Answer {
    record Codes(Set<String> codes) implements Answer {
        public Codes {
            codes = Set.copyOf(codes);
        }
    }

    record Amount(BigDecimal number) implements Answer { }

    /// A number that is known to lie between two others, such as an age of which only the year of birth is kept.
    record Between(BigDecimal least, BigDecimal most) implements Answer { }

    record YesNo(boolean yes) implements Answer { }

    static Answer codes(String... codes) {
        return new Codes(Set.of(codes));
    }

    static Answer number(double number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Answer between(long least, long most) {
        return new Between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    static Answer yes(boolean yes) {
        return new YesNo(yes);
    }
}
