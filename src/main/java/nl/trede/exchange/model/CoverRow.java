package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of the cover: a text, a number or a date.
public record CoverRow(String key, String label, @Nullable String text, @Nullable BigDecimal number, @Nullable LocalDate date) {
}
