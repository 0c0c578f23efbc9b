package nl.trede.figures.view;

import java.math.BigDecimal;
import java.util.Optional;
import nl.trede.common.text.Text;
import nl.trede.figures.model.Benchmark;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Span;
import nl.trede.figures.model.Unit;

/// Figures as a person reads them.
final class FigureWords {
    private static final String NOTHING = "–";
    private final Text text;

    FigureWords(Text text) {
        this.text = text;
    }

    /// `36,1 %`, `+0,6`, `18,9`; a dash when there is no value.
    String value(Figure figure) {
        return figure.value().map(value -> shown(figure.definition().unit(), value)).orElse(NOTHING);
    }

    /// `12 van 34`, `37 bij 1,7 fte`; empty for a plain count, the reason when there is no value.
    String counted(Figure figure) {
        if (figure.reason().isPresent()) {
            return text.get(figure.reason().get());
        }
        String of = figure.definition() == FigureDefinition.COMMUNITY_SHARE ? "MINUTES" : figure.definition().unit().name();
        return figure.denominator().flatMap(whole -> figure.numerator().map(part -> text.get("figures.of." + of, plain(part), plain(whole)))).orElse("");
    }

    /// `35,0 % in 2026-Q2`, `35,0 % in de periode ervoor`
    String previous(Figure figure, Span span) {
        return span instanceof Span.OfQuarter ? text.get("figures.previous", value(figure), span(span)) : text.get("figures.previous.days", value(figure));
    }

    /// `2026-Q2`, `1 jan 2026 – 15 feb 2026`
    String span(Span span) {
        return switch (span) {
            case Span.OfQuarter(var quarter) -> quarter.toString();
            case Span.Days(var first, var last) -> text.get("figures.span", first, last);
        };
    }

    /// `landelijk 36,1 %, Q2 2023`
    Optional<String> benchmark(FigureDefinition definition) {
        return definition.benchmark().map(found -> text.get(found.sourceKey(), number(definition.unit(), found)));
    }

    private String number(Unit unit, Benchmark found) {
        return unit == Unit.PERCENT ? text.get("figures.unit.PERCENT", plain(found.value())) : plain(found.value());
    }

    private String shown(Unit unit, BigDecimal value) {
        return switch (unit) {
            case COUNT -> text.number(value, 0);
            case PERCENT -> text.get("figures.unit.PERCENT", text.number(value, 1));
            case DAYS -> text.get("figures.unit.DAYS", text.number(value, 1));
            case PER_FTE, PER_WEEK, AMOUNT -> text.number(value, 1);
            case RUNGS -> (value.signum() > 0 ? "+" : "") + text.number(value, 1).replace('-', '−');
        };
    }

    private String plain(BigDecimal number) {
        return text.number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }
}
