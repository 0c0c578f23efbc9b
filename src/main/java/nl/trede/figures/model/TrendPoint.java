package nl.trede.figures.model;

import java.math.BigDecimal;
import java.util.Optional;
import nl.trede.common.time.Quarter;

/// Paid and sustainable work in one quarter, in percent; empty where nobody was to be counted.
public record TrendPoint(Quarter quarter, Optional<BigDecimal> paid, Optional<BigDecimal> sustainable) {
    static TrendPoint of(QuarterReport report) {
        return new TrendPoint(report.quarter(), report.figure(FigureDefinition.EMPLOYMENT_RATE).value(),
                report.figure(FigureDefinition.SUSTAINABLE_RATE).value());
    }
}
