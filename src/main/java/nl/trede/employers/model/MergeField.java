package nl.trede.employers.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A fact of an employer that is chosen when two records are merged. Facts that only mean something together are one choice.
public enum MergeField {
    NAME(Employer::name, (into, from) -> into.withName(from.name())),
    CITY(Employer::city, (into, from) -> into.withCity(from.city()).withRegionCode(from.regionCode())),
    KVK(Employer::kvkNumber, (into, from) -> into.withKvkNumber(from.kvkNumber())),
    BRANCH(Employer::branch, (into, from) -> into.withBranch(from.branch())),
    SIZE(Employer::size, (into, from) -> into.withSize(from.size())),
    PRACTICE(one -> one.inclusivePractice() == InclusivePractice.ONBEKEND ? null : one.inclusivePractice(),
            (into, from) -> into.withInclusivePractice(from.inclusivePractice())),
    MOTIVATION(Employer::motivation, (into, from) -> into.withMotivation(from.motivation())),
    PSO(Employer::psoLevel, (into, from) -> into.withPsoLevel(from.psoLevel())),
    SROI(Employer::sroiObligation, (into, from) -> into.withSroiObligation(from.sroiObligation())),
    HARRIE(one -> one.harrieAvailable() == 0 ? null : one.harrieAvailable(), (into, from) -> into.withHarrieAvailable(from.harrieAvailable())),
    /// Whoever asked for rest keeps it, unless a coach decides otherwise.
    DO_NOT_CONTACT(one -> one.doNotContact() ? one.doNotContactReason() : null,
            (into, from) -> into.withDoNotContact(from.doNotContact()).withDoNotContactReason(from.doNotContactReason())),
    OFFERS(Employer::offers, (into, from) -> into.withOffers(from.offers())),
    HOURS(one -> one.hoursFrom() == null && one.hoursTo() == null ? null : one.hoursFrom() + "–" + one.hoursTo(),
            (into, from) -> into.withHoursFrom(from.hoursFrom()).withHoursTo(from.hoursTo())),
    CONDITIONS(Employer::conditions, (into, from) -> into.withConditions(from.conditions())),
    VISITS(one -> one.visitWeeks() == null ? null : one.visitWeeks() + " " + one.visitFrom() + " " + one.visitGoal(),
            (into, from) -> into.withVisitWeeks(from.visitWeeks()).withVisitFrom(from.visitFrom()).withVisitGoal(from.visitGoal())),
    NOTE(Employer::note, (into, from) -> into.withNote(from.note()));

    private final Function<Employer, @Nullable Object> value;
    private final BiFunction<Employer, Employer, Employer> take;

    MergeField(Function<Employer, @Nullable Object> value, BiFunction<Employer, Employer, Employer> take) {
        this.value = value;
        this.take = take;
    }

    /// Whether a record says anything here.
    public boolean known(Employer employer) {
        return value.apply(employer) != null;
    }

    public boolean differs(Employer one, Employer other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /// A record with this fact of another.
    public Employer take(Employer into, Employer from) {
        return take.apply(into, from);
    }
}
