package nl.trede.region.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.common.outcome.Message;
import nl.trede.exchange.model.FigureRow;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.CaseFigures;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureCatalog;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Period;
import nl.trede.figures.model.Retention;
import nl.trede.figures.model.TargetFigures;
import org.jspecify.annotations.Nullable;

/// All figures over everything that was received for a quarter, counted again from the rows. A figure that the rows cannot tell
/// exactly, because a sender hid a small number of clients without a row, has no value but a reason.
final class RegionFigures {
    private final List<Delivered> delivered;
    private final Definitions definitions;
    private final Period period;
    private final Map<String, Integer> targets;

    /// @param targets trajectories to start in a year, by region code
    RegionFigures(Collection<Delivered> delivered, Definitions definitions, Period period, Map<String, Integer> targets) {
        this.delivered = List.copyOf(delivered);
        this.definitions = definitions;
        this.period = period;
        this.targets = targets;
    }

    List<Figure> all() {
        var together = counted(delivered.stream().flatMap(one -> one.cases().stream()).toList());
        return FigureCatalog.all().stream().filter(definition -> !definition.staysInTeam()).map(definition -> !together.containsKey(definition)
                ? added(definition) : untold(definition) ? none(definition, Optional.empty(), "region.reason.older")
                : completed(together.get(definition))).toList();
    }

    /// Whether an older workbook says nothing of a figure: its rows would pass for clients who are not asked about yet.
    private boolean untold(FigureDefinition definition) {
        return Retention.inWeeks(definition) && delivered.stream().anyMatch(one -> !one.sent().containsKey(definition.key()));
    }

    private Map<FigureDefinition, Figure> counted(List<CaseFacts> cases) {
        var figures = new ArrayList<>(CaseFigures.of(cases, period, period.last(), definitions));
        List<String> regions = delivered.stream().map(one -> one.workbook().regionCode()).filter(java.util.Objects::nonNull).distinct().toList();
        figures.addAll(TargetFigures.of(cases, targets, regions, period.last(), definitions));
        return figures.stream().collect(Collectors.toMap(Figure::definition, figure -> figure));
    }

    /// A figure from the rows, with what the senders counted beyond them.
    private Figure completed(Figure rows) {
        List<Delivered> more = delivered.stream().filter(one -> one.workbook().withoutRow() != 0).toList();
        if (more.isEmpty() || rows.definition() == FigureDefinition.TARGET_EXPECTED) {
            return rows;
        }
        if (more.stream().anyMatch(one -> unknown(one, rows.definition()))) {
            return hidden(rows.definition());
        }
        if (delivered.size() == 1) {
            return asSent(rows.definition(), delivered.getFirst().sent().get(rows.key()));
        }
        if (rows.numerator().isEmpty()) {
            return hidden(rows.definition());
        }
        Extra extra = more.stream().map(one -> one.extra(rows.definition(), counted(one.cases()))).reduce(Extra.NONE, Extra::plus);
        return rows.plus(extra.part(), extra.whole());
    }

    /// A figure that rows cannot tell at all, such as hours outside the office: the senders' own numbers added up.
    private Figure added(FigureDefinition definition) {
        if (delivered.stream().anyMatch(one -> unknown(one, definition))) {
            return hidden(definition);
        }
        Extra sum = delivered.stream().map(one -> one.sent().get(definition.key()))
                .filter(row -> row.numerator() != null && row.denominator() != null)
                .map(row -> new Extra(row.numerator(), row.denominator())).reduce(Extra.NONE, Extra::plus);
        return none(definition, Optional.of(BigDecimal.ZERO), "figures.reason.nobody").plus(sum.part(), sum.whole());
    }

    private static boolean unknown(Delivered one, FigureDefinition definition) {
        FigureRow row = one.sent().get(definition.key());
        return row == null || row.hidden();
    }

    private static Figure asSent(FigureDefinition definition, FigureRow row) {
        Optional<Message> reason = row.value() == null ? Optional.of(Message.of("figures.reason.nobody")) : Optional.empty();
        return new Figure(definition, plain(row.numerator()), plain(row.denominator()),
                Optional.ofNullable(row.value()).map(value -> value.setScale(definition.unit().decimals(), RoundingMode.HALF_UP)), List.of(),
                reason, List.of());
    }

    /// Without the zeros that storage adds behind the decimal point.
    private static Optional<BigDecimal> plain(@Nullable BigDecimal stored) {
        return Optional.ofNullable(stored).map(number -> new BigDecimal(number.stripTrailingZeros().toPlainString()));
    }

    private static Figure hidden(FigureDefinition definition) {
        return none(definition, Optional.empty(), "region.reason.hidden");
    }

    private static Figure none(FigureDefinition definition, Optional<BigDecimal> counted, String reason) {
        return new Figure(definition, counted, counted, Optional.empty(), List.of(), Optional.of(Message.of(reason)), List.of());
    }
}
