package nl.trede.employers.model.scheme;

import static nl.trede.vault.schema.Tables.SCHEME_RULE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Vault;

/// The rule table of a caseload: every new caseload begins with the rules that Trede comes with, and they belong to its user from then on.
/// A table is a list in JSON, so a rule that holds from next year is added by reading a file, not by a new version of the program. Each
/// change is one transaction; the version before it stays in the history.
public final class SchemeTable {
    /// Characters that the table can hold.
    static final int LONGEST_SOURCE = 400;
    static final int LONGEST_CONTENT = 20_000;

    private static final String SUPPLIED = "schemes.json";

    private final Vault vault;

    public SchemeTable(Vault vault) {
        this.vault = vault;
    }

    /// What a change did, to take it back.
    ///
    /// @param rules  as they stand after it
    /// @param before the rules among them that were there, as they were
    public record Change(List<SchemeRule> rules, List<SchemeRule> before) {
        public Change {
            rules = List.copyOf(rules);
            before = List.copyOf(before);
        }
    }

    /// Fills a caseload that has no rules yet.
    ///
    /// @return whether anything was added
    public boolean load() {
        if (vault.read(dsl -> dsl.fetchExists(SCHEME_RULE))) {
            return false;
        }
        return switch (SchemeFile.read(supplied())) {
            case Outcome.Refused<List<SchemeRule>>(var why) -> throw new IllegalStateException("The supplied rules are not right: " + why);
            case Outcome.Done<List<SchemeRule>>(var rules) -> vault.write(write -> {
                boolean empty = !write.read(dsl -> dsl.fetchExists(SCHEME_RULE));
                rules.stream().filter(rule -> empty).forEach(rule -> write.save(SchemeRuleRepository.SHELF, rule));
                return empty;
            });
        };
    }

    public List<SchemeRule> all() {
        return new SchemeRuleRepository(vault).inOrder();
    }

    /// What a scheme is called by its newest rule; empty when the table does not know it.
    public Optional<Words> name(String scheme) {
        return all().stream().filter(rule -> rule.scheme().equals(scheme)).map(rule -> rule.terms().name()).reduce((earlier, later) -> later);
    }

    /// The same for *Geschiedenis*, in the language of the screen.
    public static Optional<String> named(Vault vault, Text text, String scheme) {
        return new SchemeTable(vault).name(scheme).map(words -> words.in(text.locale()));
    }

    /// Adds the rules of a file in one transaction; a rule with the code and first day of one that is there replaces it. Nothing is written
    /// when anything in the file is not right.
    public Outcome<Change> add(String json) {
        return switch (SchemeFile.read(json)) {
            case Outcome.Refused<List<SchemeRule>>(var why) -> new Outcome.Refused<>(why);
            case Outcome.Done<List<SchemeRule>>(var rules) -> {
                var known = all();
                yield Outcome.done(save(rules.stream().map(rule -> known.stream().filter(one -> one.scheme().equals(rule.scheme())
                        && Objects.equals(one.validFrom(), rule.validFrom())).findFirst().map(one -> rule.withId(one.id())).orElse(rule)).toList()));
            }
        };
    }

    /// The whole table as a file that [#add] takes.
    public String file() {
        return SchemeFile.write(all());
    }

    /// Puts right what stood wrong, from the first day of the rule on.
    public Outcome<Change> correct(SchemeRule rule) {
        return keep(rule, List.of(rule));
    }

    /// The scheme changes from a day on: the rule as it was ends the day before, and a new one begins.
    ///
    /// @param rule the changed rule, under the id of the one it follows
    /// @param from first day of the change
    public Outcome<Change> renew(SchemeRule rule, LocalDate from) {
        Optional<SchemeRule> stood = new SchemeRuleRepository(vault).find(rule.id());
        if (stood.isEmpty()) {
            return Outcome.refused("employers.schemes.refused.gone");
        }
        SchemeRule old = stood.get();
        if (old.validFrom() != null && !from.isAfter(old.validFrom())) {
            return Outcome.refused("employers.schemes.refused.notLater", old.validFrom());
        }
        if (all().stream().anyMatch(one -> one.scheme().equals(old.scheme()) && from.equals(one.validFrom()))) {
            return Outcome.refused("employers.schemes.refused.begins", from);
        }
        SchemeRule next = rule.withId(Ids.next()).withValidFrom(from);
        boolean overlaps = old.validTo() == null || !old.validTo().isBefore(from);
        return keep(next, overlaps ? List.of(old.withValidTo(from.minusDays(1)), next) : List.of(next));
    }

    /// The rule no longer holds after a day.
    public Outcome<Change> end(UUID id, LocalDate last) {
        return new SchemeRuleRepository(vault).find(id).map(rule -> correct(rule.withValidTo(last)))
                .orElseGet(() -> Outcome.refused("employers.schemes.refused.gone"));
    }

    /// Takes a change back: what was there stands as it was, what was new goes away.
    public void undo(Change change) {
        vault.write(write -> {
            for (SchemeRule rule : change.rules()) {
                change.before().stream().filter(one -> one.id().equals(rule.id())).findFirst()
                        .map(before -> write.save(SchemeRuleRepository.SHELF, before))
                        .orElseGet(() -> write.remove(SchemeRuleRepository.SHELF, rule.id()));
            }
            return change;
        });
    }

    /// The earlier versions of a rule, newest first.
    public List<Revision> versions(UUID id) {
        return new History(vault).of(SchemeRuleRepository.SHELF, id);
    }

    /// Why a rule cannot stand in the table.
    static Optional<Message> objection(SchemeRule rule) {
        if (rule.validFrom() != null && rule.validTo() != null && rule.validTo().isBefore(rule.validFrom())) {
            return Optional.of(Message.of("employers.schemes.refused.reversed", rule.validFrom()));
        }
        if (rule.source().isBlank() || rule.source().length() > LONGEST_SOURCE) {
            return Optional.of(Message.of("employers.schemes.refused.source"));
        }
        return rule.content().length() > LONGEST_CONTENT ? Optional.of(Message.of("employers.schemes.refused.tooLong")) : Optional.empty();
    }

    private Outcome<Change> keep(SchemeRule judged, List<SchemeRule> rules) {
        return objection(judged).<Outcome<Change>>map(Outcome.Refused::new).orElseGet(() -> Outcome.done(save(rules)));
    }

    private Change save(List<SchemeRule> rules) {
        return vault.write(write -> {
            var before = new ArrayList<SchemeRule>();
            for (SchemeRule rule : rules) {
                write.find(SchemeRuleRepository.SHELF, rule.id()).ifPresent(before::add);
                write.save(SchemeRuleRepository.SHELF, rule);
            }
            return new Change(rules, before);
        });
    }

    static String supplied() {
        try (InputStream in = SchemeTable.class.getResourceAsStream("/nl/trede/employers/" + SUPPLIED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
