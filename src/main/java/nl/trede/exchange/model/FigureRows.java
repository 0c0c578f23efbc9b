package nl.trede.exchange.model;

import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.QuarterReport;

/// The rows of *Kwartaalcijfers*: the figures exactly as the screen *Cijfers* shows them, in Dutch, without those that stay in the team.
final class FigureRows {
    private final Text dutch;
    private final Template template;

    FigureRows(Text dutch, Template template) {
        this.dutch = dutch;
        this.template = template;
    }

    List<FigureRow> of(QuarterReport report) {
        return report.figures().stream().filter(one -> !template.pseudonymised() || !one.definition().staysInTeam()).map(this::row).toList();
    }

    private FigureRow row(Figure figure) {
        String name = dutch.get(figure.definition().nameKey());
        String definition = dutch.get(figure.definition().definitionKey());
        if (template.pseudonymised() && SmallCounts.hides(figure)) {
            return new FigureRow(figure.key(), name, null, null, null, FigureRow.HIDDEN, definition);
        }
        return new FigureRow(figure.key(), name, figure.numerator().orElse(null), figure.denominator().orElse(null),
                figure.value().orElse(null), shown(figure), definition);
    }

    private String shown(Figure figure) {
        return figure.value().map(value -> {
            String number = dutch.number(value, figure.definition().unit().decimals());
            return switch (figure.definition().unit()) {
                case PERCENT -> number + " %";
                case DAYS -> number + " dagen";
                case PER_FTE -> number + " per fte";
                case PER_WEEK -> number + " per week";
                case RUNGS -> number + " trede";
                case COUNT, AMOUNT -> number;
            };
        }).orElse("–");
    }
}
