package nl.trede.region.model;

import java.math.BigDecimal;
import java.util.Optional;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Unit;

/// One number of the quarter table and whether it may be shown.
public record QuarterCell(Figure figure, Seen seen) {
    /// Why a number is or is not shown.
    public enum Seen {
        SHOWN,
        /// Fewer than five people stand behind it (domain §4, principle 10).
        SMALL,
        /// Large enough, but with it a small number could be worked out from the total.
        WITHHELD,
        /// It cannot be computed: there is nobody to count.
        NONE
    }

    static QuarterCell of(Figure figure) {
        return new QuarterCell(figure, judge(figure));
    }

    QuarterCell as(Seen now) {
        return new QuarterCell(figure, now);
    }

    public FigureDefinition definition() {
        return figure.definition();
    }

    /// The count, the percentage or the mean; empty when it is not shown.
    public Optional<BigDecimal> value() {
        return seen == Seen.SHOWN ? figure.value() : Optional.empty();
    }

    /// How many people or trajectories it was counted over.
    BigDecimal base() {
        return figure.denominator().or(figure::numerator).orElse(BigDecimal.ZERO);
    }

    /// A percentage beside its whole gives the part away, so a small part hides it too; a mean does not.
    private static Seen judge(Figure figure) {
        if (figure.value().isEmpty()) {
            return Seen.NONE;
        }
        boolean smallPart = figure.definition().unit() == Unit.PERCENT && figure.numerator().filter(SmallCells::small).isPresent();
        return figure.small() || smallPart ? Seen.SMALL : Seen.SHOWN;
    }
}
