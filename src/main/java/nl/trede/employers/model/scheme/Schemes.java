package nl.trede.employers.model.scheme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Applies the rule table to a situation (domain §3.4). Pure: the rules come from the vault, what is known from the caller.
public final class Schemes {
    private Schemes() {
    }

    /// One verdict per scheme, in the order in which the schemes stand in the table.
    public static List<Verdict> of(Collection<SchemeRule> rules, Situation situation) {
        Map<String, List<SchemeRule>> byScheme = rules.stream()
                .collect(Collectors.groupingBy(SchemeRule::scheme, LinkedHashMap::new, Collectors.toList()));
        return byScheme.values().stream().map(versions -> verdict(versions, situation)).toList();
    }

    private static Verdict verdict(List<SchemeRule> versions, Situation situation) {
        Optional<SchemeRule> valid = versions.stream().filter(rule -> rule.validOn(situation.day()))
                .max(Comparator.comparing(Schemes::from));
        if (valid.isEmpty()) {
            return new Verdict.OutOfTime(versions.stream().min(Comparator.comparingLong(rule -> away(rule, situation.day()))).orElseThrow(),
                    situation.day());
        }
        List<Condition> conditions = valid.get().terms().conditions();
        List<Condition> gaps = conditions.stream().filter(one -> one.met(situation).filter(met -> !met).isPresent()).toList();
        List<Condition> open = conditions.stream().filter(one -> one.met(situation).isEmpty()).toList();
        return !gaps.isEmpty() ? new Verdict.DoesNot(valid.get(), gaps)
                : !open.isEmpty() ? new Verdict.AskFirst(valid.get(), open) : new Verdict.Applies(valid.get());
    }

    private static LocalDate from(SchemeRule rule) {
        return rule.validFrom() == null ? LocalDate.MIN : rule.validFrom();
    }

    private static long away(SchemeRule rule, LocalDate day) {
        return rule.validFrom() != null && day.isBefore(rule.validFrom()) ? ChronoUnit.DAYS.between(day, rule.validFrom())
                : ChronoUnit.DAYS.between(rule.validTo(), day);
    }
}
