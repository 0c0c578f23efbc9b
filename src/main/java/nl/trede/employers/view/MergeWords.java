package nl.trede.employers.view;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.common.text.Text;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.MergeField;

/// A fact of an employer in words, for two records beside each other.
final class MergeWords {
    private MergeWords() {
    }


    static String of(Text text, MergeField field, Employer one) {
        if (!field.known(one)) {
            return text.get("employers.merge.nothing");
        }
        return switch (field) {
            case NAME -> one.name();
            case CITY -> one.city();
            case KVK -> one.kvkNumber();
            case BRANCH -> text.of(one.branch());
            case SIZE -> text.of(one.size());
            case PRACTICE -> text.of(one.inclusivePractice());
            case MOTIVATION -> text.of(one.motivation());
            case PSO -> one.psoLevel();
            case SROI -> text.get(one.sroiObligation() ? "employers.yes" : "employers.no");
            case HARRIE -> Integer.toString(one.harrieAvailable());
            case DO_NOT_CONTACT -> Optional.ofNullable(one.doNotContactReason()).orElse(text.get("employers.yes"));
            case OFFERS -> one.offers();
            case HOURS -> text.get("employers.facts.hoursBetween", Arrays.asList(one.hoursFrom(), one.hoursTo()).stream()
                    .map(hours -> hours == null ? "…" : hours.toString()).collect(Collectors.joining(" – ")));
            case CONDITIONS -> one.conditionSet().stream().map(text::of).collect(Collectors.joining(" · "));
            case VISITS -> text.get("employers.visit.weeks", one.visitWeeks());
            case NOTE -> one.note();
        };
    }
}
