package nl.trede.employers.model.scheme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Json;
import org.jspecify.annotations.Nullable;

/// Rules as they stand in a file: a list in JSON. What is not right is said with the number of the rule in the file, so that whoever
/// wrote it can find it.
final class SchemeFile {
    private static final int LONGEST_CODE = 40;

    private SchemeFile() {
    }

    /// One rule as it was typed: everything may be missing.
    record Typed(@Nullable String scheme, @Nullable String validFrom, @Nullable String validTo, @Nullable String source,
            @Nullable String checkedOn, @Nullable TypedTerms terms) {
    }

    record TypedTerms(@Nullable Words name, @Nullable Words gives, @Nullable List<TypedCondition> conditions) {
    }

    record TypedCondition(@Nullable String fact, @Nullable String test, @Nullable List<String> values, @Nullable Words why,
            @Nullable Words change, @Nullable Words ask) {
    }

    /// One rule as it is written.
    record Line(String scheme, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String source, LocalDate checkedOn, Terms terms) {
    }

    /// @return the rules, or the first thing that is not right
    static Outcome<List<SchemeRule>> read(String json) {
        Typed[] lines;
        try {
            lines = Json.read(json, Typed[].class);
        } catch (IllegalArgumentException malformed) {
            return Outcome.refused("employers.schemes.unreadable");
        }
        if (lines == null || lines.length == 0) {
            return Outcome.refused("employers.schemes.unreadable");
        }
        var rules = new ArrayList<SchemeRule>();
        var seen = new HashSet<String>();
        for (int at = 0; at < lines.length; at++) {
            Typed line = lines[at];
            Optional<Message> wrong = line == null ? Optional.of(Message.of("employers.schemes.refused.empty")) : wrong(line);
            if (wrong.isEmpty() && !seen.add(line.scheme() + "/" + line.validFrom())) {
                wrong = Optional.of(Message.of("employers.schemes.refused.twice"));
            }
            Optional<SchemeRule> rule = wrong.isPresent() ? Optional.empty() : Optional.of(rule(line));
            wrong = wrong.or(() -> rule.flatMap(SchemeTable::objection));
            if (wrong.isPresent()) {
                String name = line == null || line.scheme() == null ? "?" : line.scheme();
                return Outcome.refused("employers.schemes.refused.line", at + 1, name, wrong.get());
            }
            rules.add(rule.orElseThrow());
        }
        return Outcome.done(rules);
    }

    /// The rules as a file that [#read] takes.
    static String write(List<SchemeRule> rules) {
        return Json.write(rules.stream().map(rule -> new Line(rule.scheme(), rule.validFrom(), rule.validTo(), rule.source(), rule.checkedOn(),
                rule.terms())).toList());
    }

    private static SchemeRule rule(Typed line) {
        return new SchemeRule(Ids.next(), line.scheme().strip(), date(line.validFrom()), date(line.validTo()), line.source().strip(),
                date(line.checkedOn()), Json.write(terms(line.terms())));
    }

    private static Optional<Message> wrong(Typed line) {
        if (blank(line.scheme()) || !line.scheme().strip().matches("[A-Z][A-Z0-9_]*") || line.scheme().strip().length() > LONGEST_CODE) {
            return Optional.of(Message.of("employers.schemes.refused.scheme"));
        }
        if (blank(line.source())) {
            return Optional.of(Message.of("employers.schemes.refused.source"));
        }
        for (String date : Arrays.asList(line.validFrom(), line.validTo(), line.checkedOn())) {
            if (date != null && !readable(date)) {
                return Optional.of(Message.of("employers.schemes.refused.date", date));
            }
        }
        if (line.checkedOn() == null) {
            return Optional.of(Message.of("employers.schemes.refused.checkedOn"));
        }
        if (line.terms() == null || words(line.terms().name()) || words(line.terms().gives())) {
            return Optional.of(Message.of("employers.schemes.refused.name"));
        }
        return conditions(line.terms()).stream().flatMap(one -> wrong(one).stream()).findFirst();
    }

    private static Optional<Message> wrong(@Nullable TypedCondition one) {
        Optional<Fact> fact = one == null ? Optional.empty() : Arrays.stream(Fact.values()).filter(known -> known.name().equals(one.fact())).findFirst();
        if (fact.isEmpty()) {
            return Optional.of(Message.of("employers.schemes.refused.fact", one == null || one.fact() == null ? "" : one.fact()));
        }
        Optional<Condition.Test> test = Arrays.stream(Condition.Test.values()).filter(known -> known.name().equals(one.test())
                && known.kind() == fact.get().kind()).findFirst();
        if (test.isEmpty()) {
            return Optional.of(Message.of("employers.schemes.refused.test", one.fact(), one.test() == null ? "" : one.test()));
        }
        if (words(one.why()) || words(one.ask())) {
            return Optional.of(Message.of("employers.schemes.refused.words", one.fact()));
        }
        return Condition.objection(fact.get(), test.get(), values(one));
    }

    private static Terms terms(TypedTerms typed) {
        return new Terms(typed.name(), typed.gives(), conditions(typed).stream().map(one -> new Condition(Fact.valueOf(one.fact()),
                Condition.Test.valueOf(one.test()), values(one), one.why(), one.change(), one.ask())).toList());
    }

    private static List<TypedCondition> conditions(TypedTerms typed) {
        return typed.conditions() == null ? List.of() : typed.conditions();
    }

    private static List<String> values(TypedCondition one) {
        return one.values() == null ? List.of() : one.values().stream().map(value -> value == null ? "" : value).toList();
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static boolean words(@Nullable Words words) {
        return words == null || blank(words.nl());
    }

    private static boolean readable(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        return typed == null ? null : LocalDate.parse(typed);
    }
}
