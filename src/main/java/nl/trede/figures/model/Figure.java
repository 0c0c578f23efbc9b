package nl.trede.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;

/// One computed figure with all that explains it.
///
/// @param numerator   what was counted; empty when nothing could be
/// @param denominator of how many; empty for a plain count
/// @param value       in the unit and with the decimals of the definition; empty, never 0, when it cannot be computed
/// @param behind      the cases behind the number, also those that stand aside
/// @param reason      why there is no value; empty when there is one
/// @param notes       what a reader must know about the value
public record Figure(FigureDefinition definition, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator,
        Optional<BigDecimal> value, List<Case> behind, Optional<Message> reason, List<Message> notes) {
    /// Below this number a figure says little and may give people away (domain §10, conventions).
    public static final int SMALL = 5;

    public Figure {
        behind = List.copyOf(behind);
        notes = List.copyOf(notes);
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException(definition.key() + " has a value or a reason why not");
        }
    }

    public String key() {
        return definition.key();
    }

    /// Whether it rests on fewer than [#SMALL] cases: flagged on screen, held back from the region.
    public boolean small() {
        boolean perWork = definition.unit() == Unit.PER_FTE || definition.unit() == Unit.PER_WEEK;
        BigDecimal base = denominator.filter(whole -> !perWork).or(() -> numerator).orElse(BigDecimal.ZERO);
        return base.signum() > 0 && base.compareTo(BigDecimal.valueOf(SMALL)) < 0;
    }

    /// The same figure with more counted than the cases behind it: clients who count in totals without having a row.
    ///
    /// @param part  what is added to the numerator, `whole` to the denominator; a plain count has none
    public Figure plus(BigDecimal part, BigDecimal whole) {
        if (numerator.isEmpty() || part.signum() == 0 && whole.signum() == 0) {
            return this;
        }
        BigDecimal more = numerator.get().add(part);
        return denominator.isEmpty()
                ? new Figure(definition, Optional.of(more), denominator, Optional.of(more), behind, Optional.empty(), notes)
                : ratio(definition, more, denominator.get().add(whole), behind, notes.toArray(Message[]::new));
    }

    static Figure count(FigureDefinition definition, long count, List<Case> behind, Message... notes) {
        var amount = Optional.of(BigDecimal.valueOf(count));
        return new Figure(definition, amount, Optional.empty(), amount, behind, Optional.empty(), List.of(notes));
    }

    /// A percentage of a whole, or a reason when the whole is empty.
    static Figure share(FigureDefinition definition, long part, long whole, List<Case> behind, Message... notes) {
        return ratio(definition, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), behind, notes);
    }

    /// The numerator per denominator, times 100 for a percentage. Denominator 0 gives no value (domain §10, conventions).
    static Figure ratio(FigureDefinition definition, BigDecimal part, BigDecimal whole, List<Case> behind, Message... notes) {
        if (whole.signum() == 0) {
            return new Figure(definition, Optional.of(part), Optional.of(whole), Optional.empty(), behind,
                    Optional.of(Message.of("figures.reason.nobody")), List.of(notes));
        }
        BigDecimal scaled = definition.unit() == Unit.PERCENT ? part.movePointRight(2) : part;
        BigDecimal value = scaled.divide(whole, definition.unit().decimals(), RoundingMode.HALF_UP);
        return new Figure(definition, Optional.of(part), Optional.of(whole), Optional.of(value), behind, Optional.empty(), List.of(notes));
    }

    /// A number that is no ratio, such as a median or a forecast.
    static Figure amount(FigureDefinition definition, BigDecimal amount, List<Case> behind, Message... notes) {
        BigDecimal value = amount.setScale(definition.unit().decimals(), RoundingMode.HALF_UP);
        return new Figure(definition, Optional.empty(), Optional.empty(), Optional.of(value), behind, Optional.empty(), List.of(notes));
    }

    static Figure none(FigureDefinition definition, List<Case> behind, String reasonKey, Object... arguments) {
        return new Figure(definition, Optional.empty(), Optional.empty(), Optional.empty(), behind,
                Optional.of(Message.of(reasonKey, arguments)), List.of());
    }
}
