package nl.trede.employers.model.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import org.jspecify.annotations.Nullable;

/// One thing that a scheme asks.
///
/// @param values codes for [Test#ONE_OF] and [Test#NONE_OF], one number for [Test#AT_LEAST] and [Test#AT_MOST], nothing for yes and no
/// @param why    said when it is not met: why the scheme does not apply
/// @param change what would make it apply; empty when nothing can
/// @param ask    said when the answer is not known: what to find out, and from whom
///
/// A sentence may hold `{value}` for the number that is asked, so that it stays true when the number changes.
public record Condition(Fact fact, Test test, List<String> values, Words why, @Nullable Words change, Words ask) {
    /// How an answer is compared.
    public enum Test {
        ONE_OF(Fact.Kind.CODES), NONE_OF(Fact.Kind.CODES), AT_LEAST(Fact.Kind.NUMBER), AT_MOST(Fact.Kind.NUMBER), YES(Fact.Kind.YES_NO),
        NO(Fact.Kind.YES_NO);

        private final Fact.Kind kind;

        Test(Fact.Kind kind) {
            this.kind = kind;
        }

        public Fact.Kind kind() {
            return kind;
        }
    }

    /// @throws IllegalArgumentException when the test cannot be put to this fact, or the values do not fit the test
    public Condition {
        values = values == null ? List.of() : List.copyOf(values);
        if (fact == null || test == null || test.kind != fact.kind()) {
            throw new IllegalArgumentException(fact + " cannot be tested with " + test);
        }
        if (objection(fact, test, values).isPresent()) {
            throw new IllegalArgumentException(fact + " " + test + " does not fit " + values);
        }
        if (why == null || ask == null) {
            throw new IllegalArgumentException(fact + " " + test + " says neither why nor what to ask");
        }
    }

    /// Why values cannot stand in a test; empty when they can.
    public static Optional<Message> objection(Fact fact, Test test, List<String> values) {
        return switch (test.kind) {
            case CODES -> values.isEmpty() ? Optional.of(Message.of("employers.schemes.refused.noCode"))
                    : values.stream().filter(code -> !fact.codes().contains(code)).findFirst()
                            .map(code -> Message.of("employers.schemes.refused.code", code));
            case NUMBER -> values.size() == 1 && values.getFirst().matches("\\d{1,6}([.]\\d{1,2})?") ? Optional.empty()
                    : Optional.of(Message.of("employers.schemes.refused.number", String.join(" ", values)));
            case YES_NO -> values.isEmpty() ? Optional.empty() : Optional.of(Message.of("employers.schemes.refused.yesNo"));
        };
    }

    /// One of its sentences with the number filled in.
    public String said(Words words, Locale language) {
        String value = values.isEmpty() ? "" : values.getFirst();
        return words.in(language).replace("{value}", language.getLanguage().equals("en") ? value : value.replace('.', ','));
    }

    public Condition withWhy(Words other) {
        return new Condition(fact, test, values, other, change, ask);
    }

    public Condition withValues(List<String> other) {
        return new Condition(fact, test, other, why, change, ask);
    }

    /// Whether it is met; empty when the answer is not known.
    Optional<Boolean> met(Situation situation) {
        return situation.answer(fact).flatMap(this::met);
    }

    private Optional<Boolean> met(Answer answer) {
        return switch (answer) {
            case Answer.Codes(var codes) -> Optional.of(codes.stream().anyMatch(values::contains) == (test == Test.ONE_OF));
            case Answer.Amount(BigDecimal number) -> Optional.of(reached(number));
            case Answer.Between(BigDecimal least, BigDecimal most) ->
                    reached(least) == reached(most) ? Optional.of(reached(least)) : Optional.empty();
            case Answer.YesNo(boolean yes) -> Optional.of(yes == (test == Test.YES));
        };
    }

    private boolean reached(BigDecimal number) {
        int compared = number.compareTo(new BigDecimal(values.getFirst()));
        return test == Test.AT_LEAST ? compared >= 0 : compared <= 0;
    }
}
