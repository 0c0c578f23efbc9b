package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The checked values of one row that was read, by column key. A column that the template does not have reads as `null`.
public record Values(Map<String, Object> byKey) {
    public @Nullable String text(String key) {
        return (String) byKey.get(key);
    }

    /// For a required column, which the check has made sure of.
    public String must(String key) {
        return Objects.requireNonNull(text(key), key);
    }

    public @Nullable Integer integer(String key) {
        return (Integer) byKey.get(key);
    }

    public int count(String key) {
        return byKey.get(key) instanceof Integer number ? number : 0;
    }

    public @Nullable BigDecimal decimal(String key) {
        return (BigDecimal) byKey.get(key);
    }

    public @Nullable LocalDate date(String key) {
        return (LocalDate) byKey.get(key);
    }

    /// An empty cell counts as *nee*.
    public boolean flag(String key) {
        return Boolean.TRUE.equals(byKey.get(key));
    }
}
