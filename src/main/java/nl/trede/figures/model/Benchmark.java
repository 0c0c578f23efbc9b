package nl.trede.figures.model;

import java.math.BigDecimal;

/// A number to read a figure against.
///
/// @param sourceKey bundle key of where the number comes from and of when it is
public record Benchmark(BigDecimal value, String sourceKey) {
    static Benchmark of(String value, String sourceKey) {
        return new Benchmark(new BigDecimal(value), "figures.benchmark." + sourceKey);
    }
}
