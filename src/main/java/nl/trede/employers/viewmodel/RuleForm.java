package nl.trede.employers.viewmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.employers.model.scheme.Condition;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.Terms;
import nl.trede.employers.model.scheme.Words;
import nl.trede.vault.model.Json;

/// A rule as it stands in the form. What a scheme asks stays the same kind of question; what the answer has to be can change.
public final class RuleForm {
    /// The scheme itself changes from a day on; otherwise the rule stood wrong and is put right.
    public final BooleanProperty renews = new SimpleBooleanProperty(this, "renews", true);
    /// First day of the change, when the scheme changes.
    public final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    public final ObjectProperty<LocalDate> validFrom = new SimpleObjectProperty<>(this, "validFrom");
    public final ObjectProperty<LocalDate> validTo = new SimpleObjectProperty<>(this, "validTo");
    public final StringProperty gives = new SimpleStringProperty(this, "gives", "");
    public final StringProperty source = new SimpleStringProperty(this, "source", "");
    public final ObjectProperty<LocalDate> checkedOn = new SimpleObjectProperty<>(this, "checkedOn");
    private final SchemeRule stood;
    private final List<StringProperty> values = new ArrayList<>();
    private final List<StringProperty> reasons = new ArrayList<>();

    public RuleForm(SchemeRule stood, LocalDate today) {
        this.stood = stood;
        validFrom.set(stood.validFrom());
        validTo.set(stood.validTo());
        gives.set(stood.terms().gives().nl());
        source.set(stood.source());
        checkedOn.set(today);
        for (Condition condition : stood.terms().conditions()) {
            values.add(new SimpleStringProperty(this, condition.fact().name(), String.join(", ", condition.values()).replace('.', ',')));
            reasons.add(new SimpleStringProperty(this, condition.fact().name(), condition.why().nl()));
        }
    }

    public SchemeRule stood() {
        return stood;
    }

    /// What has to be answered for the condition at a place in the list: a number with a comma, or codes with commas between them.
    public StringProperty value(int at) {
        return values.get(at);
    }

    /// What is said when that condition is not met; `{value}` stands for its number.
    public StringProperty reason(int at) {
        return reasons.get(at);
    }

    /// The rule, or the first thing that is not right.
    public Outcome<SchemeRule> rule() {
        if (renews.get() && from.get() == null) {
            return Outcome.refused("employers.schemes.refused.noFrom");
        }
        if (source.get().isBlank()) {
            return Outcome.refused("employers.schemes.refused.source");
        }
        if (checkedOn.get() == null) {
            return Outcome.refused("employers.schemes.refused.checkedOn");
        }
        if (gives.get().isBlank()) {
            return Outcome.refused("employers.schemes.refused.name");
        }
        Terms terms = stood.terms();
        var conditions = new ArrayList<Condition>();
        for (int at = 0; at < terms.conditions().size(); at++) {
            Condition condition = terms.conditions().get(at);
            List<String> typed = typed(condition, values.get(at).get());
            Optional<Message> objection = Condition.objection(condition.fact(), condition.test(), typed);
            if (objection.isPresent()) {
                return new Outcome.Refused<>(objection.get());
            }
            if (reasons.get(at).get().isBlank()) {
                return Outcome.refused("employers.schemes.refused.words", condition.fact());
            }
            conditions.add(condition.withValues(typed).withWhy(words(condition.why(), reasons.get(at).get())));
        }
        Words said = words(terms.gives(), gives.get());
        return Outcome.done(stood.withValidFrom(renews.get() ? stood.validFrom() : validFrom.get()).withValidTo(validTo.get())
                .withSource(source.get().strip()).withCheckedOn(checkedOn.get()).withContent(Json.write(new Terms(terms.name(), said, conditions))));
    }

    /// A sentence that was changed is no longer the one that was translated.
    private static Words words(Words stood, String typed) {
        return typed.strip().equals(stood.nl()) ? stood : new Words(typed.strip(), null);
    }

    private static List<String> typed(Condition condition, String words) {
        return switch (condition.fact().kind()) {
            case NUMBER -> List.of(words.strip().replace(',', '.'));
            case CODES -> Arrays.stream(words.split("[,;\\s]+")).filter(code -> !code.isBlank()).map(code -> code.toUpperCase(java.util.Locale.ROOT)).toList();
            case YES_NO -> List.of();
        };
    }

    /// Whether a condition has something to fill in.
    public static boolean fillable(Condition condition) {
        return condition.fact().kind() != Fact.Kind.YES_NO;
    }
}
