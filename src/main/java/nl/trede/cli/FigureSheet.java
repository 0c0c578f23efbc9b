package nl.trede.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureCatalog;
import org.jspecify.annotations.Nullable;

/// The figures of a quarter as they leave through the terminal (design, "Terminal commands").
///
/// @param scope whose figures they are: `coach`, `team` or `region`
record FigureSheet(String period, String scope, String definitions, List<Line> figures) {
    /// One figure. A figure that cannot be computed has no value and a reason, never 0.
    record Line(String key, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal value,
            String definition, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {
    }

    static FigureSheet of(Quarter period, String scope, String definitions, List<Figure> figures, Text text) {
        return new FigureSheet(period.toString(), scope, definitions, figures.stream().map(figure -> line(figure, text)).toList());
    }

    /// `Lopende trajecten                15      15`
    String readable(Line line, Text text) {
        var definition = FigureCatalog.find(line.key()).orElseThrow();
        String value = line.value() == null ? "–" : text.number(line.value(), definition.unit().decimals());
        String fraction = line.numerator() == null || line.denominator() == null ? ""
                : plain(line.numerator()) + " / " + plain(line.denominator());
        String why = line.reason() == null ? fraction : line.reason();
        return "%-44s %8s   %s".formatted(text.get(definition.nameKey()), value, why).stripTrailing();
    }

    private static Line line(Figure figure, Text text) {
        return new Line(figure.key(), figure.numerator().orElse(null), figure.denominator().orElse(null), figure.value().orElse(null),
                text.get(figure.definition().definitionKey()), figure.reason().map(text::get).orElse(null));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
