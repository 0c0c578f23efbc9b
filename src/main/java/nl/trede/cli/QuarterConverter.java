package nl.trede.cli;

import nl.trede.common.time.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `2026-Q3`.
final class QuarterConverter implements ITypeConverter<Quarter> {
    @Override
    public Quarter convert(String typed) {
        return Quarter.parse(typed).orElseThrow(() -> new TypeConversionException(typed));
    }
}
