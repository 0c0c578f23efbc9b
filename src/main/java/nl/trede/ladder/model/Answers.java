package nl.trede.ladder.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What has been answered so far. A question that was not asked has no answer here, and is stored as *no*.
public record Answers(Map<Question, Boolean> given) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    public static Answers of(LadderMeasurement stored) {
        return NONE.with(Question.PAID_CONTRACT, stored.paidContract())
                .with(Question.SUPPLEMENTARY_BENEFIT, stored.supplementaryBenefit())
                .with(Question.EXTERNAL_GUIDANCE, stored.externalGuidance())
                .with(Question.MUNICIPAL_INSTRUMENT, stored.municipalInstrument())
                .with(Question.RESPONSIBLE_UNPAID_WORK, stored.responsibleUnpaidWork())
                .with(Question.ORGANISED_ACTIVITY, stored.organisedActivity())
                .with(Question.SOCIAL_CONTACT, stored.socialContact());
    }

    public Answers with(Question question, boolean answer) {
        var next = new EnumMap<Question, Boolean>(Question.class);
        next.putAll(given);
        next.put(question, answer);
        return new Answers(next);
    }

    public Optional<Boolean> to(Question question) {
        return Optional.ofNullable(given.get(question));
    }

    /// Whether the answer is a *yes*; a question that was not asked is not.
    public boolean yes(Question question) {
        return given.getOrDefault(question, false);
    }
}
