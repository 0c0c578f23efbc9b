package nl.trede.employers.model.scheme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is known about one client and one job.
///
/// @param day the day on which the job starts, or today when there is no date yet: the rules of that day hold
public record Situation(LocalDate day, Map<Fact, Answer> answers) {
    public Situation {
        answers = Map.copyOf(answers);
    }

    /// Nothing known.
    public static Situation on(LocalDate day) {
        return new Situation(day, Map.of());
    }

    public Situation with(Fact fact, Answer answer) {
        var more = new EnumMap<Fact, Answer>(Fact.class);
        more.putAll(answers);
        more.put(fact, answer);
        return new Situation(day, more);
    }

    Optional<Answer> answer(Fact fact) {
        return Optional.ofNullable(answers.get(fact));
    }
}
